package org.chainrule.notebook.view;

import org.chainrule.check.CheckResult;
import org.chainrule.judge.Finding;

/**
 * Findings as HTML: a box with a coloured edge that reads well on light and dark pages.
 *
 * <p>Everything is escaped; formulas between dollar signs are left for the page's MathJax.
 */
final class FindingHtml {

    private static final String GREEN = "#1a7f37";
    private static final String AMBER = "#9a6700";
    private static final String RED = "#c62828";
    private static final String GREY = "#6b7280";

    private FindingHtml() {}

    static String of(Finding finding) {
        return box(finding, row(finding, ""));
    }

    static String of(CheckReport report) {
        String heading = "<div style=\"font-weight:600;margin-bottom:0.35em\">" + Html.escape(report.heading());
        if (report.isOneFinding() && !report.checks().isEmpty()) {
            Finding finding = report.checks().get(0).finding();
            return box(finding, heading + "</div>" + row(finding, ""));
        }
        StringBuilder rows = new StringBuilder(heading + ": " + FindingText.summary(report) + "</div>");
        report.checks().forEach(check -> rows.append(row(check.finding(), check.name())));
        return box(leading(report), rows.toString());
    }

    /** The finding that colours the whole box: the first that is not right. */
    private static Finding leading(CheckReport report) {
        return report.checks().stream().map(CheckResult::finding).filter(finding -> finding.credit() < 1).findFirst()
                .orElse(Finding.correct(""));
    }

    private static String box(Finding finding, String content) {
        return "<div style=\"border-left:5px solid " + colour(finding) + ";background:rgba(128,128,128,0.1);"
                + "padding:0.6em 1em;margin:0.3em 0;border-radius:3px;max-width:50em;line-height:1.5\">" + content
                + "</div>";
    }

    private static String row(Finding finding, String name) {
        StringBuilder html = new StringBuilder("<div style=\"display:flex;gap:0.6em;margin:0.2em 0\">"
                + "<span role=\"img\" aria-label=\"" + FindingText.word(finding) + "\" style=\"flex:none;width:1.5em;"
                + "height:1.5em;line-height:1.5em;text-align:center;border-radius:50%;color:#fff;font-weight:700;"
                + "background:" + colour(finding) + "\">" + FindingText.sign(finding) + "</span><div style=\"min-width:0\"><div>");
        if (!name.isEmpty()) {
            html.append("<strong>").append(Html.escape(name)).append(":</strong> ");
        }
        html.append(text(finding.headline())).append("</div>");
        FindingText.details(finding).forEach(detail -> html.append("<div><strong>").append(detail[0])
                .append("</strong> ").append(text(detail[1])).append("</div>"));
        return html.append("</div></div>").toString();
    }

    private static String text(String text) {
        return Html.escape(text).replace("\n", "<br>");
    }

    private static String colour(Finding finding) {
        return switch (finding.verdict()) {
            case CORRECT -> GREEN;
            case PARTLY -> AMBER;
            case WRONG, UNREADABLE, FAILED -> RED;
            case UNANSWERED, RECORDED -> GREY;
        };
    }
}
