package org.chainrule.grader.marks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chainrule.check.Exercises;
import org.chainrule.grader.ExerciseFolder;
import org.chainrule.grader.Refused;
import org.chainrule.grader.marks.Marking.Marked;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns results into marks. */
@Command(name = "marks", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Turns what grading put into DIR into marks: deadlines, extra credit, free responses, tables for platforms.",
        footer = {"", "Example: marks grades --policy policy.properties --moodle worksheet.csv", "",
            "Run it again whenever a table changed; results stay as they are, marks and feedback are written anew."})
public final class MarksCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 5;

    @Parameters(paramLabel = "DIR", description = "The folder that grading wrote to.")
    private Path folder;

    @Option(names = "--policy", paramLabel = "FILE", description = "A properties file: deadlines, penalties, extra credit; docs/teacher.md names them.")
    private Path policy;

    @Option(names = "--extensions", paramLabel = "CSV", description = "Deadlines of their own for some learners.")
    private Path extensions;

    @Option(names = "--canvas", paramLabel = "CSV", description = "Canvas' exported gradebook; filled in as canvas.csv.")
    private Path canvas;

    @Option(names = "--moodle", paramLabel = "CSV", description = "Moodle's grading worksheet; filled in as moodle.csv.")
    private Path moodle;

    @Option(names = "--notebook", paramLabel = "NN-name", description = "Which notebook a platform's table is about; needed if there are several.")
    private String notebook;

    @Option(names = "--exercises", paramLabel = "DIR", defaultValue = "exercises",
            description = "The exercises, for the rubrics of free responses (default: ${DEFAULT-VALUE}).")
    private Path exercises;

    @Override
    public Integer call() {
        ResultFolder results = new ResultFolder(folder);
        List<SubmissionResult> judged = results.all();
        if (judged.isEmpty()) {
            throw new Refused("There are no results in " + folder + ": grade into it first (./course grade SUBMISSIONS --out " + folder + ").");
        }
        Policy rules = policy == null ? Policy.NONE : Policy.read(policy);
        HandedIn handedIn = HandedIn.in(folder);
        FreeResponses free = new FreeResponses(folder);
        CsvTable own = extensions == null ? new CsvTable(List.of(), List.of()) : CsvTable.read(extensions);
        Map<String, String> rubrics = Exercises.rubrics(ExerciseFolder.of(exercises).checks());
        judged.forEach(result -> free.list(result, rubrics));
        Marking marking = new Marking(rules, free, handedIn, new HandedIn.Extensions(own, handedIn));
        List<Marked> marks = judged.stream().map(marking::mark).toList();
        marks.forEach(marked -> results.writeFeedback(marked.result(), marked.notes()));
        write(results, marks, handedIn, free);
        return 0;
    }

    private void write(ResultFolder results, List<Marked> marks, HandedIn handedIn, FreeResponses free) {
        results.write("marks.csv", MarksTable.of(marks, handedIn).text());
        results.write("junit.xml", JunitReport.of(marks.stream().map(Marked::result).toList()));
        if (!free.text().isEmpty()) {
            results.write(FreeResponses.FILE, free.text());
        }
        Platform platform = new Platform(marks, handedIn);
        if (canvas != null) {
            results.write("canvas.csv", platform.canvas(CsvTable.read(canvas), notebook(marks)).text());
        }
        if (moodle != null) {
            results.write("moodle.csv", platform.moodle(CsvTable.read(moodle), notebook(marks)).text());
        }
        int waiting = marks.stream().mapToInt(Marked::waiting).sum();
        System.out.println("Marks: " + folder.resolve("marks.csv") + (waiting == 0 ? "" : "   To be read by a person: " + waiting
                + (waiting == 1 ? " answer in " : " answers in ") + folder.resolve(FreeResponses.FILE)));
        List<String> timeless = marks.stream().filter(marked -> marked.submitted() == null && policy != null)
                .map(marked -> marked.result().learner()).distinct().toList();
        if (!timeless.isEmpty()) {
            System.out.println("No time of submission is known for " + someOf(timeless) + ", so nothing of theirs is late: collect with --times.");
        }
    }

    private static String someOf(List<String> learners) {
        String named = String.join(", ", learners.subList(0, Math.min(MOST_NAMED, learners.size())));
        return learners.size() <= MOST_NAMED ? named : named + " and " + (learners.size() - MOST_NAMED) + " more";
    }

    private String notebook(List<Marked> marks) {
        TreeSet<String> all = marks.stream().map(marked -> marked.result().notebook()).collect(Collectors.toCollection(TreeSet::new));
        if (notebook == null && all.size() > 1) {
            throw new Refused("There are results for " + String.join(", ", all) + ": say with --notebook which one the table is about.");
        }
        return notebook == null ? all.first() : notebook;
    }
}
