package org.chainrule.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** What counts once deadlines, extra points and people's points are in: what {@code ./course marks} wrote. */
final class Counted {

    private static final String FILE = "marks.csv";

    private final List<Line> lines;
    private final boolean outdated;

    private Counted(List<Line> lines, boolean outdated) {
        this.lines = lines;
        this.outdated = outdated;
    }

    private record Line(String learner, String notebook, double earned, double lost, int waiting) {}

    /** Reads them; where nothing was counted, there are none. */
    static Counted in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Counted(List.of(), false);
        }
        try {
            return new Counted(lines(Table.read().usingOptions(CsvReadOptions.builder(file.toFile()).columnTypes(name -> ColumnType.STRING))),
                    Files.getLastModifiedTime(file).compareTo(Results.newest(folder)) < 0);
        } catch (RuntimeException | IOException e) {
            throw new Results.None("Cannot read " + file + " (" + e.getMessage() + "): run ./course marks " + folder + " again.");
        }
    }

    private static List<Line> lines(Table table) {
        List<Line> lines = new ArrayList<>();
        for (Row row : table) {
            lines.add(new Line(row.getString("learner"), row.getString("notebook"), Double.parseDouble(row.getString("earned")),
                    Double.parseDouble(row.getString("lost by being late")), Integer.parseInt(row.getString("still to be read"))));
        }
        return lines;
    }

    /** Sentences about a notebook; none where nothing was counted. */
    List<String> about(String notebook) {
        List<Line> of = lines.stream().filter(line -> line.notebook().equals(notebook)).toList();
        if (of.isEmpty()) {
            return List.of();
        }
        if (outdated) {
            return List.of("Points were counted before some of these results were made: run ./course marks again, then this report.");
        }
        DoubleColumn earned = DoubleColumn.create("earned", of.stream().mapToDouble(Line::earned).toArray());
        List<String> sentences = new ArrayList<>();
        sentences.add("After deadlines, extra points and what people gave: mean " + Numbers.text(earned.mean()) + ", median "
                + Numbers.text(earned.median()) + ".");
        long late = of.stream().filter(line -> line.lost() > 0).count();
        if (late > 0) {
            String lost = Numbers.text(of.stream().mapToDouble(Line::lost).sum());
            sentences.add((late == 1 ? "1 submission was" : late + " submissions were") + " late and lost " + lost
                    + (lost.equals("1") ? " point" : " points") + (late == 1 ? "." : " together."));
        }
        int waiting = of.stream().mapToInt(Line::waiting).sum();
        if (waiting > 0) {
            sentences.add((waiting == 1 ? "1 answer waits" : waiting + " answers wait")
                    + " for a person to read: fill in free-responses.csv and run ./course marks again.");
        }
        return sentences;
    }

    /** Those who handed in nothing. */
    List<String> silent() {
        return lines.stream().filter(line -> line.notebook().isEmpty()).map(Line::learner).sorted().toList();
    }
}
