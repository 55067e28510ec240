package org.chainrule.similarity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chainrule.grader.Course;
import org.chainrule.grader.ExerciseFolder;
import org.chainrule.grader.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what a class handed in, exercise by exercise. */
@Command(name = "chainrule-similarity", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists answers of different learners that are alike. That is a hint to read both, and no verdict.",
        footer = {"", "Example: similar handed-in --out grades --exercises homework"})
public final class SimilarApp implements Callable<Integer> {

    @Parameters(paramLabel = "SUBMISSIONS", description = "The folder with the submissions, as for grade.")
    private Path submissions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where similar/index.html and similar/similar.csv go.")
    private Path out;

    @Option(names = "--exercises", paramLabel = "DIR", defaultValue = "exercises",
            description = "The folder with the exercise notebooks as released (default: ${DEFAULT-VALUE}).")
    private Path exercises;

    @Option(names = "--from", paramLabel = "PERCENT", defaultValue = "80",
            description = "List answers that are at least so much alike (default: ${DEFAULT-VALUE}).")
    private int percent;

    private SimilarApp() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    /** The command line, which says in a sentence what it cannot do. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new SimilarApp());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof Refused) {
                command.getErr().println(exception.getMessage());
                return 1;
            }
            throw exception;
        });
        return line;
    }

    @Override
    public Integer call() throws IOException {
        if (percent < 1 || percent > 100) {
            throw new Refused("--from is a percentage between 1 and 100, but is " + percent + ".");
        }
        if (Files.isDirectory(submissions.resolve("results"))) {
            throw new Refused(submissions + " holds results, which do not have the answers in them: name the folder with the submissions.");
        }
        ExerciseFolder folder = ExerciseFolder.of(exercises);
        Answers answers = Answers.of(submissions, Course.read(folder.notebooks(), folder.checks()));
        List<Alike> all = new ArrayList<>();
        try (JavaForm form = new JavaForm(); Comparison comparison = new Comparison(form)) {
            for (Map.Entry<String, Map<String, String>> exercise : answers.byExercise().entrySet()) {
                all.add(comparison.compare(exercise.getKey(), answers.stub(exercise.getKey()), exercise.getValue(), percent));
            }
        }
        Path place = Files.createDirectories(out.resolve("similar"));
        Files.writeString(place.resolve("similar.csv"), SimilarPage.table(all).text(), StandardCharsets.UTF_8);
        Files.writeString(place.resolve("index.html"), SimilarPage.html(all, answers, percent), StandardCharsets.UTF_8);
        long pairs = all.stream().mapToLong(exercise -> exercise.pairs().size()).sum();
        System.out.println(pairs + (pairs == 1 ? " pair of answers is" : " pairs of answers are") + " at least " + percent
                + " % alike: a hint to read both, and no verdict. " + place.resolve("index.html"));
        return 0;
    }
}
