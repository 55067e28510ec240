package org.chainrule.diff;

import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/**
 * Taylor's formula f(x + t) ≈ Σₖ cₖ·tᵏ with cₖ = f⁽ᵏ⁾(x)/k!, its coefficients by nested forward mode.
 *
 * <p>Cost: each order multiplies that of the one before by a small number, so orders up to about 8 are cheap. NB: systems
 * for high orders carry all coefficients at once, with a recurrence for each primitive; here its one rule is enough.
 */
public final class Taylor {

    private Taylor() {}

    /** The coefficients c₀, …, cₙ at x of a function of one number; it may be differentiated further, with respect to x. */
    public static Tensor coefficients(Function1 f, Tensor x, int order) {
        if (order < 0) {
            throw new IllegalArgumentException("Taylor's formula needs an order of 0 or more, but got " + order);
        }
        Tensor[] coefficients = new Tensor[order + 1];
        Function1 derivative = f;
        double factorial = 1;
        for (int k = 0; k <= order; k++) {
            factorial *= Math.max(1, k);
            coefficients[k] = derivative.apply(x).over(factorial);
            derivative = k < order ? Derivatives.derivative(derivative) : null;
        }
        return Functions.stack(coefficients);
    }

    /** The coefficients at a number. */
    public static Tensor coefficients(Function1 f, double x, int order) {
        return coefficients(f, Functions.constant(x), order);
    }

    /** The coefficients of t ↦ f(x + t·v): f along a line in the direction v. */
    public static Tensor along(Function1 f, Tensor x, Tensor v, int order) {
        return coefficients(t -> f.apply(x.plus(t.times(v))), Functions.constant(0), order);
    }

    /** Taylor's polynomial itself, as a function of t, by Horner's scheme. */
    public static Function1 polynomial(Function1 f, double x, int order) {
        Tensor c = coefficients(f, x, order);
        return t -> {
            Tensor sum = c.at(order);
            for (int k = order - 1; k >= 0; k--) {
                sum = sum.times(t).plus(c.at(k));
            }
            return sum;
        };
    }
}
