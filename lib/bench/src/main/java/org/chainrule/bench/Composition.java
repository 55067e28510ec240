package org.chainrule.bench;

import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** The sine of the sine of … of x, n times. */
record Composition(int n) implements Workload {

    @Override
    public String name() {
        return "composition " + n;
    }

    @Override
    public double[] point() {
        return new double[] {1.2};
    }

    @Override
    public double byHand(double[] x, double[] gradient) {
        double value = x[0];
        double slope = 1;
        for (int i = 0; i < n; i++) {
            slope *= Math.cos(value);
            value = Math.sin(value);
        }
        gradient[0] = slope;
        return value;
    }

    @Override
    public CompiledFunction compile() {
        return Compilation.compile(x -> of(x.at(0)), 1);
    }

    private Tensor of(Tensor x) {
        Tensor value = x;
        for (int i = 0; i < n; i++) {
            value = Functions.sin(value);
        }
        return value;
    }
}
