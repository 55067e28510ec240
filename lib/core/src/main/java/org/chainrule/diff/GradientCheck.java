package org.chainrule.diff;

import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Numbers;

/**
 * A gradient compared with central differences, coordinate by coordinate, with the worst one named.
 *
 * @param coordinate the coordinate, counted from 0, where the two differ most
 * @param exact the gradient's entry there
 * @param estimate the central difference there
 * @param error the difference of the two, relative to the larger of 1 and their size
 */
public record GradientCheck(int coordinate, double exact, double estimate, double error) {

    private static final double TOLERANCE = 1e-6;

    /** Compares ∇f by reverse mode with central differences at a point. */
    public static GradientCheck of(Function1 f, double... point) {
        double[] exact = Derivatives.gradient(f).at(point).toArray();
        double[] estimate = FiniteDifference.gradient(x -> f.at(x).value(), point);
        GradientCheck worst = null;
        for (int i = 0; i < exact.length; i++) {
            double size = Math.max(1, Math.max(Math.abs(exact[i]), Math.abs(estimate[i])));
            double error = Math.abs(exact[i] - estimate[i]) / size;
            if (worst == null || !(error <= worst.error)) {
                worst = new GradientCheck(i, exact[i], estimate[i], error);
            }
        }
        return worst;
    }

    /** Whether the worst coordinate agrees to six digits. */
    public boolean passes() {
        return error <= TOLERANCE;
    }

    @Override
    public String toString() {
        return (passes() ? "The gradient agrees with central differences" : "The gradient differs from central differences")
                + "; the worst coordinate is " + coordinate + ": " + Numbers.format(exact) + " against "
                + Numbers.format(estimate) + " (relative difference " + Numbers.rounded(error, 2) + ").";
    }
}
