package org.chainrule.grader.child.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler's files: sources and classes stay in memory, and what lies on the class path is listed once. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<List<Object>, List<JavaFileObject>> listed = new HashMap<>();
    private final Map<JavaFileObject, String> names = new IdentityHashMap<>();
    private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

    MemoryFiles() {
        super(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8));
    }

    /** A source file that exists in memory only. */
    static JavaFileObject source(String className, String text) {
        return new SimpleJavaFileObject(uri(className, JavaFileObject.Kind.SOURCE), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The name of the file that holds a class. */
    static URI uri(String className, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    }

    /** The classes written since the last call, by name. */
    Map<String, byte[]> take() {
        Map<String, byte[]> taken = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> taken.put(name, bytes.toByteArray()));
        classes.clear();
        return taken;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean deep)
            throws IOException {
        if (location == StandardLocation.CLASS_OUTPUT || location == StandardLocation.SOURCE_PATH) {
            return List.of();
        }
        List<Object> what = List.of(location, packageName, Set.copyOf(kinds), deep);
        List<JavaFileObject> found = listed.get(what);
        if (found == null) {
            found = new ArrayList<>();
            super.list(location, packageName, kinds, deep).forEach(found::add);
            listed.put(what, found);
        }
        return found;
    }

    /** The name of a class file that was listed. */
    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return names.computeIfAbsent(file, unknown -> super.inferBinaryName(location, unknown));
    }

    /** A loader that finds nothing: the compiler looks on its class path for plug-ins, task after task. */
    @Override
    public ClassLoader getClassLoader(Location location) {
        return ClassLoader.getPlatformClassLoader();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String className,
            JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(uri(className, kind), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                classes.put(className, bytes);
                return bytes;
            }
        };
    }
}
