package org.chainrule.compile;

import java.util.Arrays;
import java.util.List;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/**
 * A sum over samples: the code of one sample in a loop, Σₛ k(p, xₛ).
 *
 * <p>What depends on the parameters alone is computed once, before the loop: u = U(p). The loop adds up the value of
 * k(u, xₛ) and the cotangent of u, and after the loop that cotangent is pulled back through U, once.
 */
final class SumOver extends CompiledFunction {

    private final double[][] data;
    private final int shared;
    private final int width;
    private final Computation before;
    private final Computation sample;
    private final Computation after;
    private final Later<Computation> value;
    private final Later<Computation> tangent;
    private final Later<Computation> hessian;

    SumOver(Recording one, List<Tensor> parameters, List<Tensor> sample, double[][] data) {
        super(parameters.size());
        List<Tensor> known = Boundary.between(one, parameters, sample);
        List<Tensor> direction = Recording.numbers(parameters.size());
        List<Tensor> all = Recording.joined(parameters, direction, sample);
        List<Tensor> inLoop = Recording.joined(known, sample);
        this.data = data;
        this.width = sample.size();
        this.shared = known.stream().mapToInt(tensor -> tensor.shape().size()).sum();
        this.before = Code.of(parameters, Functions.constant(0), known, false);
        this.sample = Code.of(inLoop, one.result(), one.gradient(known), true);
        this.after = pullBack(parameters, known);
        this.value = new Later<>(() -> Code.of(inLoop, one.result(), List.of(), true));
        this.tangent = new Later<>(() -> Code.of(all, one.tangent(parameters, direction), List.of(), true));
        this.hessian = new Later<>(() -> Code.of(all, one.result(), one.hessianTimes(parameters, direction), true));
    }

    /** From the parameters and the cotangents of what is known before the loop to the parameters' cotangents. */
    private static Computation pullBack(List<Tensor> parameters, List<Tensor> known) {
        List<Tensor> cotangents = known.stream().map(tensor -> Tensor.placeholder(tensor.shape())).toList();
        Tensor sum = Functions.constant(0);
        for (int i = 0; i < cotangents.size(); i++) {
            sum = sum.plus(known.get(i).times(cotangents.get(i)).sum());
        }
        Recording pairing = new Recording(parameters, sum);
        return Code.of(Recording.joined(parameters, cotangents), Functions.constant(0), pairing.gradient(parameters), false);
    }

    @Override
    double valueAt(double[] p) {
        return loop(value.get(), inLoop(p), shared, null);
    }

    @Override
    double gradientAt(double[] p, double[] gradient) {
        double[] cotangents = new double[shared];
        double sum = loop(sample, inLoop(p), shared, cotangents);
        after.run(RecordedFunction.joined(p, cotangents), gradient);
        return sum;
    }

    @Override
    double tangentAt(double[] p, double[] v) {
        return loop(tangent.get(), withRoom(RecordedFunction.joined(p, v)), 2 * p.length, null);
    }

    @Override
    void hessianTimes(double[] p, double[] v, double[] result) {
        Arrays.fill(result, 0);
        loop(hessian.get(), withRoom(RecordedFunction.joined(p, v)), 2 * p.length, result);
    }

    private double[] inLoop(double[] p) {
        double[] in = new double[shared + width];
        before.run(p, in);
        return in;
    }

    private double[] withRoom(double[] given) {
        return Arrays.copyOf(given, given.length + width);
    }

    /** Runs the code on each sample, which is put behind what stands in front. */
    private double loop(Computation code, double[] in, int front, double[] out) {
        double sum = 0;
        for (double[] row : data) {
            System.arraycopy(row, 0, in, front, width);
            sum += code.run(in, out);
        }
        return sum;
    }
}
