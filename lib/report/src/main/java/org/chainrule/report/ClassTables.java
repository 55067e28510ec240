package org.chainrule.report;

import static tech.tablesaw.aggregate.AggregateFunctions.count;
import static tech.tablesaw.aggregate.AggregateFunctions.mean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Counts what a class did, as tables. */
final class ClassTables {

    private final List<Result> results;
    private final Table answers = Table.create("answers", StringColumn.create("exercise"), StringColumn.create("title"),
            DoubleColumn.create("points"), DoubleColumn.create("earned"), BooleanColumn.create("solved"),
            BooleanColumn.create("unanswered"));
    private final Table misconceptions = Table.create("misconceptions", StringColumn.create("misconception"),
            StringColumn.create("exercise"), StringColumn.create("learner"));

    /** Tables about the results for one notebook. */
    ClassTables(List<Result> results) {
        this.results = results;
        for (Result result : results) {
            for (Result.Exercise exercise : result.exercises()) {
                add(result, exercise);
            }
        }
    }

    private void add(Result result, Result.Exercise exercise) {
        answers.stringColumn("exercise").append(exercise.id());
        answers.stringColumn("title").append(exercise.title());
        answers.doubleColumn("points").append(exercise.points());
        answers.doubleColumn("earned").append(exercise.earned());
        answers.booleanColumn("solved").append(exercise.isSolved());
        answers.booleanColumn("unanswered").append(exercise.isUnanswered());
        for (String key : keys(exercise)) {
            misconceptions.stringColumn("misconception").append(key);
            misconceptions.stringColumn("exercise").append(exercise.id());
            misconceptions.stringColumn("learner").append(result.learner());
        }
    }

    private static Iterable<String> keys(Result.Exercise exercise) {
        TreeSet<String> keys = new TreeSet<>();
        exercise.checks().stream().map(Result.Check::misconception).filter(key -> !key.isEmpty()).forEach(keys::add);
        return keys;
    }

    /** A row for each exercise: how much was earned, how many solved it, how many left it out. */
    Table exercises() {
        Table table = Table.create("exercises", StringColumn.create("exercise"), StringColumn.create("title"),
                DoubleColumn.create("points"), DoubleColumn.create("mean"), DoubleColumn.create("solved %"),
                DoubleColumn.create("unanswered %"));
        for (String id : new LinkedHashSet<>(answers.stringColumn("exercise").asList())) {
            Table of = answers.where(answers.stringColumn("exercise").isEqualTo(id));
            table.stringColumn("exercise").append(id);
            table.stringColumn("title").append(of.stringColumn("title").get(0));
            table.doubleColumn("points").append(of.doubleColumn("points").get(0));
            table.doubleColumn("mean").append(rounded(of.doubleColumn("earned").mean()));
            table.doubleColumn("solved %").append(percent(of.booleanColumn("solved").countTrue(), of.rowCount()));
            table.doubleColumn("unanswered %").append(percent(of.booleanColumn("unanswered").countTrue(), of.rowCount()));
        }
        return table;
    }

    /** A row for each misconception in each exercise where it was met, the most frequent first. */
    Table misconceptions() {
        if (misconceptions.isEmpty()) {
            return Table.create("misconceptions", StringColumn.create("misconception"), StringColumn.create("exercise"),
                    IntColumn.create("learners"));
        }
        Table counted = misconceptions.summarize("learner", count).by("misconception", "exercise");
        counted.column(2).setName("learners");
        return counted.sortOn("-learners", "misconception", "exercise");
    }

    /** How many submissions earned how much: the totals in tenths of what can be earned. */
    int[] totalsInTenths() {
        int[] tenths = new int[10];
        for (Result result : results) {
            double part = result.points() == 0 ? 0 : result.earned() / result.points();
            tenths[(int) Math.min(9, Math.floor(10 * part + 1e-9))]++;
        }
        return tenths;
    }

    /** The mean of the totals. */
    double meanTotal() {
        Table totals = Table.create(DoubleColumn.create("earned", results.stream().mapToDouble(Result::earned).toArray()));
        return rounded(totals.summarize("earned", mean).apply().doubleColumn(0).get(0));
    }

    /** The middle one of the totals. */
    double medianTotal() {
        return rounded(DoubleColumn.create("earned", results.stream().mapToDouble(Result::earned).toArray()).median());
    }

    private static double percent(int part, int whole) {
        return Math.round(100.0 * part / whole);
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
