package org.chainrule.grader;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * Lets the sandbox's machines archive the classes that they need, while they grade an exercise notebook as released and
 * what answers are likely to use. A machine that finds its archive starts with them instead of reading and checking each.
 */
@Command(name = "prepare", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Archives the classes of the sandbox's machines, so that grading starts faster from then on.")
final class PrepareCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A cell that uses what answers are likely to use. */
    static final String TYPICAL = """
            Graph typical = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3").at("x=3, y=1").graph();
            double total(Graph graph, String from, String to) {
                double sum = 0;
                for (var path : graph.paths(from, to)) {
                    double product = 1;
                    for (var edge : path.edges()) {
                        product *= edge.derivative();
                    }
                    sum += product;
                }
                return sum;
            }
            Tensor typicalX = tensor(3), typicalY = tensor(1);
            sin(typicalX).times(typicalY.pow(2)).backward();
            checkVector("0.1", v -> new double[] {typicalX.grad().value(), v[0]});
            checkGraph("0.2", (graph, from, to) -> total(graph, from, to));
            check("0.3", (a, b) -> Math.max(a, b));
            System.out.println("from x: " + total(typical, "x", "g") + ", from y: " + total(typical, "y", "g"));
            """;

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
            try (Sandbox sandbox = Sandbox.archiving(Limits.DEFAULT, classPath, scratch.folder(), fresh)) {
                gradeLargest(course, sandbox, new ResultFolder(scratch.folder().resolve("results")));
            }
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
            ObjectNode notebook = (ObjectNode) JSON.readTree(file.toFile());
            notebook.withArray("cells").addObject().put("cell_type", "code").put("source", TYPICAL).putObject("metadata");
            pipeline.grade(new Submission("nobody", largest, file), JSON.writeValueAsBytes(notebook), "");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
