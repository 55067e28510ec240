package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chainrule.grader.Refused;
import org.chainrule.judge.Answer;
import org.chainrule.learn.Learn;

/**
 * What a child can see of the course. Never a key or a check.
 *
 * @param child the jar with the child's own classes
 * @param course jars or folders for learners' cells: the library, what cells call, and what the notebook draws with if
 *     that is built
 */
public record ClassPath(Path child, List<Path> course) {

    private static final String CHILD_JAR = "chainrule-grader-sandbox.jar";
    /** Left out of the notebook's libraries: what judges, and the kernel. */
    private static final Pattern NOT_FOR_LEARNERS = Pattern.compile(
            "(chainrule|junit|opentest4j|apiguardian|jspecify|jjava|jupyter|jeromq)[^/]*");

    /** Finds the files beside those that this grader itself runs from. */
    public static ClassPath find() {
        List<Path> files = new ArrayList<>(List.of(home(Answer.class), home(Learn.class)));
        Path grader = home(ClassPath.class);
        Path target = grader.getParent();
        Path child = target.resolve(CHILD_JAR);
        if (!Files.exists(child)) {
            throw new Refused(child + " is missing: build the grader again (./course grade does).");
        }
        files.addAll(notebookLibraries(target.resolve("../../notebook/target/lib").normalize()));
        return new ClassPath(child, files);
    }

    private static List<Path> notebookLibraries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .filter(jar -> !NOT_FOR_LEARNERS.matcher(jar.getFileName().toString()).matches())
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** The jar or folder that a class comes from. */
    public static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot find the file of " + type, e);
        }
    }
}
