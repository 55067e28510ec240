package org.chainrule.grader.child.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.CompiledStep;

/** Compiles the cells of one notebook in order, with the semantics of a notebook: names may be defined again. */
final class CellCompiler implements AutoCloseable {

    private final Recorder recorder = new Recorder();
    private final JShell shell;

    CellCompiler(String classPath) {
        shell = JShell.builder()
                .executionEngine(recorder, Map.of())
                .compilerOptions("--class-path", classPath, "-proc:none")
                .build();
    }

    /** Compiles a cell up to its first mistake. */
    CompiledCell compile(String source) {
        List<CompiledStep> steps = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        String rest = source;
        while (!rest.isBlank()) {
            CompletionInfo snippet = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            switch (snippet.completeness()) {
                case EMPTY -> {
                    return new CompiledCell(steps, "", "", waiting);
                }
                case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> {
                    return new CompiledCell(steps, Mistake.incomplete(rest), "", waiting);
                }
                default -> {
                    boolean readable = snippet.completeness().isComplete();
                    String text = readable ? snippet.source() : rest;
                    List<SnippetEvent> events = shell.eval(text);
                    Mistake mistake = Mistake.in(shell, events);
                    if (mistake != null) {
                        recorder.take(List.of());
                        return new CompiledCell(steps, mistake.sentence(), mistake.undefined(), waiting);
                    }
                    waiting.addAll(namesMissing(events));
                    steps.addAll(recorder.take(variables(events)));
                    rest = readable ? snippet.remaining() : "";
                }
            }
        }
        return new CompiledCell(steps, "", "", waiting);
    }

    private List<String> namesMissing(List<SnippetEvent> events) {
        return events.stream()
                .filter(event -> event.causeSnippet() == null && event.snippet() instanceof DeclarationSnippet)
                .filter(event -> !(event.snippet() instanceof ImportSnippet))
                .flatMap(event -> shell.unresolvedDependencies((DeclarationSnippet) event.snippet()))
                .map(what -> what.replaceFirst("^(method|variable|class) ", "").replaceFirst("\\(.*", ""))
                .toList();
    }

    private static List<String> variables(List<SnippetEvent> events) {
        return events.stream()
                .filter(event -> event.causeSnippet() == null)
                .map(SnippetEvent::snippet)
                .filter(snippet -> snippet instanceof VarSnippet)
                .filter(snippet -> snippet.subKind() == Snippet.SubKind.VAR_DECLARATION_WITH_INITIALIZER_SUBKIND)
                .map(snippet -> ((VarSnippet) snippet).name())
                .toList();
    }

    @Override
    public void close() {
        shell.close();
    }
}
