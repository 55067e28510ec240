package org.chainrule.grader.step;

import java.util.List;
import org.chainrule.grader.Course;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;
import org.chainrule.grader.Submission;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.run.NotebookCompiler;
import org.chainrule.grader.sandbox.Child;
import org.chainrule.grader.sandbox.Lost;
import org.chainrule.grader.sandbox.Sandbox;

/** All steps from a submitted file to its results, in their order. A pipeline grades one submission after the other. */
public final class Pipeline implements AutoCloseable {

    private final NotebookCompiler compiler;
    private final Check check;
    private final List<Step> steps;
    private final Report report;

    /** A pipeline with a compiler of its own. */
    public Pipeline(Course course, Limits limits, Sandbox sandbox, ResultFolder results, long seed) {
        compiler = new NotebookCompiler(sandbox, limits.compile());
        check = new Check(course, seed, limits.judge());
        report = new Report(course, results, seed);
        steps = List.of(
                new Read(limits),
                new FindAnswers(course, limits),
                new Rebuild(),
                new Rehearsal(check, report),
                new Compile(compiler),
                new Run(sandbox, limits),
                check);
    }

    /** Lets a machine that compiles read what every notebook needs, before there is one. */
    public static void warmUp(Child compiler, Limits limits) throws Lost {
        NotebookCompiler.warmUp(compiler, limits.compile(), List.of(Imports.source(), "double unit = Math.sqrt(1);"));
    }

    /** Grades one submission; whatever is wrong with it stands in its result. */
    public SubmissionResult grade(Submission submission, byte[] file, String fingerprint) {
        Grading grading = new Grading(submission, file, fingerprint);
        try {
            steps.forEach(step -> step.take(grading));
        } catch (Refused refused) {
            grading.problem = refused.getMessage();
        } catch (RuntimeException | StackOverflowError e) {
            grading.problem = "Grading this submission failed (" + e + "). This is not your fault: please tell the course's"
                    + " authors.";
        } finally {
            if (grading.run != null) {
                grading.run.close();
            }
        }
        report.take(grading);
        return grading.result;
    }

    @Override
    public void close() {
        compiler.close();
        check.close();
    }
}
