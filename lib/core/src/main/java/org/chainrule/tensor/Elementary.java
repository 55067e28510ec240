package org.chainrule.tensor;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The part of the table that formulas may use: the elementary functions by name, the operators by sign. */
public final class Elementary {

    private static final String INVERSE = "arc";

    private static final Map<String, Primitive> OPERATORS = Map.of("+", Primitives.PLUS, "-", Primitives.MINUS, "*",
            Primitives.TIMES, "/", Primitives.OVER, "^", Primitives.POW);

    private static final Map<String, Primitive> FUNCTIONS = functions();

    private Elementary() {}

    /** The function with this name; null if formulas know none. Also known are ln, and inverses that begin with arc. */
    public static Primitive named(String name) {
        String own = name.equals("ln") ? "log" : name.startsWith(INVERSE) ? "a" + name.substring(INVERSE.length()) : name;
        Primitive row = FUNCTIONS.get(own);
        return row == null && own.startsWith(Sinc.NAME) ? Sinc.named(own) : row;
    }

    /** The names of all functions, in alphabetical order. */
    public static Set<String> names() {
        return FUNCTIONS.keySet();
    }

    /** The operation for a sign between two operands; null if there is none. */
    public static Primitive operator(String sign) {
        return OPERATORS.get(sign);
    }

    /** The rows for single numbers that are written as calls; and pow, which has a sign besides. */
    private static Map<String, Primitive> functions() {
        Map<String, Primitive> functions = new TreeMap<>(Map.of("pow", Primitives.POW));
        for (Primitive row : Primitives.all()) {
            if (row.onNumbers() != null && row.notation().text().startsWith(row.name() + "(")) {
                functions.put(row.name(), row);
            }
        }
        return Collections.unmodifiableMap(functions);
    }
}
