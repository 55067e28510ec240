package org.chainrule.grader.child.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.grader.child.compile.Piece.Kind;

/**
 * A piece as a class of its own, with the names and the shape that JShell would give it.
 *
 * @param number its place among all pieces
 * @param piece the piece
 * @param late whether it may use what comes after it, and so can be used only from there on
 */
record Unit(int number, Piece piece, boolean late) {

    /** The package of all units. */
    static final String PACKAGE = "REPL";
    private static final String END = "}\n";
    private static final String CARRY_OUT = "do_it$() throws java.lang.Throwable {\n";

    /** The class's name. */
    String className() {
        return PACKAGE + ".$JShell$" + number;
    }

    /** The class whose {@code do_it$} carries the piece out; empty if there is nothing to carry out. */
    String invoke() {
        boolean does = switch (piece.kind()) {
            case STATEMENT, VALUE -> true;
            case VARIABLE -> !piece.value().isEmpty();
            default -> false;
        };
        return does ? className() : "";
    }

    /** The variables that carrying it out gives a value to. */
    List<String> variables() {
        return piece.kind() == Kind.VARIABLE && !piece.value().isEmpty() ? List.of(piece.name()) : List.of();
    }

    /** The line that lets another class use what this one declares. */
    String importLine() {
        return "import static " + className() + "." + piece.name() + ";\n";
    }

    /** Which of these it uses: of those that its text names, the last declaration before it, or else the next. */
    List<Unit> uses(List<Unit> all) {
        Set<String> words = piece.words();
        Map<String, Unit> used = new LinkedHashMap<>();
        for (Unit other : all) {
            if (other.number != number && words.contains(other.piece.name())
                    && (other.number < number || late && !used.containsKey(other.piece.declares()))) {
                used.put(other.piece.declares(), other);
            }
        }
        return List.copyOf(used.values());
    }

    /** The same, compiled with what comes after it. */
    Unit asLate() {
        return new Unit(number, piece, true);
    }

    /** Its class, as it stands in a source file. */
    String source() {
        return "class $JShell$" + number + " {\n" + body() + END;
    }

    private String body() {
        return switch (piece.kind()) {
            case METHOD, TYPE -> "public static " + piece.modifiers() + piece.text() + "\n";
            case VALUE -> "public static java.lang.Object " + CARRY_OUT + "return " + piece.text() + ";\n" + END;
            case VARIABLE -> piece.isVar() ? method(declared()) : "public static " + piece.type() + " " + piece.name() + ";\n" + (piece.value().isEmpty() ? ""
                    : method(declared() + assigned()));
            default -> method(piece.text() + "\n");
        };
    }

    private String declared() {
        return piece.type() + " " + piece.name() + "_ = " + piece.value() + ";\n";
    }

    private String assigned() {
        return piece.name() + " = " + piece.name() + "_;\n";
    }

    private static String method(String body) {
        return "public static void " + CARRY_OUT + body + END;
    }

    /** Where in the text of a statement, or of a variable's declaration, a place of its class lies; below 0 if outside. */
    int inPiece(int position) {
        boolean variable = piece.kind() == Kind.VARIABLE;
        String part = variable ? piece.value() : piece.text();
        String after = (variable ? ";\n" + assigned() : "\n") + END + END;
        int begin = source().length() - after.length() - part.length();
        return position < begin ? -1 : position - begin + piece.text().lastIndexOf(part);
    }
}
