package org.chainrule.truth;

import java.util.Arrays;

/** Fits by the method of Levenberg and Marquardt: between Gauss–Newton and steepest descent, as far as each step succeeds. */
final class LevenbergMarquardt {

    private static final int MOST_STEPS = 4000;
    private static final int POLISHING = 60;
    private static final double LEAST_DAMPING = 1e-18;
    private static final double LARGEST_DAMPING = 1e18;

    private final Residuals problem;
    private final double[] scale;
    private double[] b;
    private double[][] jacobian;
    private double[] residuals;
    private double squares;

    private LevenbergMarquardt(Residuals problem, double[] start) {
        this.problem = problem;
        this.scale = new double[start.length];
        moveTo(start);
    }

    /** What a fit gives: parameters, their standard deviations, the sum of squares. */
    record Fit(double[] parameters, double[] deviations, double squares) {}

    /** The better of two ways down: one that begins boldly, one that begins with caution. */
    static Fit fit(Residuals problem, double[] start) {
        Fit bold = fit(problem, start, 1);
        Fit cautious = fit(problem, start, 100);
        return cautious.squares() < bold.squares() / 2 ? cautious : bold;
    }

    private static Fit fit(Residuals problem, double[] start, double damping) {
        LevenbergMarquardt method = new LevenbergMarquardt(problem, start);
        method.descend(damping);
        method.polish();
        double[] spread = new LeastSquares(copy(method.jacobian), method.residuals.clone()).spread();
        double deviation = Math.sqrt(method.squares / (problem.count() - start.length));
        return new Fit(method.b, Arrays.stream(spread).map(s -> s * deviation).toArray(), method.squares);
    }

    private void descend(double firstDamping) {
        double damping = firstDamping;
        for (int i = 0; i < MOST_STEPS && damping < LARGEST_DAMPING; i++) {
            boolean better = tryStep(damping);
            damping = better ? Math.max(damping / 3, LEAST_DAMPING) : damping * 4;
        }
    }

    private boolean tryStep(double damping) {
        double before = squares;
        double[] from = b;
        moveTo(moved(step(damping)));
        if (squares < before) {
            return true;
        }
        moveTo(from);
        return false;
    }

    /** Undamped steps, for the last digits: there the sum of squares hardly tells better from worse. */
    private void polish() {
        double shortest = Double.POSITIVE_INFINITY;
        double[] best = b;
        for (int i = 0; i < POLISHING; i++) {
            double[] step = step(0);
            double length = length(step);
            if (!(length < 1e-3)) {
                break;
            }
            if (length < shortest) {
                shortest = length;
                best = b;
            }
            moveTo(moved(step));
        }
        moveTo(best);
    }

    private double length(double[] step) {
        double longest = 0;
        for (int i = 0; i < step.length; i++) {
            longest = Math.max(longest, Math.abs(step[i] / b[i]));
        }
        return longest;
    }

    private double[] moved(double[] step) {
        double[] to = b.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] -= step[i];
        }
        return to;
    }

    /** The solution of J·step ≈ r with the rows √damping·scale below. */
    private double[] step(double damping) {
        int rows = residuals.length;
        int extra = damping == 0 ? 0 : b.length;
        double[][] a = Arrays.copyOf(copy(jacobian), rows + extra);
        for (int i = 0; i < extra; i++) {
            a[rows + i] = new double[b.length];
            a[rows + i][i] = Math.sqrt(damping) * (scale[i] == 0 ? 1 : scale[i]);
        }
        return new LeastSquares(a, Arrays.copyOf(residuals, rows + extra)).solution();
    }

    private void moveTo(double[] to) {
        b = to;
        jacobian = new double[problem.count()][to.length];
        residuals = new double[problem.count()];
        squares = 0;
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = problem.residual(to, i, jacobian[i]);
            squares += residuals[i] * residuals[i];
        }
        for (int k = 0; k < to.length; k++) {
            double length = 0;
            for (double[] row : jacobian) {
                length = Math.hypot(length, row[k]);
            }
            scale[k] = Double.isFinite(length) ? Math.max(scale[k], length) : scale[k];
        }
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
