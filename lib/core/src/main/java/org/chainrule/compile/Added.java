package org.chainrule.compile;

/** The sum of two compiled functions. */
final class Added extends CompiledFunction {

    private final CompiledFunction first;
    private final CompiledFunction second;

    Added(CompiledFunction first, CompiledFunction second) {
        super(first.inputs());
        this.first = first;
        this.second = second;
    }

    @Override
    double valueAt(double[] x) {
        return first.valueAt(x) + second.valueAt(x);
    }

    @Override
    double gradientAt(double[] x, double[] gradient) {
        double[] part = new double[gradient.length];
        double value = first.gradientAt(x, gradient) + second.gradientAt(x, part);
        add(part, gradient);
        return value;
    }

    @Override
    double tangentAt(double[] x, double[] v) {
        return first.tangentAt(x, v) + second.tangentAt(x, v);
    }

    @Override
    void hessianTimes(double[] x, double[] v, double[] result) {
        double[] part = new double[result.length];
        first.hessianTimes(x, v, result);
        second.hessianTimes(x, v, part);
        add(part, result);
    }

    private static void add(double[] part, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }
}
