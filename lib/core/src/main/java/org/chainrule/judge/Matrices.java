package org.chainrule.judge;

/** Small matrices of numbers. */
final class Matrices {

    private Matrices() {}

    static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right[0].length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < product[i].length; j++) {
                for (int k = 0; k < right.length; k++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }

    static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < transposed.length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    static boolean sameShape(double[][] a, double[][] b) {
        return a.length == b.length && a[0].length == b[0].length;
    }

    static boolean same(double[][] given, double[][] expected) {
        boolean same = sameShape(given, expected);
        for (int i = 0; same && i < given.length; i++) {
            same = sameRow(given[i], expected[i]);
        }
        return same;
    }

    static boolean sameRow(double[] given, double[] expected) {
        for (int j = 0; j < given.length; j++) {
            if (!Closeness.same(given[j], expected[j], 0)) {
                return false;
            }
        }
        return true;
    }

    /** The shape in words and as an empty matrix. */
    static String drawn(double[][] matrix) {
        StringBuilder latex = new StringBuilder("\\begin{bmatrix}");
        for (double[] row : matrix) {
            latex.append(latex.charAt(latex.length() - 1) == '}' ? "" : " \\\\ ").append("\\cdot")
                    .append(" & \\cdot".repeat(row.length - 1));
        }
        return matrix.length + " × " + matrix[0].length + ", $" + latex + "\\end{bmatrix}$";
    }
}
