package org.chainrule.tensor;

/**
 * The normalised sinc function sin(πx)/(πx), 1 at 0, and its derivatives of every order: a family in which the derivative
 * of one member is the next, so that none of them divides 0 by 0.
 *
 * <p>With z = πx and s₀(z) = sin(z)/z, differentiating z·s₀ = sin z n times gives z·sₙ + n·sₙ₋₁ = sin(z + nπ/2); near 0
 * the power series Σₖ (−1)ᵏ z²ᵏ⁻ⁿ/((2k−n)!·(2k+1)) is used instead, since there the recurrence cancels.
 */
final class Sinc {

    private static final int TERMS = 40;

    private Sinc() {}

    /** The row for the derivative of this order; order 0 is the function itself. */
    static Primitive derivative(int order) {
        String name = "sinc" + "'".repeat(order);
        return Elementwise.unary(name, Notation.call(name, 1), x -> Math.pow(Math.PI, order) * value(order, Math.PI * x),
                (x, y) -> derivative(order + 1).apply(x));
    }

    private static double value(int order, double z) {
        return Math.abs(z) < Math.max(1, order) ? series(order, z) : recurrence(order, z);
    }

    private static double recurrence(int order, double z) {
        double value = Math.sin(z) / z;
        for (int n = 1; n <= order; n++) {
            value = (turned(n, z) - n * value) / z;
        }
        return value;
    }

    /** sin(z + nπ/2), without rounding the angle. */
    private static double turned(int n, double z) {
        double value = n % 2 == 0 ? Math.sin(z) : Math.cos(z);
        return n % 4 < 2 ? value : -value;
    }

    private static double series(int order, double z) {
        int power = order % 2;
        double sign = (order + power) / 2 % 2 == 0 ? 1 : -1;
        double term = power == 0 ? 1 : z;
        double sum = 0;
        for (int i = 0; i < TERMS; i++) {
            sum += sign * term / (power + order + 1);
            term *= z / (power + 1) * (z / (power + 2));
            power += 2;
            sign = -sign;
        }
        return sum;
    }
}
