package org.chainrule.judge;

import java.util.Optional;

/**
 * The catalogue of misconceptions: wrong answers that have a name, each with its one-line message and the one action
 * that helps. Every chapter draws on the same rows.
 */
public enum Misconception {
    /** The outer derivative stands alone: 6x + 2 for the derivative of (3x + 1)² − 2. */
    INNER_FORGOTTEN("inner-forgotten",
            "You differentiated the outer function but did not multiply by the inner derivative.",
            "Write down the inner function and its derivative, then multiply."),
    /** g′(x)·f′(x) where g′(f(x))·f′(x) is meant. */
    OUTER_AT_X("outer-at-x",
            "The outer derivative is evaluated at the variable itself; it must be evaluated at the value of the inner function.",
            "Work out the inner value first, and put it into the outer derivative."),
    /** ln(−x³) read as ln times −x³. */
    COMPOSITION_AS_PRODUCT("composition-as-product",
            "This is a function of the inner expression, not a function times it: the product rule does not apply.",
            "Say aloud what is done first and what is done to its result."),
    /** −sin(3(x − 2)²) for the derivative of cos((x − 2)³). */
    DERIVATIVE_INSIDE("derivative-inside",
            "The inner derivative multiplies outside; it does not go inside.",
            "Leave the inside of the outer derivative as it was, and write the inner derivative as a factor."),
    /** Fewer paths are added than lead from the variable to the output. */
    PATH_DROPPED("path-dropped",
            "Only part of the paths is counted; the variable reaches the output by another one too.",
            "Draw the tree and list every path from the variable to the output."),
    /** (∂g/∂p + ∂g/∂q)·(∂p/∂y + ∂q/∂y). */
    SUMS_MULTIPLIED("sums-multiplied",
            "Add products along paths; do not multiply sums.",
            "Multiply along each path first, and only then add."),
    /** dg/dx where dg/dy is asked for. */
    OTHER_VARIABLE("other-variable",
            "This is the derivative with respect to another variable.",
            "Read again which variable is nudged, and start the paths there."),
    /** The transpose of the Jacobian. */
    TRANSPOSED("transposed",
            "Rows are outputs, columns are inputs: yours is the other way round.",
            "Write the outputs down the side and the inputs along the top, then fill in the entries."),
    /** J_g·J_f for J_f·J_g. */
    ORDER_SWAPPED("order-swapped",
            "The inner function acts first, so its Jacobian stands on the right.",
            "Swap the two factors and check that the shapes meet."),
    /** J_f(x)·J_g(x) for J_f(g(x))·J_g(x). */
    WRONG_POINT("wrong-point",
            "The outer Jacobian is evaluated at the inner function's input; it must be evaluated at its output.",
            "Work out where the inner function lands, and evaluate the outer Jacobian there."),
    /** A gradient where a Jacobian of one row is asked for, or the reverse. */
    GRADIENT_AS_ROW("gradient-as-row",
            "The gradient is the transpose of the Jacobian of one row: one is a column, the other a row.",
            "Decide which of the two is asked for and give it that shape."),
    /** Right but for an exponent: 2t⁶ for 2t⁵, a square that is missing. */
    POWER_SLIP("power-slip",
            "Right structure; look at the exponents.",
            "Do the power rule again, one term at a time."),
    /** The negative of the right answer. */
    SIGN("sign",
            "Right size, wrong sign.",
            "Follow the minus signs line by line; the inner function or a denominator may bring one."),
    /** An adjoint that is set where it should be added to. */
    OVERWRITTEN_ADJOINT("overwritten-adjoint",
            "A node used twice must add its contributions (try c = a·a).",
            "Find the line that sets an adjoint and let it add instead."),
    /** A node that hands on its adjoint too early. */
    STALE_ORDER("stale-order",
            "You passed a node on before all its contributions had arrived.",
            "Visit the nodes in the reverse of the order in which they were computed.");

    private final String key;
    private final String message;
    private final String next;

    Misconception(String key, String message, String next) {
        this.key = key;
        this.message = message;
        this.next = next;
    }

    /** The name by which findings and exercise sources refer to it. */
    public String key() {
        return key;
    }

    /** What went wrong, in one line. */
    public String message() {
        return message;
    }

    /** The one action that helps. */
    public String next() {
        return next;
    }

    /** The row with this key. */
    public static Optional<Misconception> named(String key) {
        for (Misconception row : values()) {
            if (row.key.equals(key)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
