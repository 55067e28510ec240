package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chainrule.grader.Refused;
import org.chainrule.judge.Answer;
import org.chainrule.learn.Learn;
import org.objectweb.asm.ClassReader;

/**
 * What a child can see of the course. Never a key or a check.
 *
 * @param child the jar with the child's own classes
 * @param compiling jars that only the compile worker needs
 * @param library jars or folders for learners' cells: the library, and what cells call
 * @param drawing jars that a notebook draws with; few cells need them
 * @param archives the folder in which classes lie as a started machine holds them, if they were archived
 */
public record ClassPath(Path child, List<Path> compiling, List<Path> library, List<Path> drawing,
        Path archives) {

    private static final String CHILD_JAR = "chainrule-grader-sandbox.jar";

    /** Finds the files beside those that this grader itself runs from. */
    public static ClassPath find() {
        Path grader = home(ClassPath.class);
        Path target = grader.getParent();
        Path child = target.resolve(CHILD_JAR);
        if (!Files.exists(child)) {
            throw new Refused(child + " is missing: build the grader again (./course grade does).");
        }
        return new ClassPath(child, List.of(home(ClassReader.class)), List.of(home(Answer.class), home(Learn.class)), jarsIn(target.resolve("sandbox-lib")),
                target.resolve("archives"));
    }

    /** All that learners' cells can name. */
    List<Path> course() {
        return Stream.concat(library.stream(), drawing.stream()).toList();
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new Refused("Cannot list " + folder + ": build the grader again (./course grade does).");
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
