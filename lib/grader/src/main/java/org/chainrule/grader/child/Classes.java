package org.chainrule.grader.child;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The learner's classes, by name: given as bytes, defined when they are first needed. */
final class Classes extends ClassLoader {

    private final Map<String, byte[]> bytes = new HashMap<>();

    Classes() {
        super("learner", Classes.class.getClassLoader());
    }

    void add(Map<String, byte[]> more) {
        bytes.putAll(more);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] found = bytes.get(name);
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, found, 0, found.length);
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
                fields.addAll(pool.fields());
                collect(pool.classes(), seen, fields);
            }
        }
    }

    /** A field by its class and its name. */
    record Field(String owner, String name) {}
}
