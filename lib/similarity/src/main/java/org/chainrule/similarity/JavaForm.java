package org.chainrule.similarity;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
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
    private static final String NO_JAVA = "not Java";
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
            throw new NoJava("more than " + MOST_CHARACTERS + " characters");
        }
        try {
            String file = file(cell);
            if (isJava(file)) {
                return file;
            }
        } catch (StackOverflowError e) {
            throw new NoJava("nested too deep");
        }
        throw new NoJava(NO_JAVA);
    }

    private String file(String cell) throws NoJava {
        StringBuilder imports = new StringBuilder();
        StringBuilder members = new StringBuilder();
        StringBuilder statements = new StringBuilder();
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = analysis.analyzeCompletion(rest);
            if (next.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
                break;
            }
            if (next.source() == null || next.source().isBlank()) {
                throw new NoJava(NO_JAVA);
            }
            Kind kind = analysis.sourceToSnippets(next.source()).stream().findFirst().map(Snippet::kind).orElse(Kind.STATEMENT);
            (kind == Kind.IMPORT ? imports : MEMBERS.contains(kind) ? members : statements).append(next.source()).append('\n');
            rest = next.remaining();
        }
        return imports + "class Answer {\n" + members + "void cell() {\n" + statements + "}\n}\n";
    }

    /** Whether it follows the grammar of Java; names need not be known. */
    private static boolean isJava(String text) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Answer.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
        try {
            ((JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, said, List.of("-proc:none"), null, List.of(file))).parse();
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be read", e);
        }
        return said.getDiagnostics().stream().noneMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
    }

    @Override
    public void close() {
        shell.close();
    }
}
