package org.chainrule.grader.child.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides a cell into imports, methods and types, and the statements between them, by its brackets alone. Whether that
 * was right, Java's own parser says afterwards.
 */
final class Segments {

    private static final Pattern IMPORT = Pattern.compile("import\\s.*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile(
            "(?:[a-z-]+\\s+)*(?:class|interface|enum|record)\\s+\\w+(?:[\\s<(].*)?", Pattern.DOTALL);
    private static final Pattern METHOD = Pattern.compile("(?!(?:new|return|throw|else|do|try|assert|yield|case)\\b)"
            + "[\\w<][\\w.<>\\[\\],?&\\s]*[\\w>\\]]\\s+\\w+\\s*\\([^()]*\\)\\s*(?:throws\\s[\\w.,\\s]+)?", Pattern.DOTALL);

    /** What a segment may be. */
    enum Kind { IMPORT, MEMBER, STATEMENTS }

    /** A part of a cell. */
    record Segment(Kind kind, String text) {}

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private int at;
    private int depth;
    private int began;
    private int statementsFrom;
    private boolean member;

    private Segments(String text) {
        this.text = text;
    }

    /** The segments of a cell; null if its brackets do not match, or its letters are not what they seem. */
    static List<Segment> of(String cell) {
        return cell.contains("\\u") ? null : new Segments(cell).divide();
    }

    private List<Segment> divide() {
        while (at < text.length()) {
            int end = endOfCommentOrLiteral();
            if (end < 0) {
                return null;
            }
            if (end > at) {
                literal(end);
            } else {
                character(text.charAt(at++));
            }
            if (depth < 0) {
                return null;
            }
        }
        statementsUpTo(text.length());
        return depth == 0 ? segments : null;
    }

    private void literal(int end) {
        boolean comment = text.charAt(at) == '/';
        head.append(comment ? " " : "\"");
        at = end;
    }

    private void character(char c) {
        switch (c) {
            case '(', '[', '{' -> {
                if (c == '{' && depth == 0) {
                    String before = head.toString().strip();
                    member = TYPE.matcher(before).matches() || METHOD.matcher(before).matches();
                }
                depth++;
                head.append(c);
            }
            case ')', ']', '}' -> {
                depth--;
                head.append(c);
                if (c == '}' && depth == 0) {
                    boundary(member ? Kind.MEMBER : Kind.STATEMENTS);
                }
            }
            case ';' -> {
                head.append(c);
                if (depth == 0) {
                    boundary(IMPORT.matcher(head.toString().strip()).matches() ? Kind.IMPORT : Kind.STATEMENTS);
                }
            }
            default -> head.append(c);
        }
    }

    /** A statement, a member or an import ends here; statements are gathered until something else begins. */
    private void boundary(Kind kind) {
        if (kind != Kind.STATEMENTS) {
            statementsUpTo(began);
            segments.add(new Segment(kind, text.substring(began, at)));
            statementsFrom = at;
        }
        began = at;
        head.setLength(0);
        member = false;
    }

    private void statementsUpTo(int end) {
        String statements = text.substring(statementsFrom, end);
        if (!statements.isBlank()) {
            segments.add(new Segment(Kind.STATEMENTS, statements));
        }
    }

    /** Where the comment, text or character that begins here ends: here if none begins, -1 if it never ends. */
    private int endOfCommentOrLiteral() {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? -1 : end + 2;
        }
        if (text.startsWith("\"\"\"", at)) {
            return endOfQuotes("\"\"\"", true);
        }
        char c = text.charAt(at);
        return c == '"' || c == '\'' ? endOfQuotes(String.valueOf(c), false) : at;
    }

    private int endOfQuotes(String quotes, boolean manyLines) {
        for (int i = at + quotes.length(); i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(quotes, i)) {
                return i + quotes.length();
            } else if (text.charAt(i) == '\n' && !manyLines) {
                return -1;
            }
        }
        return -1;
    }
}
