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
        count(ExerciseFolder.of(exercises));
        return 0;
    }

    /**
     * Counts anew as it was counted last, after results have changed; false if nobody has counted in this folder.
     *
     * @throws Refused if something that was used then is no longer there
     */
    public static boolean again(Path folder, ExerciseFolder exercises) {
        return LastCount.in(folder).map(last -> {
            MarksCommand command = new MarksCommand();
            command.folder = folder;
            command.policy = last.policy();
            command.extensions = last.extensions();
            command.canvas = last.canvas();
            command.moodle = last.moodle();
            command.notebook = last.notebook();
            command.count(exercises);
            return true;
        }).orElse(false);
    }

    private void count(ExerciseFolder judgedBy) {
        ResultFolder results = new ResultFolder(folder);
        List<SubmissionResult> judged = results.all();
        if (judged.isEmpty()) {
            throw new Refused("There are no results in " + folder + ": grade into it first (./course grade SUBMISSIONS --out " + folder + ").");
        }
        Policy rules = policy == null ? Policy.NONE : Policy.read(policy);
        HandedIn handedIn = HandedIn.in(folder);
        FreeResponses free = new FreeResponses(folder);
        CsvTable own = extensions == null ? new CsvTable(List.of(), List.of()) : CsvTable.read(extensions);
        Map<String, String> rubrics = Exercises.rubrics(judgedBy.checks());
        judged.forEach(result -> free.list(result, rubrics));
        Marking marking = new Marking(rules, free, handedIn, new HandedIn.Extensions(own, handedIn));
        List<Marked> marks = judged.stream().map(marking::mark).toList();
        marks.forEach(marked -> results.writeFeedback(marked.result(), marked.notes()));
        write(results, marks, handedIn, free);
        new LastCount(policy, extensions, canvas, moodle, notebook).writeInto(results);
        say(marks);
    }

    private void write(ResultFolder results, List<Marked> marks, HandedIn handedIn, FreeResponses free) {
        results.write("marks.csv", MarksTable.of(marks, handedIn).text());
        results.write("junit.xml", JunitReport.of(marks.stream().map(Marked::result).toList()));
        if (!free.text().isEmpty()) {
            results.write(FreeResponses.FILE, free.text());
        }
        if (canvas != null) {
            write(results, "canvas.csv", platform(marks, handedIn).canvas(CsvTable.read(canvas)));
        }
        if (moodle != null) {
            write(results, "moodle.csv", platform(marks, handedIn).moodle(CsvTable.read(moodle)));
        }
    }

    private void write(ResultFolder results, String name, Platform.Filled filled) {
        results.write(name, filled.table().text());
        filled.remarks().forEach(remark -> System.out.println(folder.resolve(name) + ": " + remark));
    }

    private void say(List<Marked> marks) {
        int waiting = marks.stream().mapToInt(Marked::waiting).sum();
        System.out.println("Marks: " + folder.resolve("marks.csv") + (waiting == 0 ? "" : "   To be read by a person: " + waiting
                + (waiting == 1 ? " answer in " : " answers in ") + folder.resolve(FreeResponses.FILE)));
        List<String> timeless = marks.stream().filter(marked -> marked.submitted() == null && policy != null)
                .map(marked -> marked.result().learner()).distinct().toList();
        if (!timeless.isEmpty()) {
            System.out.println("No time of submission is known for " + Names.some(timeless) + ", so nothing of theirs is late: collect with --times.");
        }
    }

    private Platform platform(List<Marked> marks, HandedIn handedIn) {
        TreeSet<String> all = marks.stream().map(marked -> marked.result().notebook()).collect(Collectors.toCollection(TreeSet::new));
        if (notebook == null && all.size() > 1) {
            throw new Refused("There are results for " + String.join(", ", all) + ": say with --notebook which one the table is about.");
        }
        if (notebook != null && !all.contains(notebook)) {
            throw new Refused("There are no results for " + notebook + ", only for " + String.join(", ", all) + ".");
        }
        return new Platform(notebook == null ? all.first() : notebook, marks, handedIn);
    }
}
