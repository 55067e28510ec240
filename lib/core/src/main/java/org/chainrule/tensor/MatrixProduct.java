package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The product of two matrices whose entries lie row by row: C = A·B, m×k times k×n, where either may lie there turned.
 *
 * <p>Rows of the right factor are copied into arrays of their own, some at a time, so that the Java machine sees that no row
 * overlaps another and computes several entries at once. Where rows of both factors lie along k, each entry is a dot
 * product. Each entry is summed in the order of its k products. The room is kept, so one object may multiply many times, in
 * one thread at a time. Cost: m·k·n multiplications.
 */
public final class MatrixProduct {

    private static final int AT_ONCE = 4;

    /** So many rows of the right factor are taken at a time: few enough to stay near the processor. */
    private static final int DEPTH = 64;

    private final int m;
    private final int k;
    private final int n;
    private final boolean leftTurned;
    private final boolean rightTurned;
    private final boolean byDots;
    private final double[][] rows;
    private final double[][] sums;
    private final double[] column;
    private final double[] dots;

    private MatrixProduct(int m, int k, int n, boolean leftTurned, boolean rightTurned) {
        this.m = m;
        this.k = k;
        this.n = n;
        this.leftTurned = leftTurned;
        this.rightTurned = rightTurned;
        this.byDots = !leftTurned && (n == 1 || rightTurned && k >= n);
        boolean byRows = !byDots && n != 1;
        this.rows = byRows ? new double[Math.min(k, DEPTH)][aligned(n)] : null;
        this.sums = byRows ? new double[AT_ONCE][aligned(n)] : null;
        this.column = byDots || byRows ? null : new double[m];
        this.dots = byDots ? new double[2 * AT_ONCE] : null;
    }

    /**
     * A length, at least that of a row, with which an array takes a multiple of 32 bytes, its head of 16 included: then
     * arrays made one after the other begin alike, and entries that are computed at once lie in one line of the cache.
     */
    private static int aligned(int length) {
        return (length + 1 | 3) - 1;
    }

    /** Room for products of m×k and k×n matrices. */
    public static MatrixProduct of(int m, int k, int n) {
        return new MatrixProduct(m, k, n, false, false);
    }

    /** Room for products of matrices of these shapes, turned as the primitive says. */
    public static MatrixProduct of(MatMul kind, Shape left, Shape right) {
        boolean leftTurned = kind.isLeftTurned();
        boolean rightTurned = kind.isRightTurned();
        return new MatrixProduct(left.length(leftTurned ? 1 : 0), left.length(leftTurned ? 0 : 1), right.length(rightTurned ? 0 : 1),
                leftTurned, rightTurned);
    }

    /** Multiplies the matrices that begin at these places of two arrays; the product goes from a place in the result on. */
    public void multiply(double[] a, int fromA, double[] b, int fromB, double[] result, int to) {
        if (byDots) {
            multiplyByDots(a, fromA, b, fromB, result, to);
        } else if (n == 1) {
            addScaledRows(a, fromA, b, fromB, result, to);
        } else {
            Arrays.fill(result, to, to + m * n, 0);
            for (int l = 0; l < k; l += DEPTH) {
                int count = Math.min(DEPTH, k - l);
                take(b, fromB, l, count);
                addByRows(a, fromA + l * (leftTurned ? m : 1), count, result, to);
            }
        }
    }

    // ---- along rows ----------------------------------------------------------------------------------------------

    /** Takes so many rows of the right factor. */
    private void take(double[] b, int from, int first, int count) {
        for (int l = 0; l < count; l++) {
            if (rightTurned) {
                for (int j = 0; j < n; j++) {
                    rows[l][j] = b[from + j * k + first + l];
                }
            } else {
                System.arraycopy(b, from + (first + l) * n, rows[l], 0, n);
            }
        }
    }

    /** Adds to the product what so many columns of the left factor, and the rows taken, give. */
    private void addByRows(double[] a, int from, int depth, double[] result, int to) {
        int down = leftTurned ? 1 : k;
        for (int i = 0; i < m; i += AT_ONCE) {
            int count = Math.min(AT_ONCE, m - i);
            for (int row = 0; row < count; row++) {
                System.arraycopy(result, to + (i + row) * n, sums[row], 0, n);
            }
            addRows(a, from + i * down, count, depth, down, leftTurned ? m : 1);
            for (int row = 0; row < count; row++) {
                System.arraycopy(sums[row], 0, result, to + (i + row) * n, n);
            }
        }
    }

