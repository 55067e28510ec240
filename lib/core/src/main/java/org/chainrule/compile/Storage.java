package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The arrays that a plan needs, by number: constants, and room for what is computed. */
final class Storage {

    private final List<double[]> constants = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** Asks for room; returns the array's number. */
    int room(int size) {
        constants.add(null);
        sizes.add(size);
        return sizes.size() - 1;
    }

    /** Takes a constant; returns the array's number. */
    int constant(double[] entries) {
        constants.add(entries);
        sizes.add(entries.length);
        return sizes.size() - 1;
    }

    int size(int array) {
        return sizes.get(array);
    }

    boolean isConstant(int array) {
        return constants.get(array) != null;
    }

    /** Whether an array is a constant whose entries are all the same. */
    boolean isOneNumber(int array) {
        double[] entries = constants.get(array);
        return entries != null && entries.length > 0
                && Arrays.stream(entries).allMatch(entry -> Double.compare(entry, entries[0]) == 0);
    }

    /** The first entry of a constant. */
    double number(int array) {
        return constants.get(array)[0];
    }

    /** A fresh set of arrays; constants are shared, because no step writes to them. */
    double[][] allocate() {
        double[][] arrays = new double[sizes.size()][];
        Arrays.setAll(arrays, i -> constants.get(i) != null ? constants.get(i) : new double[sizes.get(i)]);
        return arrays;
    }
}
