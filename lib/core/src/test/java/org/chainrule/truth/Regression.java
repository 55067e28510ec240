package org.chainrule.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/**
 * A nonlinear regression of the Statistical Reference Datasets of NIST, read from a file: its model as a formula, its data,
 * and what is certified.
 */
final class Regression implements Residuals {

    private final List<double[]> starts = new ArrayList<>();
    private final List<double[]> samples = new ArrayList<>();
    private double[] parameters;
    private double[] deviations;
    private double squares;
    private String formula;
    private String response;
    private String[] predictors;
    private final Function1 model;
    private final CompiledFunction compiled;

    private Regression(String name) {
        Resource.lines("nist/" + name + ".txt").forEach(line -> read(line.substring(0, line.indexOf('|')).trim(),
                line.substring(line.indexOf('|') + 1).trim()));
        Stream<String> names = IntStream.rangeClosed(1, parameters.length).mapToObj(i -> "b" + i);
        String[] inputs = Stream.concat(names, Stream.of(predictors)).toArray(String[]::new);
        model = Program.parse(formula, inputs).asFunction(inputs);
        compiled = Compilation.compile(model, inputs.length);
    }

    static Regression of(String name) {
        return new Regression(name);
    }

    private void read(String key, String value) {
        switch (key) {
            case "model" -> formula = value;
            case "response" -> response = value;
            case "predictors" -> predictors = value.split(", ");
            case "start" -> starts.add(numbers(value));
            case "parameters" -> parameters = numbers(value);
            case "deviations" -> deviations = numbers(value);
            case "squares" -> squares = Double.parseDouble(value);
            default -> samples.add(sample(numbers(value)));
        }
    }

    /** A line of data with the response as the model has it, such as log(y). */
    private double[] sample(double[] numbers) {
        numbers[0] = Program.parse(response, "y").asFunction("y").apply(Functions.constant(new double[] {numbers[0]})).value();
        return numbers;
    }

    private static double[] numbers(String cell) {
        return Stream.of(cell.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    double[] start(int index) {
        return starts.get(index).clone();
    }

    double[] certifiedParameters() {
        return parameters;
    }

    double[] certifiedDeviations() {
        return deviations;
    }

    double certifiedSquares() {
        return squares;
    }

    @Override
    public int count() {
        return samples.size();
    }

    @Override
    public double residual(double[] b, int row, double[] gradient) {
        double[] sample = samples.get(row);
        double[] inputs = inputs(b, sample);
        double[] all = new double[inputs.length];
        double value = compiled.gradient(inputs, all);
        System.arraycopy(all, 0, gradient, 0, b.length);
        return value - sample[0];
    }

    /** The gradient of half the sum of squares, Σ r ∇r. */
    double[] gradient(double[] b) {
        double[] sum = new double[b.length];
        double[] gradient = new double[b.length];
        for (int row = 0; row < count(); row++) {
            double residual = residual(b, row, gradient);
            for (int i = 0; i < b.length; i++) {
                sum[i] += residual * gradient[i];
            }
        }
        return sum;
    }

    /** The Hessian of half the sum of squares, Σ (∇r ∇rᵀ + r ∇²r), each ∇²r by forward over reverse mode. */
    double[][] hessian(double[] b) {
        double[][] sum = new double[b.length][b.length];
        for (double[] sample : samples) {
            Tensor data = Functions.constant(Arrays.copyOfRange(sample, 1, sample.length));
            Function1 half = p -> model.apply(Functions.concatenate(0, p, data)).minus(sample[0]).pow(2).over(2);
            double[][] part = Derivatives.hessian(half).apply(Functions.constant(b)).toRows();
            for (int i = 0; i < b.length; i++) {
                for (int j = 0; j < b.length; j++) {
                    sum[i][j] += part[i][j];
                }
            }
        }
        return sum;
    }

    private static double[] inputs(double[] b, double[] sample) {
        double[] inputs = Arrays.copyOf(b, b.length + sample.length - 1);
        System.arraycopy(sample, 1, inputs, b.length, sample.length - 1);
        return inputs;
    }
}
