package org.chainrule.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.Html;

/** Writes what is alike as a page and as a table. */
final class SimilarPage {

    private static final List<String> COLUMNS = List.of("exercise", "first", "second", "alike %", "tokens", "remark");
    private static final int MOST_SHOWN = 30;
    private static final String COMMON = "Many answers to this exercise are alike, so that being alike says nothing about two learners.";

    private SimilarPage() {}

    /** All pairs as a table. */
    static CsvTable table(List<Alike> all) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Alike exercise : all) {
            for (Alike.Pair pair : exercise.pairs()) {
                rows.add(CsvTable.row(COLUMNS, List.of(exercise.exercise(), pair.first(), pair.second(), String.valueOf(pair.percent()),
                        String.valueOf(pair.tokens()), exercise.isCommon() ? COMMON : "")));
            }
        }
        return new CsvTable(COLUMNS, rows);
    }

    /** The page: one file, in which nothing of a learner's is active. */
    static String html(List<Alike> all, Answers answers, int percent) {
        StringBuilder html = new StringBuilder(Html.begin("Answers that are alike", style())).append("""
                <h1>Answers that are alike</h1>
                <p class="hint"><strong>A hint, and no verdict.</strong> Two answers may be alike because there is one good way to write them,
                because both learners had the same teacher, or because they learned together. Read both before you ask.</p>
                <p class="soft">Compared by <a href="https://github.com/jplag/JPlag">JPlag</a>, by the structure of the programs and not by names or
                layout; what was released counts for nothing. Listed are pairs that are at least %d %% alike.</p>
                """.formatted(percent));
        all.forEach(exercise -> add(html, exercise));
        list(html, "Submissions that could not be read", answers.unreadable());
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void add(StringBuilder html, Alike exercise) {
        html.append("<h2>").append(Html.escape(exercise.exercise())).append("</h2>\n<p class=\"soft\">").append(exercise.answers())
                .append(exercise.answers() == 1 ? " answer, " : " answers, ").append(exercise.compared()).append(" long enough to compare, ")
                .append(exercise.pairs().size()).append(exercise.pairs().size() == 1 ? " pair alike.</p>\n" : " pairs alike.</p>\n");
        if (exercise.isCommon()) {
            html.append("<p>").append(COMMON).append(" All pairs are in <code>similar.csv</code>.</p>\n");
        } else {
            exercise.pairs().stream().limit(MOST_SHOWN).forEach(pair -> add(html, pair));
            if (exercise.pairs().size() > MOST_SHOWN) {
                html.append("<p>The others are in <code>similar.csv</code>.</p>\n");
            }
        }
        exercise.unreadable().forEach((reason, learners) -> html.append("<p class=\"soft\">Left out (").append(Html.escape(reason)).append("): ")
                .append(Html.escape(String.join(", ", learners))).append(".</p>\n"));
    }

    private static void add(StringBuilder html, Alike.Pair pair) {
        html.append("<details><summary><span class=\"percent\">").append(pair.percent()).append(" %</span> ").append(Html.escape(pair.first()))
                .append(" and ").append(Html.escape(pair.second())).append(" <span class=\"soft\">(").append(pair.tokens())
                .append(" tokens in common)</span></summary>\n<div class=\"two\">\n");
        text(html, pair.first(), pair.firstText());
        text(html, pair.second(), pair.secondText());
        html.append("</div></details>\n");
    }

    private static void text(StringBuilder html, String learner, String text) {
        html.append("<figure><figcaption>").append(Html.escape(learner)).append("</figcaption><pre tabindex=\"0\">").append(Html.escape(text))
                .append("</pre></figure>\n");
    }

    private static void list(StringBuilder html, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.append("<h3>").append(title).append("</h3>\n<ul>\n");
            sentences.forEach(sentence -> html.append("<li>").append(Html.escape(sentence)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    private static String style() {
        try (InputStream css = SimilarPage.class.getResourceAsStream("similar.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read similar.css", e);
        }
    }
}
