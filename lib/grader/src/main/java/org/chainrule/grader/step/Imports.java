package org.chainrule.grader.step;

import java.util.List;
import java.util.stream.Collectors;

/** The names that every cell can use without importing them: those of the kernel, then the course's. */
final class Imports {

    private static final List<String> NAMES = List.of(
            "java.util.*", "java.io.*", "java.math.*", "java.net.*", "java.time.*", "java.util.concurrent.*",
            "java.util.prefs.*", "java.util.regex.*",
            "org.chainrule.tensor.*", "static org.chainrule.tensor.Functions.*",
            "org.chainrule.diff.*", "static org.chainrule.diff.Derivatives.*",
            "org.chainrule.program.*", "org.chainrule.learn.*", "static org.chainrule.learn.Learn.*");

    private Imports() {}

    /** The cell that imports them. */
    static String source() {
        return NAMES.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n"));
    }
}
