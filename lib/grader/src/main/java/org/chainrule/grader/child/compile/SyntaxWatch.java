package org.chainrule.grader.child.compile;

import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Finds where a cell stops being Java. It asks JShell about the text alone, so it knows nothing of any notebook. */
final class SyntaxWatch {

    private final JShell shell;

    SyntaxWatch(List<String> options) {
        shell = JShell.builder().executionEngine(new Recorder(), Map.of())
                .compilerOptions(options.toArray(new String[0])).build();
    }

    /**
     * A cell up to its first syntax error.
     *
     * @param text the snippets before the error
     * @param mistake the error
     */
    record Cut(String text, Mistake mistake) {}

    /** Cuts the cell; null if its syntax is right. */
    Cut cut(String cell) {
        String rest = cell;
        while (!rest.isBlank()) {
            String before = cell.substring(0, cell.length() - rest.length());
            CompletionInfo snippet = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            switch (snippet.completeness()) {
                case EMPTY -> {
                    return null;
                }
                case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> {
                    return new Cut(before, new Mistake(Mistake.incomplete(rest), ""));
                }
                case UNKNOWN -> {
                    List<SnippetEvent> events = shell.eval(rest);
                    Mistake mistake = Mistake.in(shell, events);
                    events.forEach(event -> shell.drop(event.snippet()));
                    return mistake == null ? null : new Cut(before, mistake);
                }
                default -> rest = cell.endsWith(snippet.remaining()) ? snippet.remaining() : "";
            }
        }
        return null;
    }
}
