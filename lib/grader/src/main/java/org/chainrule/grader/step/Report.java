package org.chainrule.grader.step;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainrule.check.CheckResult;
import org.chainrule.check.Exercise;
import org.chainrule.check.ExerciseResult;
import org.chainrule.grader.Course;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;
import org.chainrule.judge.Finding;

/** Puts together what came of the submission and writes it down. */
record Report(Course course, ResultFolder results, long seed) implements Step {

    @Override
    public void take(Grading grading) {
        grading.result = result(grading);
        results.write(grading.result);
    }

    /** Puts together what came of the submission. */
    SubmissionResult result(Grading grading) {
        Map<String, ExerciseResult> judged = grading.judged.stream()
                .collect(Collectors.toMap(ExerciseResult::exerciseId, Function.identity()));
        List<Graded> exercises = course.exercisesOf(grading.submission.notebook()).stream()
                .map(exercise -> graded(exercise, judged.get(exercise.id()), grading)).toList();
        return new SubmissionResult(SubmissionResult.SCHEMA, grading.submission.learner(),
                grading.submission.notebook(), seed, grading.fingerprint,
                exercises.stream().mapToDouble(Graded::points).sum(),
                exercises.stream().mapToDouble(Graded::earned).sum(), grading.problem, exercises,
                List.copyOf(grading.repairs), grading.run == null ? "" : grading.run.printed());
    }

    private static Graded graded(Exercise exercise, ExerciseResult judged, Grading grading) {
        List<Checked> checks = judged == null ? List.of() : judged.checks().stream().map(Report::checked).toList();
        return new Graded(exercise.id(), exercise.title(), exercise.kind(), exercise.points(),
                checks.stream().mapToDouble(Checked::earned).sum(),
                grading.run == null ? "" : grading.run.trouble(exercise.id()), checks, grading.texts.getOrDefault(exercise.id(), ""),
                grading.released == null ? Map.of() : grading.released.owner().parameters(exercise.id()));
    }

    private static Checked checked(CheckResult check) {
        Finding finding = check.finding();
        return new Checked(check.name(), check.points(), check.earned(), finding.verdict().name(), finding.headline(),
                finding.understood(), finding.next(), finding.hint(), finding.misconception());
    }
}
