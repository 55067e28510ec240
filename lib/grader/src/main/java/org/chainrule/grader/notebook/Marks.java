package org.chainrule.grader.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks in a cell's text by which the parts of an exercise are known. */
public final class Marks {

    private static final String ID = "(\\d{1,3}\\.\\d{1,3}[a-z]?)";
    private static final Pattern ANSWER = Pattern.compile("^\\s*//\\s*" + ID + "\\s+answer\\b.*$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern CHECK = Pattern.compile(
            "(?<![\\w.])(check(?:Vector|Graph)?)\\s*\\(\\s*\"" + ID + "\"");

    private static final Pattern DECLARED = Pattern.compile("^[\\w.<>\\[\\], ]+?\\s(\\w+)\\s*[=(]", Pattern.MULTILINE);

    private Marks() {}

    /** What a cell says to one exercise; the id is empty for a cell without a mark. */
    public record Part(String exerciseId, String source) {}

    /** The parts of a cell: one for each line such as {@code // 6.3 answer} or {@code // 12.1a answer}; what stands before belongs to the first. */
    public static List<Part> parts(String source) {
        List<Part> parts = new ArrayList<>();
        Matcher mark = ANSWER.matcher(source);
        String id = "";
        int start = 0;
        while (mark.find()) {
            String named = mark.group(1).toLowerCase(Locale.ROOT);
            if (!id.isEmpty() && !id.equals(named)) {
                parts.add(new Part(id, source.substring(start, mark.start())));
                start = mark.start();
            }
            id = named;
        }
        parts.add(new Part(id, source.substring(start)));
        return parts;
    }

    /** The exercise that the cell checks; empty if it checks none. */
    public static String checkOf(String source) {
        Matcher check = CHECK.matcher(source);
        return check.find() ? check.group(2) : "";
    }

    /**
     * The check cell with the name of its method written out, so that a learner's own method of that name is no trap. The
     * class stands in a cast, where Java looks for types alone: a learner's variable {@code org} hides nothing there.
     */
    public static String qualified(String checkCell) {
        return CHECK.matcher(checkCell).replaceAll("((org.chainrule.learn.Learn) null).$1(\"$2\"");
    }

    /** The names that a cell declares at the beginning of its lines, as in {@code double dgdy = …}. */
    public static List<String> declarations(String source) {
        List<String> names = new ArrayList<>();
        Matcher declared = DECLARED.matcher(source);
        while (declared.find()) {
            names.add(declared.group(1));
        }
        return names;
    }
}
