package org.chainrule.grader;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.sandbox.ClassPath;
import org.chainrule.grader.sandbox.Sandbox;
import org.chainrule.grader.step.Pipeline;

/** Grades drafts of the fixture in the sandbox, as the command does. */
public final class Desk implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Sandbox sandbox;
    private final Pipeline pipeline;
    private SubmissionResult last;

    private Desk(Sandbox sandbox, Pipeline pipeline) {
        this.sandbox = sandbox;
        this.pipeline = pipeline;
    }

    /** A desk for the fixture. */
    static Desk inSandbox(Path folder) {
        course(folder);
        return inSandbox(folder.resolve("exercises"), folder);
    }

    /** A desk with a sandbox for these exercises; skips the tests with the reason if none works here. */
    public static Desk inSandbox(Path exercises, Path folder) {
        return inSandbox(exercises, folder, Limits.DEFAULT);
    }

    /** The same with other limits. */
    public static Desk inSandbox(Path exercises, Path folder, Limits limits) {
        return of(exercises, folder, limits, () -> Sandbox.enclosed(limits, ClassPath.find(), folder, Sandbox.Beginning.NOTHING),
                "bwrap", "--ro-bind", "/", "/", "--unshare-all", "true");
    }

    /** The same with the sandbox for where bubblewrap may not do its work. */
    public static Desk ofOwnUsers(Path exercises, Path folder, Limits limits) {
        return of(exercises, folder, limits, () -> Sandbox.ofOwnUsers(limits, ClassPath.find()),
                "setpriv", "--no-new-privs", "chroot", "--userspec=62999:62999", "--groups=", "/", "true");
    }

    private static Desk of(Path exercises, Path folder, Limits limits, Supplier<Sandbox> sandbox, String... proof) {
        Course course = Course.read(exercises, Desk.class.getClassLoader());
        try {
            Sandbox best = sandbox.get();
            return new Desk(best, new Pipeline(course, limits, best, new ResultFolder(folder.resolve("out")), 1));
        } catch (Refused noSandbox) {
            if (works(proof)) {
                throw noSandbox;
            }
            return abort(noSandbox.getMessage());
        }
    }

    /** Whether a sandbox's tool itself can enclose something here: then it is not the computer's fault that the grader cannot. */
    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the fixture as a folder of exercises. */
    static void course(Path folder) {
        try {
            Path exercises = Files.createDirectories(folder.resolve("exercises"));
            Files.write(exercises.resolve("90-fixture.ipynb"), Draft.fixture().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SubmissionResult grade(Draft draft) {
        return grade("someone", "90-fixture", draft.bytes());
    }

    /** Grades a file. */
    public SubmissionResult grade(String learner, String notebook, byte[] file) {
        last = pipeline.grade(new Submission(learner, notebook, Path.of(notebook + ".ipynb")), file, "");
        return last;
    }

    /** What came of the last one, for failures to show. */
    public String last() {
        try {
            return JSON.writeValueAsString(last);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pipeline.close();
        sandbox.close();
    }
}
