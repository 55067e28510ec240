package org.chainrule.truth;

/** The solution of A·x ≈ c with the least sum of squares, by Householder reflections; columns are scaled to length 1. */
final class LeastSquares {

    private final double[][] a;
    private final double[] c;
    private final double[] lengths;
    private final int columns;

    /** Takes over the rows of A and c, and overwrites them. */
    LeastSquares(double[][] a, double[] c) {
        this.a = a;
        this.c = c;
        this.columns = a[0].length;
        this.lengths = new double[columns];
        for (int k = 0; k < columns; k++) {
            scale(k);
        }
        for (int k = 0; k < columns; k++) {
            reflect(k);
        }
    }

    private void scale(int k) {
        double sum = 0;
        for (double[] row : a) {
            sum = Math.hypot(sum, row[k]);
        }
        lengths[k] = sum == 0 ? 1 : sum;
        for (double[] row : a) {
            row[k] /= lengths[k];
        }
    }

    private void reflect(int k) {
        double norm = 0;
        for (int i = k; i < a.length; i++) {
            norm = Math.hypot(norm, a[i][k]);
        }
        if (norm == 0) {
            return;
        }
        double diagonal = a[k][k] > 0 ? -norm : norm;
        double[] v = new double[a.length];
        for (int i = k; i < a.length; i++) {
            v[i] = a[i][k];
        }
        v[k] -= diagonal;
        double scale = -diagonal * v[k];
        for (int j = k; j < columns; j++) {
            double product = 0;
            for (int i = k; i < a.length; i++) {
                product += v[i] * a[i][j];
            }
            for (int i = k; i < a.length; i++) {
                a[i][j] -= product / scale * v[i];
            }
        }
        double product = 0;
        for (int i = k; i < a.length; i++) {
            product += v[i] * c[i];
        }
        for (int i = k; i < a.length; i++) {
            c[i] -= product / scale * v[i];
        }
    }

    double[] solution() {
        double[] x = backward(c);
        for (int k = 0; k < columns; k++) {
            x[k] /= lengths[k];
        }
        return x;
    }

    /** The square roots of the diagonal of (AᵀA)⁻¹. */
    double[] spread() {
        double[] squares = new double[columns];
        for (int k = 0; k < columns; k++) {
            double[] unit = new double[columns];
            unit[k] = 1;
            double[] column = backward(unit);
            for (int i = 0; i < columns; i++) {
                squares[i] += column[i] * column[i];
            }
        }
        for (int i = 0; i < columns; i++) {
            squares[i] = Math.sqrt(squares[i]) / lengths[i];
        }
        return squares;
    }

    /** Solves R·x = right. */
    private double[] backward(double[] right) {
        double[] x = new double[columns];
        for (int i = columns - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < columns; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
