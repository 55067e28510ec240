package org.chainrule.grader.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.collect.Times;
import org.chainrule.grader.marks.Marking.Marked;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.Points;

/** The marks of a class as a table: a line for each submission, and one for everybody who handed in nothing. */
final class MarksTable {

    private static final List<String> COLUMNS = List.of("learner", "name", "id", "email", "notebook", "earned", "points", "lost by being late",
            "still to be read", "submitted", "remark");

    private MarksTable() {}

    static CsvTable of(List<Marked> marks, HandedIn handedIn) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Marked marked : marks) {
            String learner = marked.result().learner();
            rows.add(row(handedIn, learner, List.of(marked.result().notebook(), Points.text(marked.result().earned()),
                    Points.text(marked.result().points()), Points.text(marked.lost()), String.valueOf(marked.waiting()),
                    Times.text(marked.submitted()), remark(marked))));
        }
        for (String learner : handedIn.silent()) {
            rows.add(row(handedIn, learner, List.of("", "0", "", "0", "0", "", "nothing was handed in")));
        }
        return new CsvTable(COLUMNS, rows);
    }

    private static String remark(Marked marked) {
        return marked.result().problem().isEmpty() ? String.join(" ", marked.notes()) : marked.result().problem();
    }

    private static Map<String, String> row(HandedIn handedIn, String learner, List<String> rest) {
        Map<String, String> about = handedIn.about(learner).orElse(Map.of());
        List<String> fields = new ArrayList<>(List.of(learner, about.getOrDefault("name", learner), about.getOrDefault("id", ""),
                about.getOrDefault("email", "")));
        fields.addAll(rest);
        return CsvTable.row(COLUMNS, fields);
    }
}
