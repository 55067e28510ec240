package org.chainrule.tensor;

import java.util.Set;

/**
 * How a primitive is written: patterns in which {@code #0}, {@code #1} stand for the operands, and how tightly the result
 * binds.
 *
 * <p>An operand that binds less tightly than the pattern needs is put in parentheses.
 *
 * @param text the pattern as typed, such as {@code #0 + #1}
 * @param latex the pattern in LaTeX, such as {@code \frac{#0}{#1}}
 * @param binding how tightly the typed result binds: one of the constants
 * @param latexBinding the same for LaTeX
 * @param left what the first operand must bind at least
 * @param right what the second operand must bind at least
 * @param java the pattern in Java, such as {@code Math.sin(#0)}; empty if Java has no spelling for it
 */
public record Notation(String text, String latex, int binding, int latexBinding, int left, int right, String java) {

    private static final Set<String> IN_MATH = Set.of("exp", "expm1", "log", "log1p", "log10", "sqrt", "cbrt", "hypot", "sin",
            "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "abs", "max", "min", "floor");

    /** Written in Java as it is typed. */
    Notation(String text, String latex, int binding, int latexBinding, int left, int right) {
        this(text, latex, binding, latexBinding, left, right, text);
    }

    /** The same with another spelling in Java. */
    Notation inJava(String pattern) {
        return new Notation(text, latex, binding, latexBinding, left, right, pattern);
    }

    /** Binds least: a sum. */
    public static final int SUM = 1;
    /** A product. */
    public static final int PRODUCT = 2;
    /** A sign in front. */
    public static final int SIGN = 3;
    /** A power. */
    public static final int POWER = 4;
    /** Binds most: a name, a number, a call. */
    public static final int ATOM = 5;
    /** Within brackets of its own: nothing needs parentheses. */
    public static final int ANY = 0;

    /** Written between its operands: {@code a + b}. */
    static Notation infix(String text, String latex, int binding, int right) {
        return new Notation("#0" + text + "#1", "#0" + latex + "#1", binding, binding, binding, right)
                .inJava("#0 " + text.trim() + " #1");
    }

    /** Written as a call: {@code sin(a)}, in LaTeX with the given command. */
    static Notation call(String name, String latexCommand, int operands) {
        String inside = operands == 1 ? "#0" : "#0, #1";
        return new Notation(name + "(" + inside + ")", latexCommand + "\\left(" + inside + "\\right)", ATOM, ATOM, ANY, ANY)
                .inJava(IN_MATH.contains(name) ? "Math." + name + "(" + inside + ")" : "");
    }

    /** Written as a call; in LaTeX with its name upright. */
    static Notation call(String name, int operands) {
        return call(name, "\\operatorname{" + name + "}", operands);
    }

    /** Written as a call; in LaTeX as a power of this base, which is put in brackets to be raised to a power again. */
    static Notation exponential(String name, String base) {
        return new Notation(call(name, 1).text(), base + "^{#0}", ATOM, POWER, ANY, ANY, call(name, 1).java());
    }

    /** Written as a call, also in Java, where a helper of this name is written along. */
    static Notation helped(String name, String latexCommand, int operands) {
        return call(name, latexCommand, operands).inJava(name + (operands == 1 ? "(#0)" : "(#0, #1)"));
    }

    /** Written as a call; in LaTeX by a pattern that brackets its operands itself. */
    static Notation bracketed(String name, String latex, int operands) {
        return new Notation(call(name, operands).text(), latex, ATOM, ATOM, ANY, ANY, call(name, operands).java());
    }
}
