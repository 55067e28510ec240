package org.chainrule.grader.step;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainrule.learn.CourseImports;

/** The names that every cell can use without importing them: those that the kernel adds, then the course's. */
final class Imports {

    private static final List<String> KERNEL = List.of("java.io.*", "java.math.*", "java.net.*", "java.time.*",
            "java.util.concurrent.*", "java.util.prefs.*", "java.util.regex.*");

    private Imports() {}

    /** The cell that imports them. */
    static String source() {
        Stream<String> kernel = KERNEL.stream().map(name -> "import " + name + ";");
        return Stream.concat(kernel, CourseImports.declarations().stream()).collect(Collectors.joining("\n"));
    }
}
