package org.chainrule.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.sandbox.ClassPath;
import org.chainrule.grader.sandbox.Sandbox;
import org.chainrule.grader.step.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lets the sandbox's machines archive the classes that they need, while they grade an exercise notebook as released.
 * A machine that finds its archive starts with them instead of reading and checking each.
 */
@Command(name = "prepare", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Archives the classes of the sandbox's machines, so that grading starts faster from then on.")
final class PrepareCommand implements Callable<Integer> {

    @Option(names = "--exercises", paramLabel = "DIR", defaultValue = "exercises",
            description = "The folder with the exercise notebooks as released (default: ${DEFAULT-VALUE}).")
    private Path exercises;

    @Override
    public Integer call() throws IOException {
        ClassPath classPath = ClassPath.find();
        Course course = Course.read(exercises, PrepareCommand.class.getClassLoader());
        Files.createDirectories(classPath.archives());
        try (Scratch scratch = Scratch.of(classPath.archives())) {
            Path fresh = Files.createDirectories(scratch.folder().resolve("archives"));
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxrwxrwx"));
            Sandbox sandbox = Sandbox.archiving(Limits.DEFAULT, classPath, scratch.folder(), fresh);
            gradeLargest(course, sandbox, new ResultFolder(scratch.folder().resolve("results")));
            for (Path archive : files(fresh)) {
                Files.copy(archive, classPath.archives().resolve(archive.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        System.out.println("Archived in " + classPath.archives());
        return 0;
    }

    private void gradeLargest(Course course, Sandbox sandbox, ResultFolder results) throws IOException {
        String largest = course.notebooks().keySet().stream()
                .max(Comparator.comparing(stem -> course.exercisesOf(stem).size())).orElseThrow();
        try (Pipeline pipeline = new Pipeline(course, Limits.DEFAULT, sandbox, results, 1)) {
            Path file = exercises.resolve(largest + ".ipynb");
            pipeline.grade(new Submission("nobody", largest, file), Files.readAllBytes(file), "");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
