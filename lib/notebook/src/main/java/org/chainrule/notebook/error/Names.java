package org.chainrule.notebook.error;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import org.chainrule.diff.Derivatives;
import org.chainrule.learn.Learn;
import org.chainrule.tensor.Functions;

/** The names that a cell can use: candidates for what a misspelled name was meant to be. */
final class Names {

    private Names() {}

    /** What cells have declared, and what the course imports statically. */
    static Set<String> known(JShell shell) {
        Set<String> names = new TreeSet<>();
        shell.snippets().filter(DeclarationSnippet.class::isInstance).filter(one -> shell.status(one).isDefined())
                .forEach(one -> names.add(((DeclarationSnippet) one).name()));
        for (Class<?> imported : new Class<?>[] {Learn.class, Functions.class, Derivatives.class}) {
            names.addAll(methods(imported));
        }
        return names;
    }

    /** The names of the public methods of a class; none if it is a learner's own. */
    static Set<String> methodsOf(String className) {
        try {
            return methods(Class.forName(className));
        } catch (ClassNotFoundException learnersOwn) {
            return Set.of();
        }
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName).collect(Collectors.toSet());
    }
}
