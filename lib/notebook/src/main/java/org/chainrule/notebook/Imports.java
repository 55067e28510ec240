package org.chainrule.notebook;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** The imports that every cell finds done. */
public final class Imports {

    /** The course's own; the kernel adds some of Java's. */
    static final List<String> COURSE = List.of(
            "import org.chainrule.tensor.*;",
            "import static org.chainrule.tensor.Functions.*;",
            "import org.chainrule.diff.*;",
            "import static org.chainrule.diff.Derivatives.*;",
            "import org.chainrule.program.*;",
            "import org.chainrule.learn.*;",
            "import static org.chainrule.learn.Learn.*;",
            "import java.util.*;",
            "import static org.chainrule.notebook.Imports.imports;");

    private Imports() {}

    /** Does the imports in this shell. */
    static void into(JShell shell) {
        for (String line : COURSE) {
            boolean rejected = shell.eval(line).stream().anyMatch(event -> event.status() == Snippet.Status.REJECTED);
            if (rejected) {
                throw new IllegalStateException(line + " is not on the class path");
            }
        }
    }

    /** The list of imports, as a cell's last value. */
    public static String imports() {
        return String.join("\n", COURSE);
    }
}
