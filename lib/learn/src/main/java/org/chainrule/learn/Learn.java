package org.chainrule.learn;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.chainrule.diff.Jacobian;
import org.chainrule.draw.NumberLines;
import org.chainrule.judge.Answer;

/**
 * What a learner's cell calls. Imported statically in every notebook, so that a cell reads
 * {@code check("6.3", () -> dgdy)}.
 */
public final class Learn {

    private Learn() {}

    /** Checks a value: a number, a text, an array. */
    public static Object check(String exerciseId, Value answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function of one number. */
    public static Object check(String exerciseId, Of1 answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function of two numbers. */
    public static Object check(String exerciseId, Of2 answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function of three numbers. */
    public static Object check(String exerciseId, Of3 answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a value that is already there. */
    public static Object check(String exerciseId, Object answer) {
        return check(exerciseId, (Value) () -> answer);
    }

    /** Checks a function of a point in several dimensions. */
    public static Object checkVector(String exerciseId, OfVector answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function that reads a dependency graph. */
    public static Object checkGraph(String exerciseId, OfGraph answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Stands where an answer is still to come: NaN, which is no answer. */
    public static double todo() {
        return Double.NaN;
    }

    /** The function's value at each of these numbers, in their order. */
    public static double[] each(double[] numbers, DoubleUnaryOperator f) {
        return DoubleStream.of(numbers).map(f).toArray();
    }

    /** So many numbers from the first to the last, at equal distances. */
    public static double[] grid(double first, double last, int count) {
        if (count < 2) {
            throw new IllegalArgumentException("A grid from " + first + " to " + last + " needs at least 2 numbers, not " + count + ".");
        }
        return IntStream.range(0, count).mapToDouble(i -> first + (last - first) * i / (count - 1)).toArray();
    }

    /** Shows a thing below the cell: a chart, a table, a program, an array. */
    public static void show(Object thing) {
        host().show(thing);
    }

    /** Shows where you stand in a chapter, named by its two digits: exercises done, points, and what is next. */
    public static void progress(String chapter) {
        host().progress(chapter);
    }

    /** Begins a figure of curves, lines and points. */
    public static Plot plot(String title, String xAxis, String yAxis) {
        return new Plot(title, xAxis, yAxis);
    }

    /** Begins a figure of bars: what they stand for, and what their height measures. */
    public static Bars bars(String title, String categories, String values) {
        return new Bars(title, categories, values);
    }

    /** Begins a figure of boxes: what they stand for, and what is measured upward. */
    public static Boxes boxes(String title, String categories, String values) {
        return new Boxes(title, categories, values);
    }

    /** Begins a figure that shows a function of two numbers by colour, for x from x0 to x1 and y from y0 to y1. */
    public static HeatMap heatMap(String title, String xAxis, String yAxis, DoubleBinaryOperator f, double x0,
            double x1, double y0, double y1) {
        return new HeatMap(title, xAxis, yAxis, f, new double[] {x0, x1, y0, y1});
    }

    /** Begins a picture of number lines below each other, the first one for an input with this name. */
    public static NumberLines numberLines(String title, String input) {
        return new NumberLines(title, input);
    }

    /** Begins a figure that shows a matrix as coloured cells with their numbers, row 0 on top. */
    public static MatrixMap heatMap(String title, Jacobian matrix) {
        return new MatrixMap(title, matrix);
    }

    /** Begins a table. */
    public static DataTable table(String title) {
        return new DataTable(title);
    }

    private static Host host() {
        return Hosts.get();
    }
}
