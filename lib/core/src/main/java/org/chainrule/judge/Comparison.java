package org.chainrule.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chainrule.program.Formula;

/**
 * A learner's function beside the reference at the same points.
 *
 * @param points where the reference has a value
 * @param given what the learner's function gives there
 * @param expected what is right there
 * @param floors how far a value may be off where it is tiny beside the terms that it is made of
 */
record Comparison(List<double[]> points, double[] given, double[] expected, double[] floors) {

    private static final int POINTS = 20;
    private static final int ATTEMPTS = 20;
    private static final double OF_THE_TERMS = 1e-10;

    /** Evaluates both at some twenty points; those where the reference has no value are left out. */
    static Comparison of(Candidate candidate, Formula reference, Domain domain, Random random) {
        List<double[]> points = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS && points.size() < POINTS; attempt++) {
            Domain drawn = attempt == 0 ? domain : new Domain(domain.variables(), domain.intervals(), List.of());
            drawn.points(random, POINTS - points.size()).stream()
                    .filter(point -> Double.isFinite(reference.at(point))).forEach(points::add);
        }
        if (points.size() < POINTS / 2) {
            throw new IllegalStateException(reference + " has a value at too few points of its domain");
        }
        return new Comparison(points,
                points.stream().mapToDouble(candidate.function()::at).toArray(),
                points.stream().mapToDouble(reference::at).toArray(),
                points.stream().mapToDouble(point -> OF_THE_TERMS * reference.largestTerm(point)).toArray());
    }

    /** Whether the learner's function gives NaN everywhere, as a stub does. */
    boolean isMissing() {
        return Arrays.stream(given).allMatch(Double::isNaN);
    }

    /** Whether the learner's function agrees with the reference everywhere. */
    boolean agrees() {
        return firstDifference() < 0;
    }

    /** Whether it agrees with another function wherever that has a value. */
    boolean agreesWith(Candidate.RealFunction other) {
        int compared = 0;
        for (int i = 0; i < given.length; i++) {
            double value = other.at(points.get(i));
            if (Double.isFinite(value)) {
                compared++;
                if (!same(given[i], value, floors[i])) {
                    return false;
                }
            }
        }
        return compared > given.length / 2;
    }

    /** Whether it is the negative of the reference. */
    boolean isNegative() {
        for (int i = 0; i < given.length; i++) {
            if (!same(-given[i], expected[i], floors[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first point where the learner's function has another value than the reference; -1 if there is none. */
    int firstDifference() {
        for (int i = 0; i < given.length; i++) {
            if (Double.isFinite(given[i]) && !same(given[i], expected[i], floors[i])) {
                return i;
            }
        }
        return firstUndefined();
    }

    /** The first point where only the learner's function has no value; -1 if there is none. */
    int firstUndefined() {
        for (int i = 0; i < given.length; i++) {
            if (!Double.isFinite(given[i])) {
                return i;
            }
        }
        return -1;
    }

    /** At how many points the learner's function has the right value. */
    int agreements() {
        int count = 0;
        for (int i = 0; i < given.length; i++) {
            count += same(given[i], expected[i], floors[i]) ? 1 : 0;
        }
        return count;
    }

    static boolean isConstant(double[] values) {
        for (double value : values) {
            if (!same(value, values[0], 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(double given, double expected, double floor) {
        return Math.abs(given - expected) <= Math.max(Closeness.RELATIVE * Math.abs(expected), floor);
    }
}
