package org.chainrule.grader.result;

import static org.chainrule.grader.result.Html.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainrule.grader.notebook.Repair;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;

/** The page that a learner reads: one file, no program in it, nothing of the learner's taken for HTML. */
final class FeedbackPage {

    private static final String STYLE = style();

    private final SubmissionResult result;
    private final List<String> notes;
    private final StringBuilder html = new StringBuilder();

    private FeedbackPage(SubmissionResult result, List<String> notes) {
        this.result = result;
        this.notes = notes;
    }

    static String of(SubmissionResult result, List<String> notes) {
        return new FeedbackPage(result, notes).write();
    }

    private String write() {
        html.append(Html.begin("Feedback: " + result.notebook(), STYLE)).append("""
                <h1>Your feedback on %s</h1>
                <p class="who">%s</p>
                """.formatted(escape(title(result.notebook())), escape(result.learner())));
        total();
        if (result.problem().isEmpty()) {
            result.exercises().forEach(this::exercise);
        }
        repairs();
        output();
        html.append("<footer>Graded at points chosen by seed ").append(result.seed())
                .append(". The same notebook graded with the same seed gets the same marks.</footer>\n</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void total() {
        double part = result.points() == 0 ? 0 : Math.min(1, result.earned() / result.points());
        html.append("<div class=\"total-card\">\n<div class=\"total\"><strong>").append(Points.text(result.earned()))
                .append(" of ").append(Points.text(result.points())).append("</strong><p>").append(greeting(part))
                .append("</p></div>\n<div class=\"bar\" aria-hidden=\"true\"><span style=\"width:")
                .append(Math.round(100 * part)).append("%\"></span></div>\n");
        notes.forEach(note -> paragraph("soft", note));
        if (!result.problem().isEmpty()) {
            html.append("<p class=\"bad\"><span class=\"sign\">✗</span> ").append(escape(result.problem()))
                    .append("</p>\n</div>\n");
            return;
        }
        html.append("<nav aria-label=\"Exercises\"><ul>\n");
        for (Graded exercise : result.exercises()) {
            Mark mark = Mark.of(exercise);
            html.append("<li><a href=\"#e").append(escape(exercise.id())).append("\"><span class=\"sign ").append(mark.style)
                    .append("\">").append(mark.sign).append("</span> ").append(escape(exercise.id()))
                    .append("</a></li>\n");
        }
        html.append("</ul></nav>\n</div>\n");
    }

    private String greeting(double part) {
        if (!result.problem().isEmpty()) {
            return "This notebook could not be graded.";
        }
        long open = result.exercises().stream().filter(exercise -> Mark.of(exercise) != Mark.SOLVED).count();
        if (part >= 1 || open == 0) {
            return "Everything is right. Well done!";
        }
        return open == 1 ? "One exercise has points left to earn. It says below what to do next."
                : open + " exercises have points left to earn. Each says below what to do next.";
    }

    private void exercise(Graded exercise) {
        Mark mark = Mark.of(exercise);
        html.append("<section id=\"e").append(escape(exercise.id())).append("\">\n<header><span class=\"sign ")
                .append(mark.style).append("\" aria-hidden=\"true\">").append(mark.sign).append("</span><h2>")
                .append(escape(exercise.id())).append(' ').append(escape(exercise.title()))
                .append("</h2><span class=\"points\">").append(Points.text(exercise.earned())).append(" of ")
                .append(Points.text(exercise.points())).append("</span></header>\n<p class=\"").append(mark.style).append("\">")
                .append(mark.words).append("</p>\n");
        paragraph("soft", numbers(exercise.parameters()));
        List<Checked> checks = exercise.checks();
        if (!exercise.trouble().isEmpty() && checks.stream().noneMatch(check -> check.headline().contains(exercise.trouble()))) {
            paragraph("", "Your answer's cell did not run to its end: it " + exercise.trouble() + ".");
        }
        boolean alike = checks.stream().map(Checked::headline).distinct().count() == 1
                && checks.stream().map(Checked::next).distinct().count() == 1;
        for (Checked check : alike ? checks.subList(0, 1) : checks) {
            check(exercise, check, checks.size() > 1 && !alike);
        }
        html.append("</section>\n");
    }

    private static String numbers(Map<String, Double> parameters) {
        return parameters.isEmpty() ? "" : parameters.entrySet().stream()
                .map(one -> one.getKey() + " = " + BigDecimal.valueOf(one.getValue()).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", ", "Your numbers: ", "."));
    }

    private void check(Graded exercise, Checked check, boolean named) {
        html.append("<div class=\"check\">\n");
        if (named) {
            html.append("<h3>").append(Formulas.html(check.name())).append(" <span class=\"points\">(")
                    .append(Points.text(check.earned())).append(" of ").append(Points.text(check.points()))
                    .append(")</span></h3>\n");
        }
        paragraph("", check.headline());
        paragraph("soft", check.understood());
        paragraph("next", check.next());
        if (check.hint() > 0) {
            paragraph("next", "Open hint " + check.hint() + " of exercise " + exercise.id() + " in your notebook.");
        }
        html.append("</div>\n");
    }

    private void paragraph(String style, String text) {
        if (!text.isEmpty()) {
            html.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">").append(Formulas.html(text).replace("\n", "<br>"))
                    .append("</p>\n");
        }
    }

    private void repairs() {
        if (result.repairs().isEmpty()) {
            return;
        }
        html.append("<section>\n<header><h2>What was put right in your notebook</h2></header>\n"
                + "<p class=\"soft\">Cells were not as they were handed out. No points were taken for that.</p>\n<ul>\n");
        for (Repair repair : result.repairs()) {
            html.append("<li>").append(repair.exercise().isEmpty() ? "" : escape(repair.exercise()) + ": ")
                    .append(escape(repair.sentence())).append("</li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private void output() {
        if (!result.output().isBlank()) {
            html.append("<section>\n<header><h2>What your notebook printed</h2></header>\n<pre tabindex=\"0\">")
                    .append(escape(result.output())).append("</pre>\n</section>\n");
        }
    }

    /** The notebook's name in words: "chapter 06: several variables". */
    private static String title(String stem) {
        return stem.matches("\\d\\d-.+") ? "chapter " + stem.substring(0, 2) + ": " + stem.substring(3).replace('-', ' ') : stem;
    }

    private static String style() {
        try (InputStream css = FeedbackPage.class.getResourceAsStream("feedback.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read feedback.css", e);
        }
    }
}
