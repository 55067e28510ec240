package org.chainrule.bench;

import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** The course's worked example: p = yx², q = 2x + y, g = p² − q³ at (3, 1). */
final class Example implements Workload {

    @Override
    public String name() {
        return "example";
    }

    @Override
    public double[] point() {
        return new double[] {3, 1};
    }

    @Override
    public double byHand(double[] x, double[] gradient) {
        double p = x[1] * x[0] * x[0];
        double q = 2 * x[0] + x[1];
        double gOverP = 2 * p;
        double gOverQ = -3 * q * q;
        gradient[0] = gOverP * 2 * x[0] * x[1] + gOverQ * 2;
        gradient[1] = gOverP * x[0] * x[0] + gOverQ;
        return p * p - q * q * q;
    }

    @Override
    public CompiledFunction compile() {
        return Compilation.compile(x -> of(x.at(0), x.at(1)), 2);
    }

    @Override
    public boolean hasEager() {
        return true;
    }

    @Override
    public double eager(double[] at, double[] gradient) {
        Tensor x = Functions.tensor(at[0]);
        Tensor y = Functions.tensor(at[1]);
        Tensor g = of(x, y);
        g.backward();
        gradient[0] = x.grad().value();
        gradient[1] = y.grad().value();
        return g.value();
    }

    private static Tensor of(Tensor x, Tensor y) {
        Tensor p = y.times(x.pow(2));
        Tensor q = x.times(2).plus(y);
        return p.pow(2).minus(q.pow(3));
    }
}
