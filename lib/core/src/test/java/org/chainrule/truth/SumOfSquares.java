package org.chainrule.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;

/** A problem of mgh.txt: residuals as formulas, whose squares are to be made small together. */
final class SumOfSquares implements Residuals {

    private final String name;
    private final List<String> formulas = new ArrayList<>();
    private double[] start;
    private double[] minima;
    private double[] values;
    private double[] jacobian;
    private Function1 residuals;
    private double[] seen;
    private double[] seenValues;
    private double[][] seenJacobian;

    private SumOfSquares(String name) {
        this.name = name;
    }

    static List<SumOfSquares> all() {
        List<SumOfSquares> all = new ArrayList<>();
        Resource.lines("mgh.txt").forEach(line -> {
            String value = line.substring(line.indexOf('|') + 1).trim();
            if (line.startsWith("problem")) {
                all.add(new SumOfSquares(value));
            } else {
                all.get(all.size() - 1).read(line.substring(0, line.indexOf('|')).trim(), value);
            }
        });
        return all;
    }

    private void read(String key, String value) {
        switch (key) {
            case "residual" -> formulas.add(value);
            case "start" -> start = numbers(value);
            case "minima" -> minima = numbers(value);
            case "values" -> values = numbers(value);
            default -> jacobian = numbers(value);
        }
    }

    private static double[] numbers(String cell) {
        return Stream.of(cell.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    Program program() {
        return Program.parse("[" + String.join(", ", formulas) + "]", inputs());
    }

    String[] inputs() {
        return IntStream.rangeClosed(1, start.length).mapToObj(i -> "x" + i).toArray(String[]::new);
    }

    double[] start() {
        return start.clone();
    }

    double[] publishedMinima() {
        return minima;
    }

    /** The true values of the residuals at the start. */
    double[] values() {
        return values;
    }

    /** The true Jacobian at the start. */
    double[][] jacobian() {
        return IntStream.range(0, count()).mapToObj(row -> Arrays.copyOfRange(jacobian, row * start.length, (row + 1) * start.length))
                .toArray(double[][]::new);
    }

    /** The sum of squares as a function of the point. */
    Function1 sum() {
        Function1 all = residuals();
        return x -> all.apply(x).pow(2).sum();
    }

    Function1 residuals() {
        if (residuals == null) {
            residuals = program().asFunction(inputs());
        }
        return residuals;
    }

    @Override
    public int count() {
        return formulas.size();
    }

    /** All residuals are computed together, when the first is asked for. */
    @Override
    public double residual(double[] b, int row, double[] gradient) {
        if (!Arrays.equals(b, seen)) {
            seen = b.clone();
            seenValues = residuals().apply(Functions.constant(b)).toArray();
            seenJacobian = finite(seenValues) ? Derivatives.jacobian(residuals()).apply(Functions.constant(b)).toRows()
                    : new double[count()][b.length];
        }
        System.arraycopy(seenJacobian[row], 0, gradient, 0, b.length);
        return seenValues[row];
    }

    private static boolean finite(double[] numbers) {
        return DoubleStream.of(numbers).allMatch(Double::isFinite);
    }

    @Override
    public String toString() {
        return name;
    }
}
