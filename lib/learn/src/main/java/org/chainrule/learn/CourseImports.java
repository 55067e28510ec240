package org.chainrule.learn;

import java.util.List;

/** What every cell of the course can use without importing it: the same in a notebook and when it is graded. */
public final class CourseImports {

    /** The names, as they stand in an import declaration. */
    public static final List<String> NAMES = List.of(
            "org.chainrule.tensor.*", "static org.chainrule.tensor.Functions.*",
            "org.chainrule.diff.*", "static org.chainrule.diff.Derivatives.*",
            "org.chainrule.program.*", "org.chainrule.learn.*", "static org.chainrule.learn.Learn.*", "java.util.*",
            "java.util.function.*");

    private CourseImports() {}

    /** The import declarations, one a name. */
    public static List<String> declarations() {
        return NAMES.stream().map(name -> "import " + name + ";").toList();
    }
}
