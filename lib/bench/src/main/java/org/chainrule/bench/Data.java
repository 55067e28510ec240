package org.chainrule.bench;

import java.util.Random;

/** Numbers for the workloads, the same in every run. */
final class Data {

    private Data() {}

    /** So many normally distributed numbers of this size. */
    static double[] numbers(long seed, int count, double size) {
        Random random = new Random(seed);
        return random.doubles(count).map(unused -> size * random.nextGaussian()).toArray();
    }

    /** Rows of normally distributed numbers. */
    static double[][] rows(long seed, int rows, int columns) {
        double[][] result = new double[rows][];
        for (int row = 0; row < rows; row++) {
            result[row] = numbers(seed + row, columns, 1);
        }
        return result;
    }
}
