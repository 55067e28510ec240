package org.chainrule.grader.child.compile;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.JavacTaskPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * Java's compiler, whose knowledge of the class path outlives its tasks; nothing else does. It is kept by the compiler's
 * own pool, which JShell uses too: to read the classes of Java and of the library anew takes longer than to compile a
 * notebook.
 */
final class JavaTasks {

    /** After so many tasks it begins anew, so that the names in all notebooks do not fill the memory. */
    private static final int MOST_TASKS = 2_000;

    private final MemoryFiles files = new MemoryFiles();
    private final List<String> options;
    private JavacTaskPool pool = new JavacTaskPool(1);
    private int tasks;
    private SyntaxWatch syntax;

    /** A compiler for learners' cells that see this class path. */
    JavaTasks(List<String> options) {
        this.options = options;
    }

    /** Who finds syntax errors. */
    SyntaxWatch syntax() {
        if (syntax == null) {
            syntax = new SyntaxWatch(options);
        }
        return syntax;
    }

    /** What somebody does with a task, which lasts no longer. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T with(JavacTask task) throws IOException;
    }

    /** Does something with a task for these classes' sources. */
    <T> T run(Map<String, String> sources, DiagnosticListener<JavaFileObject> listener, Work<T> work) throws IOException {
        List<JavaFileObject> all = sources.entrySet().stream()
                .map(source -> MemoryFiles.source(source.getKey(), source.getValue())).toList();
        if (tasks++ == MOST_TASKS) {
            pool = new JavacTaskPool(1);
            tasks = 1;
        }
        try {
            return pool.getTask(null, files, listener, options, List.of(), all, task -> {
                try {
                    return work.with(task);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The classes of these sources; null if there are mistakes. */
    Map<String, byte[]> classes(Map<String, String> sources, DiagnosticListener<JavaFileObject> listener) throws IOException {
        boolean done = run(sources, listener, JavacTask::call);
        Map<String, byte[]> classes = files.take();
        return done ? classes : null;
    }

    /** Whether this file is the source of this class. */
    static boolean isSourceOf(String className, JavaFileObject file) {
        return file != null && file.toUri().equals(MemoryFiles.uri(className, JavaFileObject.Kind.SOURCE));
    }
}
