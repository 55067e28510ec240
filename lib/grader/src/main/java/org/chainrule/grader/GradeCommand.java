package org.chainrule.grader;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.chainrule.grader.result.Gradebook;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.sandbox.ClassPath;
import org.chainrule.grader.sandbox.Sandbox;
import org.chainrule.grader.step.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades a folder of submissions. */
@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Grades a folder of submitted notebooks: <learner>/NN-name.ipynb or <learner>_NN-name.ipynb.",
        footer = {"", "Example: grade exercises/submissions --out target/grades", "",
            "Run the same command again to go on after an interruption: what is graded stays graded."})
class GradeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SUBMISSIONS", arity = "0..1", description = "The folder with the submissions.")
    private Path submissions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where results go.")
    private Path out;

    @Option(names = "--exercises", paramLabel = "DIR", defaultValue = "exercises",
            description = "The folder with the exercise notebooks as released, or a teacher's own folder after ./course release "
                    + "(default: ${DEFAULT-VALUE}).")
    private Path exercises;

    @Option(names = "--seed", paramLabel = "N",
            description = "Decides the points at which answers are compared. Without it: the seed of the last run into "
                    + "DIR, or a new one.")
    private Long seed;

    @Option(names = "--limits", paramLabel = "FILE",
            description = "A properties file with limits for a submission; docs/grading.md names them.")
    private Path limitsFile;

    @Option(names = "--workers", paramLabel = "N",
            description = "How many submissions at a time (default: one for each core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--trust-submissions",
            description = "Run without a sandbox: submissions can then do to your files whatever you can.")
    private boolean trust;

    @Option(names = "--worker",
            description = "Grade the submissions whose paths come on standard input, one a line, and print a line of JSON for "
                    + "each: for GNU parallel, Slurm and the like. Needs --seed, the same for all workers.")
    private boolean worker;

    @Override
    public Integer call() {
        if (worker == (submissions != null) || worker && seed == null) {
            throw new Refused("Name the folder with the submissions, or give --worker and --seed to grade those whose paths "
                    + "come on standard input.");
        }
        return grade(out, () -> worker ? seed : Seed.of(out, seed));
    }

    /** Grades the submissions into a folder, at the points that the seed chooses; it is asked for when grading can begin. */
    final int grade(Path into, LongSupplier seeds) {
        long start = System.nanoTime();
        Limits limits = limitsFile == null ? Limits.DEFAULT : Limits.read(limitsFile);
        ExerciseFolder folder = ExerciseFolder.of(exercises);
        Course course = Course.read(folder.notebooks(), folder.checks());
        Submissions finder = new Submissions(course.notebooks().keySet());
        List<Submission> found = worker ? List.of() : finder.in(submissions);
        finder.leftOut().forEach(file -> System.err.println("Left out: " + file));
        ResultFolder results = new ResultFolder(into);
        try (Scratch scratch = worker ? Scratch.ofOneOfMany(into) : Scratch.of(into)) {
            Sandbox sandbox = trust ? Sandbox.trusting(limits, ClassPath.find(), scratch.folder())
                    : Sandbox.enclosed(limits, ClassPath.find(), scratch.folder());
            (worker ? System.err : System.out).println((trust ? "WARNING: " : "Sandbox: ") + sandbox.description());
            long used = seeds.getAsLong();
            OneSubmission unit = new OneSubmission(limits, results, Fingerprint.of(course, folder.notebooks(), limits, used));
            if (worker) {
                try (Pipeline pipeline = new Pipeline(course, limits, sandbox, results, used)) {
                    return new Worker(unit, finder, pipeline, System.out).gradeAll(System.in);
                }
            }
            Batch batch = new Batch(found, unit, System.out);
            List<SubmissionResult> graded = batch.grade(workers, () -> new Pipeline(course, limits, sandbox, results, used));
            results.write("grades.csv", Gradebook.csv(graded));
            results.copy(submissions.resolve("collected.csv"));
            return summary(into, graded.size(), batch, used, System.nanoTime() - start);
        }
    }

    /** Where results go. */
    final Path out() {
        return out;
    }

    private int summary(Path into, int all, Batch batch, long used, long nanoseconds) {
        double seconds = nanoseconds / 1e9;
        int graded = all - batch.kept();
        System.out.println(graded + " submissions graded in " + Math.round(seconds * 10) / 10.0 + " s"
                + (graded == 0 ? "" : " (" + Math.round(graded * 60 / seconds) + " a minute)")
                + (batch.kept() == 0 ? "" : ", " + batch.kept() + " kept from an earlier run") + "; seed " + used);
        if (into.equals(out)) {
            System.out.println("Marks: " + into.resolve("grades.csv") + "   Feedback: "
                    + into.resolve("results").resolve("<learner>").resolve("<notebook>").resolve("feedback.html"));
        }
        batch.failed().forEach(failure -> System.err.println("Not graded: " + failure));
        return batch.failed().isEmpty() ? 0 : 1;
    }
}
