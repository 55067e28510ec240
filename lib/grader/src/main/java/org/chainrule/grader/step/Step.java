package org.chainrule.grader.step;

import org.chainrule.grader.Refused;

/** One step on a submission's way. */
@FunctionalInterface
interface Step {

    /**
     * Takes the submission one step further.
     *
     * @throws Refused if it can go no further, for a reason that its learner should read
     */
    void take(Grading grading);
}
