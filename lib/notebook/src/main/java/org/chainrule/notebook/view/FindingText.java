package org.chainrule.notebook.view;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.check.CheckResult;
import org.chainrule.judge.Finding;

/** Findings as plain text. */
final class FindingText {

    private FindingText() {}

    /** The sign that stands before a finding. */
    static String sign(Finding finding) {
        return switch (finding.verdict()) {
            case CORRECT -> "✓";
            case PARTLY -> "◐";
            case WRONG, UNREADABLE, FAILED -> "✗";
            case UNANSWERED -> "○";
            case RECORDED -> "•";
        };
    }

    /** What the sign means, for those who hear it. */
    static String word(Finding finding) {
        return switch (finding.verdict()) {
            case CORRECT -> "Right";
            case PARTLY -> "Partly right";
            case WRONG -> "Not right yet";
            case UNREADABLE -> "Not readable";
            case FAILED -> "Your code failed";
            case UNANSWERED -> "Not answered yet";
            case RECORDED -> "Taken down";
        };
    }

    static String of(Finding finding) {
        return sign(finding) + " " + String.join("\n  ", lines(finding));
    }

    static String of(CheckReport report) {
        if (report.isOneFinding() && !report.checks().isEmpty()) {
            return report.heading() + "\n" + of(report.checks().get(0).finding());
        }
        StringBuilder text = new StringBuilder(report.heading() + ": " + summary(report));
        for (CheckResult check : report.checks()) {
            text.append('\n').append(sign(check.finding())).append(' ').append(check.name()).append(": ")
                    .append(String.join("\n  ", lines(check.finding())));
        }
        return text.toString();
    }

    static String summary(CheckReport report) {
        return report.holding() + " of " + report.checks().size() + " checks hold";
    }

    /** What a finding says below its headline, each with its name. */
    static List<String[]> details(Finding finding) {
        List<String[]> details = new ArrayList<>();
        if (!finding.understood().isEmpty()) {
            details.add(new String[] {"Understood:", finding.understood()});
        }
        if (!finding.next().isEmpty()) {
            details.add(new String[] {"Next:", finding.next()});
        }
        if (finding.hint() > 0) {
            details.add(new String[] {"Stuck?", "Open hint " + finding.hint() + " above."});
        }
        return details;
    }

    private static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(finding.headline()));
        details(finding).forEach(detail -> lines.add(detail[0] + " " + detail[1].replace("\n", "\n    ")));
        return lines;
    }
}
