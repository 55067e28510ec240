package org.chainrule.tensor;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The part of the table that formulas may use: the elementary functions by name, the operators by sign. */
public final class Elementary {

    private static final Set<String> FUNCTIONS = new TreeSet<>(Set.of("pow", "exp", "expm1", "log", "log1p", "log10",
            "logaddexp", "sqrt", "cbrt", "hypot", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh",
            "tanh", "sigmoid", "softplus", "relu", "abs", "max", "min", "sign", "floor", "positive", "above", "stopGradient"));

    private static final Map<String, String> OTHER_NAMES = Map.of("ln", "log", "arcsin", "asin", "arccos", "acos",
            "arctan", "atan");

    private static final Map<String, Primitive> OPERATORS = Map.of("+", Primitives.PLUS, "-", Primitives.MINUS, "*",
            Primitives.TIMES, "/", Primitives.OVER, "^", Primitives.POW);

    private Elementary() {}

    /** The function with this name; null if formulas know none. */
    public static Primitive named(String name) {
        String own = OTHER_NAMES.getOrDefault(name, name);
        return FUNCTIONS.contains(own) ? Primitives.named(own) : null;
    }

    /** The names of all functions, in alphabetical order. */
    public static Set<String> names() {
        return FUNCTIONS;
    }

    /** The operation for a sign between two operands; null if there is none. */
    public static Primitive operator(String sign) {
        return OPERATORS.get(sign);
    }
}
