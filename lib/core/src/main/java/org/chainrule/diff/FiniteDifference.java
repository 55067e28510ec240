package org.chainrule.diff;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Derivatives estimated from values alone, to compare with exact ones.
 *
 * <p>The step weighs two errors against each other: the formula's, which grows with h, and rounding's, which grows with
 * 1/h. With ε ≈ 2.2·10⁻¹⁶ the forward difference is best near √ε (half of the digits right), the central one near ∛ε (two
 * thirds), each scaled by the size of x.
 */
public final class FiniteDifference {

    private static final double EPSILON = 2.220446049250313e-16;

    private FiniteDifference() {}

    /** The forward difference (f(x+h) − f(x))/h with the best h. Error: about 10⁻⁸ of f's scale. */
    public static double forward(DoubleUnaryOperator f, double x) {
        return forward(f, x, Math.sqrt(EPSILON) * scale(x));
    }

    /** The forward difference (f(x+h) − f(x))/h. */
    public static double forward(DoubleUnaryOperator f, double x, double h) {
        double there = x + h;
        return (f.applyAsDouble(there) - f.applyAsDouble(x)) / (there - x);
    }

    /** The central difference (f(x+h) − f(x−h))/2h with the best h. Error: about 10⁻¹¹ of f's scale. */
    public static double central(DoubleUnaryOperator f, double x) {
        return central(f, x, Math.cbrt(EPSILON) * scale(x));
    }

    /** The central difference (f(x+h) − f(x−h))/2h. */
    public static double central(DoubleUnaryOperator f, double x, double h) {
        double above = x + h;
        double below = x - h;
        return (f.applyAsDouble(above) - f.applyAsDouble(below)) / (above - below);
    }

    /** The gradient by central differences: two values of f a coordinate. */
    public static double[] gradient(ToDoubleFunction<double[]> f, double... point) {
        double[] result = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            int coordinate = i;
            result[i] = central(value -> {
                double[] moved = point.clone();
                moved[coordinate] = value;
                return f.applyAsDouble(moved);
            }, point[i]);
        }
        return result;
    }

    private static double scale(double x) {
        return Math.max(1, Math.abs(x));
    }
}
