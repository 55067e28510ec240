package org.chainrule.grader.marks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainrule.grader.result.Points;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes what came of one learner's notebooks as Gradescope's {@code results.json}: a test for each check, texts as plain
 * text, nothing hidden.
 */
@Command(name = "gradescope", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes the results in DIR as Gradescope reads them. The archive of ./course package gradescope calls it.")
public final class GradescopeCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(paramLabel = "DIR", description = "The folder that grading wrote to.")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The results.json to write.")
    private Path out;

    @Option(names = "--problem", paramLabel = "SENTENCE", defaultValue = "No notebook was found: hand in the .ipynb file itself.",
            description = "What to say where nothing was graded.")
    private String problem;

    @Override
    public Integer call() {
        try {
            Files.createDirectories(out.toAbsolutePath().getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(out.toFile(), of(new ResultFolder(folder).all(), problem));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + out, e);
        }
    }

    /** The results of one learner; the problem says why there are none. */
    static ObjectNode of(List<SubmissionResult> results, String problem) {
        ObjectNode file = JSON.createObjectNode();
        file.put("score", rounded(results.stream().mapToDouble(SubmissionResult::earned).sum()));
        file.put("output_format", "text");
        file.put("visibility", "visible");
        file.put("stdout_visibility", "hidden");
        file.put("output", results.isEmpty() ? problem : results.stream().map(GradescopeCommand::said).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
        ArrayNode tests = file.putArray("tests");
        for (SubmissionResult result : results) {
            for (Graded exercise : result.exercises()) {
                exercise.checks().forEach(check -> test(tests.addObject(), exercise, check));
            }
        }
        return file;
    }

    /** Points as people read them: without the noise of sums in binary. */
    private static double rounded(double points) {
        return Double.parseDouble(Points.text(points));
    }

    private static String said(SubmissionResult result) {
        Stream<String> repairs = result.repairs().stream()
                .map(repair -> (repair.exercise().isEmpty() ? "" : repair.exercise() + ": ") + repair.sentence());
        return Stream.concat(Stream.of(result.problem()), repairs).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static void test(ObjectNode test, Graded exercise, Checked check) {
        test.put("name", exercise.title() + ": " + check.name());
        test.put("number", exercise.id());
        test.put("score", rounded(check.earned()));
        test.put("max_score", rounded(check.points()));
        test.put("status", check.verdict().equals("CORRECT") ? "passed" : "failed");
        test.put("output", Stream.of(check.headline(), check.understood(), check.next(), check.hint() == 0 ? "" : "Open hint " + check.hint() + ".")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
        test.put("output_format", "text");
        test.put("visibility", "visible");
    }
}
