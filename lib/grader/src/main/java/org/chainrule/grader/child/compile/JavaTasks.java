package org.chainrule.grader.child.compile;

import com.sun.source.util.JavacTask;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Java's compiler, whose knowledge of the class path outlives its tasks; nothing else does. */
final class JavaTasks {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final MemoryFiles files = new MemoryFiles();
    private final List<String> options;
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

    /** A task for these classes' sources. */
    JavacTask task(Map<String, String> sources, DiagnosticListener<JavaFileObject> listener) {
        List<JavaFileObject> all = sources.entrySet().stream()
                .map(source -> MemoryFiles.source(source.getKey(), source.getValue())).toList();
        return (JavacTask) compiler.getTask(null, files, listener, options, null, all);
    }

    /** Carries a task out; gives the classes, or null if there are mistakes. */
    Map<String, byte[]> classes(JavacTask task) {
        boolean done = task.call();
        Map<String, byte[]> classes = files.take();
        return done ? classes : null;
    }

    /** Whether this file is the source of this class. */
    static boolean isSourceOf(String className, JavaFileObject file) {
        return file != null && file.toUri().equals(MemoryFiles.uri(className, JavaFileObject.Kind.SOURCE));
    }
}
