package org.chainrule.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import org.chainrule.tensor.Numbers;

/** A figure that shows a function of two numbers by colour, with points and lines on top. */
public final class HeatMap extends Sketch<HeatMap> {

    private final String xAxis;
    private final String yAxis;
    private final DoubleBinaryOperator f;
    private final double[] box;
    private final List<Series> marks = new ArrayList<>();

    HeatMap(String title, String xAxis, String yAxis, DoubleBinaryOperator f, double[] box) {
        super(title);
        requireRange(xAxis, box[0], box[1]);
        requireRange(yAxis, box[2], box[3]);
        this.xAxis = xAxis;
        this.yAxis = yAxis;
        this.f = f;
        this.box = box;
    }

    /** Marks a point and writes its name, if it has one, beside it. */
    public HeatMap point(String name, double x, double y) {
        marks.add(new Series(name, false, new double[] {x}, new double[] {y}));
        return this;
    }

    /** Draws a line through points, in their order, and writes its name, if it has one, at its end. */
    public HeatMap line(String name, double[] xs, double[] ys) {
        marks.add(new Series(name, true, xs, ys));
        return this;
    }

    /** What is measured across. */
    public String xAxis() {
        return xAxis;
    }

    /** What is measured upward. */
    public String yAxis() {
        return yAxis;
    }

    /** The least and the greatest x, then the least and the greatest y. */
    public double[] box() {
        return box.clone();
    }

    /** The points and lines on top. */
    public List<Series> marks() {
        return List.copyOf(marks);
    }

    /** The function's values at the centres of cells: row by row from the least y upward, each row by growing x. */
    public double[][] sample(int rows, int columns) {
        double[][] values = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            double y = box[2] + (box[3] - box[2]) * (row + 0.5) / rows;
            for (int column = 0; column < columns; column++) {
                double x = box[0] + (box[1] - box[0]) * (column + 0.5) / columns;
                values[row][column] = f.applyAsDouble(x, y);
            }
        }
        return values;
    }

    @Override
    String description() {
        String marked = marks.stream().map(Series::name).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
        return "heat map; across: " + xAxis + " from " + Numbers.format(box[0]) + " to " + Numbers.format(box[1]) + "; up: "
                + yAxis + " from " + Numbers.format(box[2]) + " to " + Numbers.format(box[3])
                + (marked.isEmpty() ? "." : "; marked: " + marked + ".");
    }

    @Override
    HeatMap self() {
        return this;
    }
}
