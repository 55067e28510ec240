package org.chainrule.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainrule.compile.ConstantPool;
import org.chainrule.judge.Finding;

/**
 * The rule that some exercises have: the answer does its work itself and leaves none of it to the library. Whether it keeps
 * the rule is read off the class files of the answer and of all that it uses among the learner's own classes. What a
 * cell shows (tables, figures, {@code todo()}) is free.
 */
public final class WithoutLibrary {

    private static final Pattern LIBRARY = Pattern.compile("org\\.chainrule\\.(?:compile|diff|neural|program|tensor)\\.(.+)");

    private WithoutLibrary() {}

    /**
     * What to say to an answer that uses the library; nothing if it does not.
     *
     * @param checks the names of the check cell's own classes: they may name the library, what they use may not
     * @param classes the bytes of a learner's class by its name, such as {@code REPL.$JShell$11}; null for any other class
     */
    public static Optional<Finding> finding(Collection<String> checks, Function<String, byte[]> classes) {
        Set<String> seen = new HashSet<>(checks);
        Deque<String> open = new ArrayDeque<>();
        checks.forEach(check -> named(check, classes).stream().filter(seen::add).forEach(open::add));
        while (!open.isEmpty()) {
            for (String name : named(open.remove(), classes)) {
                Matcher library = LIBRARY.matcher(name);
                if (library.matches()) {
                    return Optional.of(refusal(library.group(1).replace('$', '.')));
                }
                if (seen.add(name)) {
                    open.add(name);
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> named(String name, Function<String, byte[]> classes) {
        byte[] bytes = classes.apply(name);
        return bytes == null ? Set.of() : ConstantPool.of(bytes).classes();
    }

    private static Finding refusal(String used) {
        return Finding.wrong("Here the work is to be your own: this exercise is done without the library, and your answer uses its "
                + used + ".", "Write the steps with plain numbers and arrays. To compare with the library, use a cell of its own.");
    }
}
