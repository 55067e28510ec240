package org.chainrule.grader.step;

import org.chainrule.grader.Limits;
import org.chainrule.grader.run.LearnerRun;
import org.chainrule.grader.sandbox.Sandbox;

/** Runs the compiled notebook in a sandbox of its own, which then waits to be asked for answers. */
record Run(Sandbox sandbox, Limits limits) implements Step {

    @Override
    public void take(Grading grading) {
        grading.run = new LearnerRun(sandbox, limits, grading.compiled);
        grading.run.replay();
    }
}
