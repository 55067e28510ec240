package org.chainrule.draw;

import java.util.List;

/**
 * Sets the members of a layer as near as possible to where they want to be, in their order and without overlap: least
 * squares under minimal distances, by pooling adjacent violators.
 */
final class Stacking {

    private Stacking() {}

    static void place(List<Slot> layer, double[] wanted, double gap) {
        int n = wanted.length;
        double[] offsets = new double[n];
        for (int i = 1; i < n; i++) {
            offsets[i] = offsets[i - 1] + layer.get(i - 1).distanceTo(layer.get(i), gap);
        }
        double[] settled = new double[n];
        for (int i = 0; i < n; i++) {
            settled[i] = wanted[i] - offsets[i];
        }
        pool(settled);
        for (int i = 0; i < n; i++) {
            layer.get(i).aside = settled[i] + offsets[i];
        }
    }

    /** Replaces numbers by the nearest ones that never fall: where some fall, their mean stands for them. */
    private static void pool(double[] numbers) {
        double[] sums = new double[numbers.length];
        int[] sizes = new int[numbers.length];
        int blocks = 0;
        for (double number : numbers) {
            sums[blocks] = number;
            sizes[blocks++] = 1;
            while (blocks > 1 && sums[blocks - 2] / sizes[blocks - 2] > sums[blocks - 1] / sizes[blocks - 1]) {
                blocks--;
                sums[blocks - 1] += sums[blocks];
                sizes[blocks - 1] += sizes[blocks];
            }
        }
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            for (int end = i + sizes[block]; i < end; i++) {
                numbers[i] = sums[block] / sizes[block];
            }
        }
    }
}
