package org.chainrule.compile;

import java.util.Arrays;
import java.util.List;
import org.chainrule.tensor.Tensor;

/** A recorded function, each of whose readings is computed in one way: as a straight line of numbers, or in loops over arrays. */
final class RecordedFunction extends CompiledFunction {

    private final Later<Computation> value;
    private final Later<Computation> tangent;
    private final Later<Computation> hessian;
    private final Computation gradient;

    RecordedFunction(Recording recording, Computation.Way way) {
        super(recording.inputs().stream().mapToInt(input -> input.shape().size()).sum());
        List<Tensor> inputs = recording.inputs();
        List<Tensor> direction = inputs.stream().map(input -> Tensor.placeholder(input.shape())).toList();
        List<Tensor> both = Recording.joined(inputs, direction);
        this.value = new Later<>(() -> way.of(inputs, recording.result(), List.of()));
        this.gradient = way.of(inputs, recording.result(), recording.gradient(inputs));
        this.tangent = new Later<>(() -> way.of(both, recording.tangent(inputs, direction), List.of()));
        this.hessian = new Later<>(() -> way.of(both, recording.result(), recording.hessianTimes(inputs, direction)));
    }

    @Override
    double valueAt(double[] x) {
        return value.get().run(x, null);
    }

    @Override
    double gradientAt(double[] x, double[] result) {
        return gradient.run(x, result);
    }

    @Override
    double tangentAt(double[] x, double[] v) {
        return tangent.get().run(joined(x, v), null);
    }

    @Override
    void hessianTimes(double[] x, double[] v, double[] result) {
        hessian.get().run(joined(x, v), result);
    }

    static double[] joined(double[] x, double[] v) {
        double[] both = Arrays.copyOf(x, x.length + v.length);
        System.arraycopy(v, 0, both, x.length, v.length);
        return both;
    }
}
