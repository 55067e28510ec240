package org.chainrule.grader;

import java.nio.file.Path;
import org.chainrule.grader.sandbox.ClassPath;
import org.chainrule.grader.sandbox.Sandbox;
import org.chainrule.grader.step.Pipeline;
import picocli.CommandLine.Option;

/** The options of every command that grades. */
final class GradingOptions {

    @Option(names = "--exercises", paramLabel = "DIR", defaultValue = "exercises",
            description = "The folder with the exercise notebooks as released, or a teacher's own folder after ./course release "
                    + "(default: ${DEFAULT-VALUE}).")
    private Path exercises;

    @Option(names = "--limits", paramLabel = "FILE",
            description = "A properties file with limits for a submission; docs/grading.md names them.")
    private Path limits;

    @Option(names = "--workers", paramLabel = "N",
            description = "How many submissions at a time (default: one for each core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--trust-submissions",
            description = "Run without a sandbox: submissions can then do to your files whatever you can.")
    private boolean trust;

    ExerciseFolder exercises() {
        return ExerciseFolder.of(exercises);
    }

    Limits limits() {
        return limits == null ? Limits.DEFAULT : Limits.read(limits);
    }

    int workers() {
        return workers;
    }

    /** Where submissions run. */
    Sandbox sandbox(Limits given, Path scratch) {
        Sandbox.Beginning warmUp = compiler -> Pipeline.warmUp(compiler, given);
        return trust ? Sandbox.trusting(given, ClassPath.find(), scratch, warmUp) : Sandbox.enclosed(given, ClassPath.find(), scratch, warmUp);
    }

    /** One line about where submissions run. */
    String describe(Sandbox sandbox) {
        return (trust ? "WARNING: " : "Sandbox: ") + sandbox.description();
    }
}
