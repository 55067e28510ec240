package org.chainrule.grader.step;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.check.Exercise;
import org.chainrule.check.ExerciseResult;
import org.chainrule.check.ExerciseRunner;
import org.chainrule.grader.Course;
import org.chainrule.grader.run.SandboxAnswers;

/** Runs each exercise's JUnit class here, on answers that come over the pipe. */
final class Check implements Step {

    private final Course course;
    private final long seed;
    private final ExerciseRunner runner = new ExerciseRunner();

    Check(Course course, long seed) {
        this.course = course;
        this.seed = seed;
    }

    @Override
    public void take(Grading grading) {
        List<ExerciseResult> judged = new ArrayList<>();
        for (Exercise exercise : course.exercisesOf(grading.submission.notebook())) {
            judged.add(runner.run(Course.checkClass(exercise), new SandboxAnswers(grading.run, exercise.id(), seed)));
        }
        grading.judged = judged;
    }
}
