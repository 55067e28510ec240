package org.chainrule.notebook.error;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import org.chainrule.program.Nearest;

/** Speaks of a name that nothing declares. */
final class MissingName {

    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) ([^\\s(]+)(\\([^\\n]*\\))?");
    private static final Pattern PLACE =
            Pattern.compile("location:\\s+(?:class|interface|variable \\w+ of type) ([\\w.]+)");
    private static final Set<String> CLASSES = Set.of("String", "Tensor", "Program", "Evaluation", "Graph", "Jacobian",
            "Function1", "Function2", "Function3", "List", "Map", "Math", "Double", "Integer", "Boolean", "ArrayList");

    private final JShell shell;
    private final String kind;
    private final String name;
    private final String owner;

    MissingName(JShell shell, Diag diag, String source) {
        String message = diag.getMessage(Locale.ENGLISH);
        Matcher symbol = SYMBOL.matcher(message);
        boolean found = symbol.find();
        Matcher place = PLACE.matcher(message);
        this.shell = shell;
        this.kind = found ? symbol.group(1) : "variable";
        this.name = found ? symbol.group(2)
                : source.substring((int) diag.getStartPosition(), (int) diag.getEndPosition());
        this.owner = place.find() ? place.group(1) : "";
    }

    String sentence() {
        if (!owner.isEmpty() && !owner.startsWith("REPL")) {
            return member();
        }
        Set<String> known = new TreeSet<>(Names.known(shell));
        return switch (kind) {
            case "class" -> "There is no class " + name + "." + Nearest.suggestion(name, CLASSES);
            case "method" -> "There is no method " + name + "." + Nearest.suggestion(name, known);
            default -> name + " is not defined: no cell that was run declares it." + Nearest.suggestion(name, known);
        };
    }

    /** A method or field that its owner lacks. */
    private String member() {
        String type = owner.substring(owner.lastIndexOf('.') + 1);
        Set<String> methods = Names.methodsOf(owner);
        if (!kind.equals("method") && methods.contains(name)) {
            return name + " is a method of " + type + ": write " + name + "() with brackets.";
        }
        return type + " has no " + (kind.equals("method") ? "method " : "") + name + "."
                + Nearest.suggestion(name, methods);
    }
}
