package org.chainrule.grader;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of exercises: the notebooks as released, and the checks that judge them.
 *
 * @param notebooks the folder with the released notebooks
 * @param checks finds the list of exercises and their JUnit classes
 */
public record ExerciseFolder(Path notebooks, ClassLoader checks) {

    private static final String RELEASED = "release";
    private static final Path JAR = Path.of("grading", "checks.jar");

    /**
     * The course's own notebooks, whose checks this program carries; or a teacher's folder, released before, which brings
     * its checks along.
     *
     * @throws Refused if a teacher's folder has not been released
     */
    public static ExerciseFolder of(Path folder) {
        ClassLoader own = ExerciseFolder.class.getClassLoader();
        Path jar = folder.resolve(JAR);
        if (Files.exists(jar)) {
            return new ExerciseFolder(folder.resolve(RELEASED), new URLClassLoader("checks", new URL[] {url(jar)}, own));
        }
        if (Files.isDirectory(folder.resolve("solutions")) && Files.isDirectory(folder.resolve("checks"))) {
            throw new Refused(folder + " has solutions and checks, but nothing was released from it: run ./course release "
                    + folder + ".");
        }
        return new ExerciseFolder(folder, own);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file always has a URL", e);
        }
    }
}
