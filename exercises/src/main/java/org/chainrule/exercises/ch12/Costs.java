package org.chainrule.exercises.ch12;

import java.util.Random;

/**
 * How many multiplications the Jacobian of a chain of layers takes, by the sizes of its layers, inputs first. A p×m
 * matrix times an m×n matrix takes p·m·n.
 */
final class Costs {

    private Costs() {}

    /** Sizes of a chain of three to six layers. */
    static double[] draw(Random random) {
        double[] sizes = new double[4 + random.nextInt(4)];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = 1 + random.nextInt(60);
        }
        return sizes;
    }

    /** Forward mode: the innermost two Jacobians first. */
    static double forward(double[] sizes) {
        double count = 0;
        for (int k = 2; k < sizes.length; k++) {
            count += sizes[k] * sizes[k - 1] * sizes[0];
        }
        return count;
    }

    /** Reverse mode: the outermost two Jacobians first. */
    static double reverse(double[] sizes) {
        int last = sizes.length - 1;
        double count = 0;
        for (int k = last - 1; k > 0; k--) {
            count += sizes[last] * sizes[k] * sizes[k - 1];
        }
        return count;
    }

    /** The least that any bracketing takes. */
    static double best(double[] sizes) {
        double[][] least = new double[sizes.length][sizes.length];
        for (int width = 2; width < sizes.length; width++) {
            for (int from = 0; from + width < sizes.length; from++) {
                int to = from + width;
                least[from][to] = Double.POSITIVE_INFINITY;
                for (int cut = from + 1; cut < to; cut++) {
                    least[from][to] = Math.min(least[from][to],
                            least[from][cut] + least[cut][to] + sizes[to] * sizes[cut] * sizes[from]);
                }
            }
        }
        return least[0][sizes.length - 1];
    }
}
