package org.chainrule.notebook.error;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import org.chainrule.learn.CourseImports;

/** Speaks of a method of the learner's own that hides one of the course's, such as {@code check}: Java then looks no further. */
final class Hidden {

    private static final Pattern CALLED = Pattern.compile("(?:no suitable method found for|method) (\\w+)");
    private static final String STATIC = "static ";

    private Hidden() {}

    /** Says so if Java complains about a call of such a name; nothing if it does not. */
    static Optional<String> sentence(JShell shell, String message) {
        Matcher called = CALLED.matcher(message);
        if (!called.find() || shell.methods().noneMatch(own -> own.name().equals(called.group(1)))) {
            return Optional.empty();
        }
        String name = called.group(1);
        return owners().filter(owner -> Arrays.stream(owner.getMethods()).anyMatch(method -> method.getName().equals(name)))
                .findFirst().map(owner -> "A method " + name + " of your own hides the course's. Give yours another name and restart the kernel;"
                        + " until then the course's is " + owner.getSimpleName() + "." + name + "(…).");
    }

    /** The classes whose methods every cell calls by their names alone. */
    private static Stream<Class<?>> owners() {
        return CourseImports.NAMES.stream().filter(name -> name.startsWith(STATIC))
                .map(name -> named(name.substring(STATIC.length()).replace(".*", "")));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is imported into every cell", e);
        }
    }
}
