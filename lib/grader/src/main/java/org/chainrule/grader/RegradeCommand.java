package org.chainrule.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chainrule.grader.marks.MarksCommand;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.Gradebook;
import org.chainrule.grader.result.Points;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Graded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges one exercise anew, after its check was mended; all other marks stay. */
@Command(name = "regrade", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Judges one exercise of all submissions anew, with the seed of the first time, and lists what changed.",
        footer = {"", "Example: regrade handed-in --out grades --exercise 21.1 --exercises homework"})
final class RegradeCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("learner", "notebook", "exercise", "before", "after", "now");

    @Parameters(paramLabel = "SUBMISSIONS", description = "The folder with the submissions.")
    private Path submissions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder with their results.")
    private Path out;

    @Option(names = "--exercise", required = true, paramLabel = "ID", description = "The exercise, such as 21.1.")
    private String id;

    @Mixin
    private GradingOptions options;

    @Override
    public Integer call() {
        ResultFolder results = new ResultFolder(out);
        refuseUnknown(results.all());
        Path place = out.resolve(".regrade");
        int code = GradingRun.ofFolder(options, submissions, place, () -> Seed.of(out, null));
        List<Map<String, String>> changes = new ArrayList<>();
        for (SubmissionResult fresh : new ResultFolder(place).all()) {
            SubmissionResult before = results.read(fresh.learner(), fresh.notebook()).orElse(fresh);
            SubmissionResult merged = merged(before, fresh);
            results.write(merged);
            change(before, merged, changes);
        }
        results.write("grades.csv", Gradebook.csv(results.all()));
        results.write("regrade-" + id + ".csv", new CsvTable(COLUMNS, changes).text());
        remove(place);
        System.out.println(changes.size() + (changes.size() == 1 ? " mark has" : " marks have") + " changed: "
                + out.resolve("regrade-" + id + ".csv"));
        return countAgain() ? code : 1;
    }

    /** Counts the marks anew if they were counted before; says why where that is no longer possible. */
    private boolean countAgain() {
        try {
            MarksCommand.again(out, options.exercises());
            return true;
        } catch (Refused e) {
            System.err.println("The results are judged anew, but the marks are still the old ones. " + e.getMessage()
                    + " Run ./course marks " + out + " with its options once more.");
            return false;
        }
    }

    private void refuseUnknown(List<SubmissionResult> results) {
        TreeSet<String> known = new TreeSet<>(Gradebook::compareIds);
        results.forEach(result -> result.exercises().forEach(exercise -> known.add(exercise.id())));
        if (!known.contains(id)) {
            throw new Refused(known.isEmpty() ? "There are no results in " + out + " to change: grade into it first."
                    : "No result has an exercise " + id + "; those in " + out + " have " + String.join(", ", known) + ".");
        }
    }

    /** The earlier result with the one exercise judged anew; all of it, where nothing could be judged before. */
    private SubmissionResult merged(SubmissionResult before, SubmissionResult fresh) {
        if (!before.problem().isEmpty() || !fresh.problem().isEmpty()) {
            return fresh;
        }
        List<Graded> exercises = before.exercises().stream().map(exercise -> exercise.id().equals(id)
                ? fresh.exercises().stream().filter(other -> other.id().equals(id)).findFirst().orElse(exercise) : exercise).toList();
        return new SubmissionResult(before.schema(), before.learner(), before.notebook(), before.seed(), fresh.fingerprint(), before.points(),
                exercises.stream().mapToDouble(Graded::earned).sum(), before.problem(), exercises, before.repairs(), before.output());
    }

    private void change(SubmissionResult before, SubmissionResult after, List<Map<String, String>> changes) {
        double was = earned(before);
        double is = earned(after);
        if (was != is) {
            String now = after.exercises().stream().filter(exercise -> exercise.id().equals(id)).flatMap(exercise -> exercise.checks().stream())
                    .map(SubmissionResult.Checked::headline).distinct().reduce((a, b) -> a + " " + b).orElse(after.problem());
            changes.add(CsvTable.row(COLUMNS, List.of(before.learner(), before.notebook(), id, Points.text(was), Points.text(is), now)));
        }
    }

    private double earned(SubmissionResult result) {
        return result.exercises().stream().filter(exercise -> exercise.id().equals(id)).mapToDouble(Graded::earned).sum();
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
