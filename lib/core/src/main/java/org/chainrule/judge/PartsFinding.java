package org.chainrule.judge;

import java.util.ArrayList;
import java.util.List;

/** Puts the findings on the parts of an answer together into one, which names the parts that are not right. */
final class PartsFinding {

    private PartsFinding() {}

    /** One finding for all parts: their mean credit, and the words of the first that is not right. */
    static Finding of(List<String> names, List<Finding> findings) {
        Finding first = firstOpen(findings);
        if (first == null) {
            return Finding.correct((names.size() == 1 ? "Right: " : "All right: ") + Words.listed(names) + ".")
                    .understood(understood(names, findings));
        }
        if (findings.stream().allMatch(finding -> finding.verdict() == Finding.Verdict.UNANSWERED)) {
            return Finding.unanswered(first.next());
        }
        double credit = findings.stream().mapToDouble(Finding::credit).average().orElse(0);
        Finding.Verdict verdict = credit > 0 ? Finding.Verdict.PARTLY : worst(findings);
        return new Finding(verdict, credit, headline(names, findings, first), understood(names, findings),
                first.next(), first.hint(), misconception(findings));
    }

    /** The answer has another number of parts than is asked for. */
    static Finding wrongCount(List<String> names, Object value, int given) {
        String asked = Words.counted(names.size(), "answer") + (names.size() == 1 ? " is" : " are")
                + " asked for (" + Words.listed(names) + ")";
        return Finding.unreadable(asked + ", but you gave " + given + ".",
                "Give them as one list in this order: " + String.join(", ", names) + ".");
    }

    private static Finding firstOpen(List<Finding> findings) {
        Finding open = null;
        for (Finding finding : findings) {
            boolean recognised = !finding.misconception().isEmpty();
            if (finding.credit() < 1 && (open == null || recognised && open.misconception().isEmpty())) {
                open = finding;
            }
        }
        return open;
    }

    private static Finding.Verdict worst(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).filter(verdict -> verdict == Finding.Verdict.WRONG).findFirst()
                .orElse(findings.get(0).verdict());
    }

    private static String headline(List<String> names, List<Finding> findings, Finding first) {
        long right = findings.stream().filter(finding -> finding.credit() == 1).count();
        String name = names.get(findings.indexOf(first));
        List<String> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (findings.get(i).credit() < 1 && findings.get(i) != first) {
                others.add(names.get(i));
            }
        }
        String rest = others.isEmpty() ? "" : " Not right yet either: " + Words.listed(others) + ".";
        long inPart = findings.stream().filter(finding -> finding.credit() > 0 && finding.credit() < 1).count();
        return right + " of " + names.size() + " right" + (inPart == 0 ? "" : ", " + inPart + " in part") + ". Look at " + name + ": " + first.headline() + rest;
    }

    private static String understood(List<String> names, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (!findings.get(i).understood().isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n").append(names.get(i)).append(": ")
                        .append(once(FormulaGiven.MARKED, text, findings.get(i).understood()));
            }
        }
        return text.toString();
    }

    /** What was understood, without words that have been said before. */
    private static String once(String words, StringBuilder before, String understood) {
        return before.indexOf(words) < 0 ? understood : understood.replace(words, "");
    }

    private static String misconception(List<Finding> findings) {
        return findings.stream().map(Finding::misconception).filter(key -> !key.isEmpty()).findFirst().orElse("");
    }
}
