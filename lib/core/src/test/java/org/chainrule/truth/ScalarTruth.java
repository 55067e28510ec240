package org.chainrule.truth;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainrule.program.Program;

/**
 * A line of scalars.txt: a program at a point, and what its value and derivatives truly are.
 *
 * @param formula the program's text
 * @param point the values of x, or of x and y
 * @param value the value
 * @param gradient the first derivatives
 * @param curvature the second derivatives: of two inputs xx, xy, yy
 */
record ScalarTruth(String formula, double[] point, double value, double[] gradient, double[] curvature) {

    static List<ScalarTruth> all() {
        return Resource.lines("scalars.txt").map(ScalarTruth::of).toList();
    }

    private static ScalarTruth of(String line) {
        String[] cells = line.split("\\|");
        double[] point = Stream.of(cells[1].split(",")).mapToDouble(part -> number(part.split("=")[1])).toArray();
        return new ScalarTruth(cells[0].trim(), point, number(cells[2]), numbers(cells[3]), numbers(cells[4]));
    }

    private static double[] numbers(String cell) {
        return Stream.of(cell.split(",")).mapToDouble(ScalarTruth::number).toArray();
    }

    private static double number(String text) {
        String trimmed = text.trim();
        return trimmed.endsWith("inf") ? (trimmed.startsWith("-") ? -1 : 1) * Double.POSITIVE_INFINITY : Double.parseDouble(trimmed);
    }

    Program program() {
        return Program.parse(formula, names());
    }

    String[] names() {
        return Arrays.copyOf(new String[] {"x", "y"}, point.length);
    }

    /** The second derivative with respect to inputs i and j. */
    double curvature(int i, int j) {
        return curvature[i + j];
    }

    Map<String, Double> at() {
        Map<String, Double> at = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            at.put(names()[i], point[i]);
        }
        return at;
    }

    /** How many units of error are allowed in the value. */
    double valueScale() {
        return scale(i -> point[i] * (gradient[i] / value));
    }

    /** How many units of error are allowed in a first derivative. */
    double scale(int i) {
        return scale(j -> point[j] * (curvature(i, j) / gradient[i]));
    }

    /** How many units of error are allowed in a second derivative, whose terms can be larger than itself. */
    double scale(int i, int j) {
        if (point.length == 1) {
            return 1;
        }
        double term = Math.max(Math.abs(gradient[i] / point[j]), Math.abs(gradient[j] / point[i]));
        double terms = Math.max(1, Math.abs(term / curvature(i, j)));
        return IntStream.range(0, point.length).mapToDouble(this::scale).max().orElse(1) * (Double.isFinite(terms) ? terms : 1);
    }

    /** How far one unit of error in each input moves the result: at least 1. One function of one number makes no such error. */
    private double scale(IntToDoubleFunction moves) {
        double sum = IntStream.range(0, point.length).mapToDouble(moves).map(Math::abs).sum();
        return point.length > 1 && Double.isFinite(sum) ? Math.max(1, sum) : 1;
    }

    /** Whether the numbers of these derivatives can all be represented; of several inputs, one that cannot spoils the rest. */
    boolean isJudged(double[] derivatives) {
        return point.length == 1 || DoubleStream.of(derivatives).allMatch(Double::isFinite);
    }

    /** Whether no coordinate is so large or so small that its square would be lost. */
    boolean isOfOrdinarySize() {
        return DoubleStream.of(point).map(Math::abs).allMatch(x -> x == 0 || x >= 1e-100 && x <= 1e100);
    }

    /** Whether no coordinate leads textbook formulas for complex numbers to overflow or to cancel. */
    boolean isModest() {
        return DoubleStream.of(point).map(Math::abs).allMatch(x -> x >= 0.1 && x <= 2.5);
    }

    @Override
    public String toString() {
        return formula + " at " + Arrays.toString(point);
    }
}
