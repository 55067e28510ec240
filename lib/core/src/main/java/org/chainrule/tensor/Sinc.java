package org.chainrule.tensor;

/**
 * The normalised sinc function sin(πx)/(πx), 1 at 0, and its derivatives of every order: a family in which the derivative
 * of one member is the next, so that none of them divides 0 by 0.
 *
 * <p>With z = πx and s₀(z) = sin(z)/z, differentiating z·s₀ = sin z n times gives z·sₙ + n·sₙ₋₁ = sin(z + nπ/2); near 0
 * the power series Σₖ (−1)ᵏ z²ᵏ⁻ⁿ/((2k−n)!·(2k+1)) is used instead, since there the recurrence cancels.
 */
final class Sinc {

    /** The function's name; its derivatives have primes besides. */
    static final String NAME = "sinc";

    private static final int TERMS = 40;

    private Sinc() {}

    /** The row for the derivative of this order; order 0 is the function itself. */
    static Primitive derivative(int order) {
        String name = NAME + "'".repeat(order);
        Notation notation = Notation.call(name, 1).inJava("sinc(" + order + ", #0)");
        return Elementwise.unary(name, notation, x -> at(order, x), (x, y) -> derivative(order + 1).apply(x));
    }

    /** The row with this name, sinc with as many primes as it is differentiated; null if that is no such name. */
    static Primitive named(String name) {
        String primes = name.substring(NAME.length());
        return primes.chars().allMatch(c -> c == '\'') ? derivative(primes.length()) : null;
    }

    private static double at(int order, double x) {
        double z = Math.PI * x;
        return Math.pow(Math.PI, order) * (Math.abs(z) < Math.max(1, order) ? series(order, z) : recurrence(order, x, z));
    }

    private static double recurrence(int order, double x, double z) {
        double value = sinPi(x) / z;
        for (int n = 1; n <= order; n++) {
            value = (turned(n, x) - n * value) / z;
        }
        return value;
    }

    /** sin(πx + nπ/2), without rounding the angle. */
    private static double turned(int n, double x) {
        double value = n % 2 == 0 ? sinPi(x) : cosPi(x);
        return n % 4 < 2 ? value : -value;
    }

    /** sin(πx), exactly 0 where x is whole. */
    private static double sinPi(double x) {
        double turn = Math.IEEEremainder(x, 2);
        double a = folded(turn);
        return Math.copySign(a <= 0.25 ? Math.sin(Math.PI * a) : Math.cos(Math.PI * (0.5 - a)), turn);
    }

    /** cos(πx), exactly 0 halfway between whole x. */
    private static double cosPi(double x) {
        double turn = Math.IEEEremainder(x, 2);
        double a = folded(turn);
        double value = a <= 0.25 ? Math.cos(Math.PI * a) : Math.sin(Math.PI * (0.5 - a));
        return Math.abs(turn) > 0.5 ? -value : value;
    }

    /** The part of a half turn up to the nearer end, at most ½. */
    private static double folded(double turn) {
        double a = Math.abs(turn);
        return a > 0.5 ? 1 - a : a;
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
