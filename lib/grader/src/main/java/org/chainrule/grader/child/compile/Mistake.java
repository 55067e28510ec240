package org.chainrule.grader.child.compile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * Why a snippet does not compile.
 *
 * @param sentence the compiler's words, with the line they are about
 * @param undefined the name that nothing defines; empty if something else is wrong
 */
record Mistake(String sentence, String undefined) {

    /** No mistake at all. */
    static final Mistake NONE = new Mistake("", "");

    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(?:variable|method|class)\\s+(\\w+)");

    /** The mistake that these events tell of; null if there is none. */
    static Mistake in(JShell shell, List<SnippetEvent> events) {
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null && event.status() == Snippet.Status.REJECTED) {
                String source = event.snippet().source();
                return shell.diagnostics(event.snippet()).filter(Diag::isError).findFirst()
                        .map(first -> of(source, first.getMessage(Locale.ROOT), (int) first.getPosition()))
                        .orElseGet(() -> new Mistake("Java cannot read: " + firstLine(source), ""));
            }
        }
        return null;
    }

    /** The mistake of which the compiler says this, at this place of the source. */
    static Mistake of(String source, String message, int position) {
        Matcher symbol = SYMBOL.matcher(message);
        String undefined = message.startsWith("cannot find symbol") && symbol.find() ? symbol.group(1) : "";
        return new Mistake(firstLine(message) + (undefined.isEmpty() ? "" : " " + undefined)
                + " — in: " + lineAt(source, position), undefined);
    }

    /** The sentence for a cell that stops in the middle. */
    static String incomplete(String rest) {
        return "a bracket, a quotation mark or the end of a statement is missing — in: " + firstLine(rest.strip());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static String lineAt(String source, int position) {
        int at = Math.max(0, Math.min(position, source.length()));
        int start = source.lastIndexOf('\n', at - 1) + 1;
        int end = source.indexOf('\n', at);
        return source.substring(start, end < start ? source.length() : end).strip();
    }
}
