package org.chainrule.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chainrule.tensor.Numbers;

/** Where expressions in some variables are compared: an interval for each variable, and special points. */
record Domain(List<String> variables, Map<String, double[]> intervals, List<double[]> special) {

    private static final double[] USUAL = {-3, 3};

    /** The usual interval for each variable, no special points. */
    static Domain of(List<String> variables) {
        return new Domain(List.copyOf(variables), Map.of(), List.of());
    }

    Domain on(String variable, double from, double to) {
        if (!variables.contains(variable) || !(from < to)) {
            throw new IllegalArgumentException("no interval from " + from + " to " + to + " for " + variable
                    + ": the variables are " + Words.listed(variables));
        }
        Map<String, double[]> more = new HashMap<>(intervals);
        more.put(variable, new double[] {from, to});
        return new Domain(variables, more, special);
    }

    Domain at(double... point) {
        if (point.length != variables.size()) {
            throw new IllegalArgumentException("a point needs " + Words.counted(variables.size(), "number") + ", but has "
                    + point.length);
        }
        return new Domain(variables, intervals, Anticipated.append(special, point.clone()));
    }

    /** A point of the whole domain or, closely spaced, of the tenth in its middle. */
    double[] draw(Random random, boolean close) {
        double[] point = new double[variables.size()];
        for (int i = 0; i < point.length; i++) {
            double[] interval = intervals.getOrDefault(variables.get(i), USUAL);
            double middle = (interval[0] + interval[1]) / 2;
            double reach = (interval[1] - interval[0]) / 2 * (close ? 0.1 : 1);
            point[i] = middle + reach * (2 * random.nextDouble() - 1);
        }
        return point;
    }

    /** The special points, then this many random ones, alternately of both scales. */
    List<double[]> points(Random random, int count) {
        List<double[]> points = new ArrayList<>(special);
        for (int i = 0; i < count; i++) {
            points.add(draw(random, i % 2 == 1));
        }
        return points;
    }

    /** A point in words: "x = 1.5 and y = -2". */
    String said(double[] point) {
        String[] parts = new String[point.length];
        Arrays.setAll(parts, i -> variables.get(i) + " = " + Numbers.format(point[i]));
        return Words.listed(Arrays.asList(parts));
    }
}
