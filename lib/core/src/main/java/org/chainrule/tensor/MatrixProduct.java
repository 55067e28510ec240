package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The product of two matrices whose entries lie row by row: C = A·B, m×k times k×n.
 *
 * <p>Rows are copied into arrays of their own, so that the Java machine sees that no row overlaps another and computes
 * several entries at once. Each entry is summed in the order of k. Cost: m·k·n multiplications.
 */
final class MatrixProduct {

    private static final int AT_ONCE = 4;

    private final int k;
    private final int n;
    private final double[][] rows;

    /** The right factor, from this place in the array on. */
    MatrixProduct(double[] b, int from, int k, int n) {
        this.k = k;
        this.n = n;
        this.rows = new double[k][];
        for (int l = 0; l < k; l++) {
            rows[l] = Arrays.copyOfRange(b, from + l * n, from + (l + 1) * n);
        }
    }

    /** Multiplies the m rows of the left factor, and writes the product from this place in the result on. */
    void multiply(double[] a, int from, int m, double[] result, int to) {
        if (n == 1) {
            multiplyColumn(a, from, m, result, to);
            return;
        }
        double[] upper = new double[n];
        double[] lower = new double[n];
        for (int i = 0; i < m; i += 2) {
            boolean single = i + 1 == m;
            Arrays.fill(upper, 0);
            Arrays.fill(lower, 0);
            addRows(a, from + i * k, upper, from + (single ? i : i + 1) * k, lower);
            System.arraycopy(upper, 0, result, to + i * n, n);
            if (!single) {
                System.arraycopy(lower, 0, result, to + (i + 1) * n, n);
            }
        }
    }

    private void addRows(double[] a, int first, double[] upper, int second, double[] lower) {
        int l = 0;
        for (; l + AT_ONCE <= k; l += AT_ONCE) {
            addFour(a, first + l, upper, second + l, lower, rows[l], rows[l + 1], rows[l + 2], rows[l + 3]);
        }
        for (; l < k; l++) {
            addOne(a[first + l], upper, a[second + l], lower, rows[l]);
        }
    }

    private static void addFour(double[] a, int first, double[] upper, int second, double[] lower, double[] b0, double[] b1,
            double[] b2, double[] b3) {
        double u0 = a[first];
        double u1 = a[first + 1];
        double u2 = a[first + 2];
        double u3 = a[first + 3];
        double v0 = a[second];
        double v1 = a[second + 1];
        double v2 = a[second + 2];
        double v3 = a[second + 3];
        for (int j = 0; j < upper.length; j++) {
            upper[j] = upper[j] + u0 * b0[j] + u1 * b1[j] + u2 * b2[j] + u3 * b3[j];
            lower[j] = lower[j] + v0 * b0[j] + v1 * b1[j] + v2 * b2[j] + v3 * b3[j];
        }
    }

    private static void addOne(double u, double[] upper, double v, double[] lower, double[] b) {
        for (int j = 0; j < upper.length; j++) {
            upper[j] += u * b[j];
            lower[j] += v * b[j];
        }
    }

    private void multiplyColumn(double[] a, int from, int m, double[] result, int to) {
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int l = 0; l < k; l++) {
                sum += a[from + i * k + l] * rows[l][0];
            }
            result[to + i] = sum;
        }
    }
}
