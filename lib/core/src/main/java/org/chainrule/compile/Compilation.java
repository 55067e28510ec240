package org.chainrule.compile;

import java.util.List;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Function2;
import org.chainrule.tensor.Tensor;

/**
 * Compiles a function once into code of the Java machine for its value and its derivatives.
 *
 * <p>The function is run once on inputs without values; so a choice that depends on a value is refused, and max, min, abs
 * and relu take its place. What becomes of the recorded steps, and of the adjoint steps that pull the cotangent back through
 * them, depends on their size. Few numbers, or many single ones, become one straight line of numbers, the shared parts
 * written once, and this line becomes the bytes of a class. A function that works on large arrays is run once more and
 * becomes loops over arrays that are allocated once: element-wise steps that follow each other share a loop, matrix products
 * and moves of entries have loops of their own. Only for the Java machine: a page never reaches this package.
 */
public final class Compilation {

    private Compilation() {}

    /** Compiles a function of a vector with n entries whose result is one number. */
    public static CompiledFunction compile(Function1 f, int n) {
        Recording numbers = Recording.ofNumbers(f, n);
        return numbers.worksOnArrays() ? onArrays(f, n) : new RecordedFunction(numbers, Code::of);
    }

    /** Compiles a function to steps on arrays, whatever its size. */
    static CompiledFunction onArrays(Function1 f, int n) {
        return new RecordedFunction(Recording.ofVector(f, n), ArrayPlan::of);
    }

    /**
     * Compiles a sum over samples, Σₛ kernel(p, xₛ): the code of one sample, run in a loop. So the code does not grow with the
     * data, and what depends on the parameters alone is computed once for all samples.
     *
     * @param data the samples, rows of one length; changing an entry later changes the function
     * @param kernel from the parameters and one sample, two vectors, to one number
     * @param n how many parameters there are
     */
    public static CompiledFunction sumOver(double[][] data, Function2 kernel, int n) {
        if (data.length == 0) {
            throw new IllegalArgumentException("sumOver needs at least one sample, because a sample's length is read off it: "
                    + "give one row for each sample");
        }
        int width = data[0].length;
        for (int row = 0; row < data.length; row++) {
            if (data[row].length != width) {
                throw new IllegalArgumentException("sample 0 has " + width + " entries but sample " + row + " has "
                        + data[row].length + ": give every sample the same length");
            }
        }
        List<Tensor> parameters = Recording.numbers(n);
        List<Tensor> sample = Recording.numbers(width);
        Tensor result = kernel.apply(Recording.vector(parameters), Recording.vector(sample));
        return new SumOver(new Recording(parameters, result), parameters, sample, data);
    }
}
