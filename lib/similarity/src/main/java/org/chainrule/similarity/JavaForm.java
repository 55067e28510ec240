package org.chainrule.similarity;

import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Gives a notebook's cell the form of a Java file, as tools for programs expect it: methods and types become members of
 * one class, everything else the body of one of its methods. It only reads; nothing is compiled or run.
 */
final class JavaForm implements AutoCloseable {

    private static final Set<Kind> MEMBERS = Set.of(Kind.METHOD, Kind.TYPE_DECL);
    private static final int MOST_CHARACTERS = 20_000;

    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();

    /** Says that a cell is no Java. */
    static final class NoJava extends Exception {
        NoJava(String sentence) {
            super(sentence);
        }
    }

    /** The cell as a file. */
    String of(String cell) throws NoJava {
        if (cell.length() > MOST_CHARACTERS) {
            throw new NoJava("it has more than " + MOST_CHARACTERS + " characters");
        }
        StringBuilder imports = new StringBuilder();
        StringBuilder members = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        try {
            String rest = cell;
            while (!rest.isBlank()) {
                CompletionInfo next = analysis.analyzeCompletion(rest);
                if (next.source() == null || next.source().isBlank()) {
                    if (next.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
                        break;
                    }
                    throw new NoJava("it is not Java from “" + rest.strip().lines().findFirst().orElse("") + "” on");
                }
                Kind kind = analysis.sourceToSnippets(next.source()).stream().findFirst().map(Snippet::kind).orElse(Kind.STATEMENT);
                (kind == Kind.IMPORT ? imports : MEMBERS.contains(kind) ? members : statements).append(next.source()).append('\n');
                rest = next.remaining();
            }
        } catch (StackOverflowError e) {
            throw new NoJava("it is nested too deep");
        }
        return imports + "class Answer {\n" + members + "void cell() {\n" + statements + "}\n}\n";
    }

    @Override
    public void close() {
        shell.close();
    }
}
