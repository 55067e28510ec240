package org.chainrule.grader.child;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.compile.ConstantPool;

/** The learner's classes, by name: given as bytes, defined when they are first needed. */
final class Classes extends ClassLoader {

    private final Map<String, byte[]> bytes = new HashMap<>();
    private final String drawing;
    private ClassLoader drawingClasses;

    /** Beyond the library, classes are sought on this class path, which is not opened before a cell names one of them. */
    Classes(String drawing) {
        super("learner", Classes.class.getClassLoader());
        this.drawing = drawing;
    }

    void add(Map<String, byte[]> more) {
        bytes.putAll(more);
    }

    /** Looks here first: the class path would be searched in vain, from its first jar to its last. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] own = bytes.get(name);
            if (own == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, own, 0, own.length);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (drawingClasses == null) {
            drawingClasses = new URLClassLoader("drawing", urls(), getParent());
        }
        return drawingClasses.loadClass(name);
    }

    private URL[] urls() {
        List<URL> urls = new ArrayList<>();
        for (String file : drawing.split(File.pathSeparator)) {
            try {
                urls.add(new File(file).toURI().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException("not on a class path: " + file, e);
            }
        }
        return urls.toArray(new URL[0]);
    }

    /** The static fields that a class, and what it is built on among the learner's classes, may read or write. */
    Set<Field> fieldsUsedBy(String name) {
        Set<String> seen = new LinkedHashSet<>();
        Set<Field> fields = new LinkedHashSet<>();
        collect(Set.of(name), seen, fields);
        return fields;
    }

    private void collect(Collection<String> names, Set<String> seen, Set<Field> fields) {
        for (String name : names) {
            byte[] code = bytes.get(name);
            if (code != null && seen.add(name)) {
                ConstantPool pool = ConstantPool.of(code);
                pool.fields().forEach(field -> fields.add(new Field(field.owner(), field.name())));
                collect(pool.classes(), seen, fields);
            }
        }
    }

    /** A field by its class and its name. */
    record Field(String owner, String name) {}
}
