package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** Straight-line code that keeps values between its methods: a class of the Java machine, and the room that these need. */
final class Code implements Computation {

    private static final String CLASS_NAME = "org/chainrule/compile/Recorded";

    private final Kernel kernel;
    private final int kept;
    private final AtomicReference<double[]> spare = new AtomicReference<>();

    private Code(Kernel kernel, int kept) {
        this.kernel = kernel;
        this.kept = kept;
    }

    /**
     * Makes the code that computes results from inputs, all of them recorded.
     *
     * @param inputs what the entries of the first array stand for, one tensor after the other
     * @param value what is returned
     * @param results what goes into the array of results, one tensor after the other
     * @param adding whether results are added to what stands in the array
     */
    static Computation of(List<Tensor> inputs, Tensor value, List<Tensor> results, boolean adding) {
        List<Tensor> all = new ArrayList<>(results);
        all.add(value);
        Tape tape = Tape.of(all, inputs);
        ScalarCode code = new ScalarCode(inputs.stream().mapToInt(input -> input.shape().size()).sum());
        List<int[]> lines = new Lowering(code).lower(tape, inputs.size());
        int[] wanted = results.stream().flatMapToInt(result -> Arrays.stream(lines.get(tape.placeOf(result)))).toArray();
        Emitter emitter = new Emitter(code, lines.get(tape.placeOf(value))[0], wanted, adding, CLASS_NAME);
        Kernel kernel = (Kernel) ClassBytes.load(emitter.emit(), emitter.data());
        return emitter.kept() == 0 ? kernel : new Code(kernel, emitter.kept());
    }

    /** Makes the code that computes results from inputs and writes each result over what stands in the array. */
    static Computation of(List<Tensor> inputs, Tensor value, List<Tensor> results) {
        return of(inputs, value, results, false);
    }

    @Override
    public double run(double[] in, double[] out) {
        double[] room = spare.getAndSet(null);
        double[] used = room == null ? new double[kept] : room;
        double result = kernel.run(in, used, out);
        spare.set(used);
        return result;
    }
}
