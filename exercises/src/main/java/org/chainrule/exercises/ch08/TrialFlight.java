package org.chainrule.exercises.ch08;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.Question;
import org.chainrule.tensor.Numbers;

/**
 * A random function a·sin(x) + (b·x)² with a place and a velocity, on which a directional derivative is tried.
 *
 * @param a factors of the sines
 * @param b factors within the square
 * @param place where the derivative is asked
 * @param velocity along what
 */
record TrialFlight(double[] a, double[] b, double[] place, double[] velocity) {

    static TrialFlight draw(Random random, int size, double speed) {
        double[] direction = random.doubles(size, 0.2, 1).map(v -> random.nextBoolean() ? v : -v).toArray();
        double length = Math.sqrt(Arrays.stream(direction).map(v -> v * v).sum());
        return new TrialFlight(random.doubles(size, 1, 3).toArray(), random.doubles(size, -2, 2).toArray(),
                random.doubles(size, -1, 1).toArray(), Arrays.stream(direction).map(v -> v * speed / length).toArray());
    }

    /** The question; the answer is a central difference along the straight flight. */
    Question question() {
        double[] gradient = FiniteDifference.gradient(this::value, place);
        double answer = FiniteDifference.central(h -> value(moved(h)), 0);
        Map<Misconception, Double> slips = Map.of(
                Misconception.PATH_DROPPED, gradient[0] * velocity[0],
                Misconception.SUMS_MULTIPLIED, Arrays.stream(gradient).sum() * Arrays.stream(velocity).sum(),
                Misconception.WRONG_POINT, dot(FiniteDifference.gradient(this::value, velocity), place));
        return new Question(List.of(encoded()), "the place " + said(place) + " and the velocity " + said(velocity), answer,
                1 + Math.abs(value(place)), slips);
    }

    /** As the check cell reads it: the number of coordinates, then a, b, the place, the velocity. */
    double[] encoded() {
        return Stream.of(new double[] {place.length}, a, b, place, velocity).flatMapToDouble(Arrays::stream).toArray();
    }

    double value(double[] x) {
        double square = dot(b, x);
        return dot(a, Arrays.stream(x).map(Math::sin).toArray()) + square * square;
    }

    private double[] moved(double h) {
        return IntStream.range(0, place.length).mapToDouble(i -> place[i] + h * velocity[i]).toArray();
    }

    private static double dot(double[] v, double[] w) {
        return IntStream.range(0, v.length).mapToDouble(i -> v[i] * w[i]).sum();
    }

    private static String said(double[] vector) {
        return String.join(", ", Arrays.stream(vector).mapToObj(Numbers::format).toList());
    }
}
