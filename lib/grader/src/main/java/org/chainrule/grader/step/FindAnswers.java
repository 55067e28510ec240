package org.chainrule.grader.step;

import org.chainrule.grader.Course;
import org.chainrule.grader.Limits;
import org.chainrule.grader.notebook.AnswerFinder;

/** Finds the answers and what the learner added, and reports what was not as released. */
record FindAnswers(Course course, Limits limits) implements Step {

    @Override
    public void take(Grading grading) {
        grading.released = course.released(grading.submission);
        AnswerFinder.Found found = new AnswerFinder(grading.released, limits).find(grading.notebook);
        grading.cells = found.entries();
        grading.repairs.addAll(found.repairs());
    }
}
