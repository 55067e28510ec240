package org.chainrule.compile;

import java.util.Arrays;
import java.util.List;
import org.chainrule.tensor.Tensor;

/** A recorded function whose whole computation is one straight line of code. */
final class StraightLine extends CompiledFunction {

    private final Later<Code> value;
    private final Later<Code> tangent;
    private final Later<Code> hessian;
    private final Code gradient;

    StraightLine(Recording recording) {
        super(recording.inputs().size());
        List<Tensor> inputs = recording.inputs();
        List<Tensor> direction = Recording.numbers(inputs.size());
        List<Tensor> both = Recording.joined(inputs, direction);
        this.value = new Later<>(() -> Code.of(inputs, recording.result(), List.of(), false));
        this.gradient = Code.of(inputs, recording.result(), recording.gradient(inputs), false);
        this.tangent = new Later<>(() -> Code.of(both, recording.tangent(inputs, direction), List.of(), false));
        this.hessian = new Later<>(() -> Code.of(both, recording.result(), recording.hessianTimes(inputs, direction), false));
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
