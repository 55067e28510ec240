package org.chainrule.bench;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.softplus;

import java.util.Arrays;
import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.tensor.Tensor;

/**
 * Logistic regression: Σ softplus(−label·⟨w, x⟩) over m samples of d numbers. A sample is a row of d numbers and its label,
 * 1 or −1.
 */
final class LogisticRegression implements Workload {

    private final int d;
    private final double[][] samples;

    LogisticRegression(int m, int d) {
        this.d = d;
        this.samples = Data.rows(1, m, d + 1);
        for (double[] sample : samples) {
            sample[d] = sample[d] > 0 ? 1 : -1;
        }
    }

    @Override
    public String name() {
        return "logistic regression " + samples.length + "x" + d;
    }

    @Override
    public double[] point() {
        return Data.numbers(7, d, 0.3);
    }

    @Override
    public double byHand(double[] w, double[] gradient) {
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (double[] sample : samples) {
            double margin = 0;
            for (int i = 0; i < d; i++) {
                margin += w[i] * sample[i];
            }
            margin *= -sample[d];
            double e = Math.exp(-Math.abs(margin));
            sum += Math.max(margin, 0) + Math.log1p(e);
            double slope = -sample[d] * (margin >= 0 ? 1 / (1 + e) : e / (1 + e));
            for (int i = 0; i < d; i++) {
                gradient[i] += slope * sample[i];
            }
        }
        return sum;
    }

    @Override
    public CompiledFunction compile() {
        double[][] signed = Arrays.stream(samples).map(this::signed).toArray(double[][]::new);
        Tensor xs = constant(signed);
        return Compilation.compile(w -> softplus(xs.matmul(w)).sum(), d);
    }

    /** A sample's numbers times minus its label. */
    private double[] signed(double[] sample) {
        return Arrays.stream(sample, 0, d).map(x -> -sample[d] * x).toArray();
    }
}
