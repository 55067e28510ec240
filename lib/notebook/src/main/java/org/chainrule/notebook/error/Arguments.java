package org.chainrule.notebook.error;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks of calls whose arguments do not fit the method. */
final class Arguments {

    private static final Pattern CALLED =
            Pattern.compile("no suitable (method|constructor) found for (\\w+)\\((.*?)\\)");
    private static final Pattern CANDIDATE =
            Pattern.compile("(?:method|constructor) (?:\\w+\\.)*(\\w+)\\(([^)]*)\\) is not");
    private static final Pattern ONE = Pattern.compile(
            "(\\w+) in (?:class|interface|record|enum) (\\S+) cannot be applied[^;]*?;?"
            + "\\s+required:\\s*(.+)\\s+found:\\s*(.+)");

    /** More are no help. */
    private static final int MOST_CANDIDATES = 6;

    private Arguments() {}

    static String sentence(String message) {
        Matcher one = ONE.matcher(message);
        if (one.find()) {
            return one.group(1) + " takes (" + nothing(one.group(3)) + "), but (" + nothing(one.group(4))
                    + ") stands here.";
        }
        Matcher called = CALLED.matcher(message);
        String text = called.find() ? "No " + called.group(2) + " takes (" + called.group(3) + ")."
                : "These arguments do not fit.";
        Set<String> candidates = new LinkedHashSet<>();
        Matcher candidate = CANDIDATE.matcher(message);
        while (candidate.find()) {
            candidates.add(candidate.group(1) + "(" + candidate.group(2).replace(",", ", ") + ")");
        }
        return candidates.isEmpty() || candidates.size() > MOST_CANDIDATES ? text
                : text + " There is " + String.join(" and ", candidates) + ".";
    }

    private static String nothing(String arguments) {
        return arguments.strip().equals("no arguments") ? "" : arguments.strip().replace(",", ", ");
    }
}
