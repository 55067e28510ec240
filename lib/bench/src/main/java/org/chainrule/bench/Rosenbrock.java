package org.chainrule.bench;

import java.util.Arrays;
import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** Rosenbrock's valley in n variables: Σ 100(xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)². */
record Rosenbrock(int n) implements Workload {

    @Override
    public String name() {
        return "rosenbrock " + n;
    }

    @Override
    public double[] point() {
        double[] x = new double[n];
        Arrays.setAll(x, i -> 1 + 0.5 * Math.sin(i));
        return x;
    }

    @Override
    public double byHand(double[] x, double[] gradient) {
        double sum = 0;
        double fromBefore = 0;
        for (int i = 0; i < x.length - 1; i++) {
            double a = x[i + 1] - x[i] * x[i];
            double b = 1 - x[i];
            sum += 100 * a * a + b * b;
            gradient[i] = fromBefore - 400 * x[i] * a - 2 * b;
            fromBefore = 200 * a;
        }
        gradient[x.length - 1] = fromBefore;
        return sum;
    }

    @Override
    public CompiledFunction compile() {
        return Compilation.compile(Rosenbrock::of, n);
    }

    private static Tensor of(Tensor x) {
        Tensor sum = Functions.constant(0);
        for (int i = 0; i < x.shape().size() - 1; i++) {
            Tensor a = x.at(i + 1).minus(x.at(i).pow(2));
            Tensor b = Functions.constant(1).minus(x.at(i));
            sum = sum.plus(a.pow(2).times(100).plus(b.pow(2)));
        }
        return sum;
    }
}
