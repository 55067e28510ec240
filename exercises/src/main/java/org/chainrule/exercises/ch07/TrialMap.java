package org.chainrule.exercises.ch07;

import java.util.Random;
import org.chainrule.diff.FiniteDifference;

/**
 * A random map on which a method is tried: x ↦ A·x or x ↦ A·sin(x), at a point.
 *
 * @param linear whether it is A·x
 * @param matrix the matrix A
 * @param point the point
 */
record TrialMap(boolean linear, double[][] matrix, double[] point) {

    static TrialMap draw(Random random, boolean linear, int outputs, int inputs) {
        double[][] matrix = new double[outputs][inputs];
        for (double[] row : matrix) {
            for (int j = 0; j < inputs; j++) {
                row[j] = (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(9));
            }
        }
        double[] point = random.doubles(inputs, 0.25, 0.75).toArray();
        return new TrialMap(linear, matrix, point);
    }

    int outputs() {
        return matrix.length;
    }

    int inputs() {
        return point.length;
    }

    /** As the check cell reads it: 1 for a linear map or else 0, the two sizes, the matrix row by row, the point. */
    double[] encoded() {
        double[] text = new double[3 + outputs() * inputs() + inputs()];
        text[0] = linear ? 1 : 0;
        text[1] = outputs();
        text[2] = inputs();
        for (int i = 0; i < outputs(); i++) {
            System.arraycopy(matrix[i], 0, text, 3 + i * inputs(), inputs());
        }
        System.arraycopy(point, 0, text, 3 + outputs() * inputs(), inputs());
        return text;
    }

    /** The Jacobian at the point, by central differences. */
    double[][] jacobian() {
        double[][] jacobian = new double[outputs()][inputs()];
        for (int i = 0; i < outputs(); i++) {
            for (int j = 0; j < inputs(); j++) {
                jacobian[i][j] = matrix[i][j] * (linear ? 1 : FiniteDifference.central(Math::sin, point[j]));
            }
        }
        return jacobian;
    }

    /** What comes of taking each column at its own unit vector instead of the point. */
    double[][] columnsAtUnitVectors() {
        double[][] columns = new double[outputs()][inputs()];
        for (int i = 0; i < outputs(); i++) {
            for (int j = 0; j < inputs(); j++) {
                columns[i][j] = matrix[i][j] * (linear ? 1 : FiniteDifference.central(Math::sin, 1));
            }
        }
        return columns;
    }
}