    /** Adds up so many rows of the product. Each has a loop of its own: of one that fills two rows, no entries are computed at once. */
    private void addRows(double[] a, int from, int count, int depth, int down, int step) {
        int l = 0;
        for (; l + AT_ONCE <= depth; l += AT_ONCE) {
            for (int row = 0; row < count; row++) {
                addFour(a, from + row * down + l * step, step, sums[row], rows[l], rows[l + 1], rows[l + 2], rows[l + 3]);
            }
        }
        for (; l < depth; l++) {
            for (int row = 0; row < count; row++) {
                addOne(a[from + row * down + l * step], sums[row], rows[l]);
            }
        }
    }

    private static void addFour(double[] a, int first, int step, double[] sum, double[] b0, double[] b1, double[] b2, double[] b3) {
        double u0 = a[first];
        double u1 = a[first + step];
        double u2 = a[first + 2 * step];
        double u3 = a[first + 3 * step];
        for (int j = 0; j < sum.length; j++) {
            sum[j] = sum[j] + u0 * b0[j] + u1 * b1[j] + u2 * b2[j] + u3 * b3[j];
        }
    }

    private static void addOne(double u, double[] sum, double[] b) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += u * b[j];
        }
    }

    /** The product of a turned matrix and a column: the sum of the matrix's rows, each times an entry of the column. */
    private void addScaledRows(double[] a, int fromA, double[] b, int fromB, double[] result, int to) {
        Arrays.fill(column, 0);
        int l = 0;
        for (; l + AT_ONCE <= k; l += AT_ONCE) {
            addFourRows(a, fromA + l * m, b[fromB + l], b[fromB + l + 1], b[fromB + l + 2], b[fromB + l + 3]);
        }
        for (; l < k; l++) {
            for (int i = 0; i < m; i++) {
                column[i] += b[fromB + l] * a[fromA + l * m + i];
            }
        }
        System.arraycopy(column, 0, result, to, m);
    }

    private void addFourRows(double[] a, int from, double u0, double u1, double u2, double u3) {
        int second = from + m;
        int third = second + m;
        int fourth = third + m;
        for (int i = 0; i < m; i++) {
            column[i] = column[i] + u0 * a[from + i] + u1 * a[second + i] + u2 * a[third + i] + u3 * a[fourth + i];
        }
    }

    // ---- by dot products -----------------------------------------------------------------------------------------

    private void multiplyByDots(double[] a, int fromA, double[] b, int fromB, double[] result, int to) {
        if (m >= n) {
            multiplyByDots(a, fromA, m, n, b, fromB, n, 1, result, to);
        } else {
            multiplyByDots(b, fromB, n, 1, a, fromA, m, n, result, to);
        }
    }

    /** The dot product of each row of p with each of q; the next row of p or q moves on by a step in the result. */
    private void multiplyByDots(double[] p, int fromP, int countP, int stepP, double[] q, int fromQ, int countQ, int stepQ,
            double[] result, int to) {
        for (int j = 0; j < countQ; j += 2) {
            int next = Math.min(j + 1, countQ - 1);
            for (int i = 0; i < countP; i += AT_ONCE) {
                int i1 = Math.min(i + 1, countP - 1);
                int i2 = Math.min(i + 2, countP - 1);
                int i3 = Math.min(i + 3, countP - 1);
                takeDots(p, fromP + i * k, fromP + i1 * k, fromP + i2 * k, fromP + i3 * k, q, fromQ + j * k, fromQ + next * k);
                for (int there = 0; there < 2; there++) {
                    int at = to + (there == 0 ? j : next) * stepQ;
                    result[at + i * stepP] = dots[4 * there];
                    result[at + i1 * stepP] = dots[4 * there + 1];
                    result[at + i2 * stepP] = dots[4 * there + 2];
                    result[at + i3 * stepP] = dots[4 * there + 3];
                }
            }
        }
    }

    /** Eight dot products at once, so that no addition waits for the one before it. */
    private void takeDots(double[] p, int p0, int p1, int p2, int p3, double[] q, int q0, int q1) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double t0 = 0;
        double t1 = 0;
        double t2 = 0;
        double t3 = 0;
        for (int l = 0; l < k; l++) {
            double one = q[q0 + l];
            double other = q[q1 + l];
            s0 += p[p0 + l] * one;
            s1 += p[p1 + l] * one;
            s2 += p[p2 + l] * one;
            s3 += p[p3 + l] * one;
            t0 += p[p0 + l] * other;
            t1 += p[p1 + l] * other;
            t2 += p[p2 + l] * other;
            t3 += p[p3 + l] * other;
        }
        dots[0] = s0;
        dots[1] = s1;
        dots[2] = s2;
        dots[3] = s3;
        dots[4] = t0;
        dots[5] = t1;
        dots[6] = t2;
        dots[7] = t3;
    }
}
