package org.chainrule.judge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.program.Program;
import org.chainrule.tensor.Tensor;

/** Puts a learner's result into one of the plain shapes that an {@link Answer} may have. */
public final class Values {

    private Values() {}

    /**
     * The plain form: numbers become {@code Double}, arrays and lists of numbers {@code double[]} or
     * {@code double[][]}, tensors and Jacobians likewise, programs their text; texts and truth values stay. A list of
     * different things becomes an {@code Object[]} of plain things.
     *
     * @throws AnswerProblem if the result is of a class that no exercise asks for
     */
    public static Object plain(Object result) {
        if (result == null || result instanceof String || result instanceof Boolean || result instanceof double[]
                || result instanceof String[]) {
            return result;
        }
        if (result instanceof Number number) {
            return number.doubleValue();
        }
        if (result instanceof Character || result instanceof Program) {
            return result.toString();
        }
        if (result instanceof Jacobian jacobian) {
            return jacobian.toArray();
        }
        if (result instanceof Tensor tensor) {
            return ofTensor(tensor);
        }
        return ofMany(result);
    }

    /**
     * The numbers in a plain value: each is given as a number or typed as a formula without variables; NaN where nothing was
     * given.
     *
     * @throws AnswerProblem if one of them is no number
     */
    public static double[] numbers(Object value) {
        return Items.of(value).stream().map(item -> NumberGiven.read(item, "number")).mapToDouble(given -> {
            if (given.problem() == null || given.missing() || Double.isInfinite(given.number())) {
                return given.number();
            }
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, given.problem().headline());
        }).toArray();
    }

    private static Object ofMany(Object result) {
        if (result instanceof Collection<?> items) {
            return ofItems(items.toArray());
        }
        if (result instanceof Object[] items) {
            return ofItems(items);
        }
        if (result instanceof int[] numbers) {
            return Arrays.stream(numbers).asDoubleStream().toArray();
        }
        if (result instanceof long[] numbers) {
            return Arrays.stream(numbers).asDoubleStream().toArray();
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "No exercise asks for an object of class "
                + result.getClass().getSimpleName() + ": give a number, a text, a list or an array of these.");
    }

    /** The items as the most special of the plain arrays. */
    private static Object ofItems(Object[] items) {
        Object[] plain = new Object[items.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(items[i]);
        }
        List<Object> all = Arrays.asList(plain);
        if (all.isEmpty() || all.stream().allMatch(Double.class::isInstance)) {
            return all.stream().mapToDouble(Double.class::cast).toArray();
        }
        if (all.stream().allMatch(double[].class::isInstance)) {
            return all.stream().map(double[].class::cast).toArray(double[][]::new);
        }
        if (all.stream().allMatch(String.class::isInstance)) {
            return all.stream().map(String.class::cast).toArray(String[]::new);
        }
        return plain;
    }

    private static Object ofTensor(Tensor tensor) {
        if (tensor.shape().rank() == 0) {
            return tensor.value();
        }
        if (tensor.shape().rank() == 1) {
            return tensor.toArray();
        }
        if (tensor.shape().rank() == 2) {
            return tensor.toRows();
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "No exercise asks for a tensor of shape "
                + tensor.shape() + ": give a number, a vector or a matrix.");
    }
}
