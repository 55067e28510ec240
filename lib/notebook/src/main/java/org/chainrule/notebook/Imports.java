package org.chainrule.notebook;

import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import org.chainrule.learn.CourseImports;

/** The imports that every cell finds done. */
public final class Imports {

    private static final String OWN = "import static org.chainrule.notebook.Imports.imports;";

    private Imports() {}

    /** Does the imports in this shell. */
    static void into(JShell shell) {
        for (String line : all()) {
            boolean rejected = shell.eval(line).stream().anyMatch(event -> event.status() == Snippet.Status.REJECTED);
            if (rejected) {
                throw new IllegalStateException(line + " is not on the class path");
            }
        }
    }

    /** The list of imports, as a cell's last value. */
    public static String imports() {
        return String.join("\n", all());
    }

    private static List<String> all() {
        return Stream.concat(CourseImports.declarations().stream(), Stream.of(OWN)).toList();
    }
}
