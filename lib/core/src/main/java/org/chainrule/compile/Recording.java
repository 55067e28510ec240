package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * A function that was run once on inputs without values: its result, and what it was computed from. A choice that depends
 * on a value is refused while recording; max, min, abs and relu take its place.
 */
record Recording(List<Tensor> inputs, Tensor result) {

    /** With fewer numbers a straight line is quicker than loops over short arrays. */
    private static final int LONG_LINE = 4096;
    private static final int LARGE_STEP = 16;

    Recording {
        if (result.shape().size() != 1) {
            throw new IllegalArgumentException("compile needs a function whose result is one number, but this one gives shape "
                    + result.shape() + ": reduce it, for instance with sum()");
        }
        result = result.reshape();
    }

    /** A function of a vector, taken apart into its entries. */
    static Recording ofNumbers(Function1 f, int n) {
        List<Tensor> inputs = numbers(n);
        return new Recording(inputs, f.apply(vector(inputs)));
    }

    /** A function of a vector, which stays whole. */
    static Recording ofVector(Function1 f, int n) {
        Tensor input = Tensor.placeholder(Shape.of(n));
        return new Recording(List.of(input), f.apply(input));
    }

    /** So many numbers without a value. */
    static List<Tensor> numbers(int count) {
        return Stream.generate(() -> Tensor.placeholder(Shape.SCALAR)).limit(count).toList();
    }

    /** Numbers as one vector, whose entries are these very numbers. */
    static Tensor vector(List<Tensor> numbers) {
        return Functions.stack(numbers.toArray(Tensor[]::new));
    }

    /**
     * Whether loops over arrays suit this function better than a straight line of numbers: because the line would be long
     * and most of its steps alike, or because a step cannot be taken apart into entries.
     */
    boolean worksOnArrays() {
        Tape tape = Tape.of(List.of(result), inputs);
        long work = 0;
        int steps = 0;
        for (int place = inputs.size(); place < tape.size(); place++) {
            Primitive primitive = tape.primitive(place);
            if (primitive != null && primitive != Primitives.STACK) {
                if (!Lowering.canTakeApart(primitive)) {
                    return true;
                }
                work += Lowering.lines(tape, place);
                steps++;
            }
        }
        return work > LONG_LINE && work > (long) LARGE_STEP * steps;
    }

    /** The derivative of the result with respect to each of these, pulled back: reverse mode. */
    List<Tensor> gradient(List<Tensor> by) {
        return pull(result, by, Functions.constant(1));
    }

    /** The derivative of the result in a direction, pushed forward: forward mode. */
    Tensor tangent(List<Tensor> by, List<Tensor> direction) {
        return push(List.of(result), by, direction).get(0);
    }

    /** The Hessian with respect to these times a direction: forward mode over reverse mode. */
    List<Tensor> hessianTimes(List<Tensor> by, List<Tensor> direction) {
        return push(gradient(by), by, direction);
    }

    private static List<Tensor> pull(Tensor result, List<Tensor> by, Tensor seed) {
        Tape tape = Tape.of(List.of(result), by);
        Tensor[] adjoints = tape.pull(tape.placeOf(result), seed, true);
        List<Tensor> found = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            found.add(orZero(adjoints[i], by.get(i).shape()));
        }
        return found;
    }

    private static List<Tensor> push(List<Tensor> results, List<Tensor> by, List<Tensor> direction) {
        Tape tape = Tape.of(results, by);
        Tensor[] tangents = tape.push(direction.toArray(Tensor[]::new), true);
        List<Tensor> found = new ArrayList<>();
        for (Tensor result : results) {
            found.add(orZero(tangents[tape.placeOf(result)], result.shape()));
        }
        return found;
    }

    private static Tensor orZero(Tensor derivative, Shape shape) {
        return derivative != null ? derivative : Functions.constant(new double[shape.size()]).reshape(shape);
    }

    /** Several lists one after the other. */
    @SafeVarargs
    static List<Tensor> joined(List<Tensor>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }
}
