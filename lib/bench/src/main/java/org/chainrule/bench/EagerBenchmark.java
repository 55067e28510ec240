package org.chainrule.bench;

import java.util.concurrent.TimeUnit;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Tensors that compute and remember as they go, and one sweep back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EagerBenchmark {

    private final Network network = new Network();
    private double[] weights;
    private double[] gradient;

    /** Makes the network's weights. */
    @Setup
    public void make() {
        weights = network.point();
        gradient = new double[weights.length];
    }

    /** The example as a learner writes it. */
    @Benchmark
    public double example() {
        Tensor x = Functions.tensor(3);
        Tensor y = Functions.tensor(1);
        Example.of(x, y).backward();
        return x.grad().value() + y.grad().value();
    }

    /** The network on whole batches. */
    @Benchmark
    public double network() {
        return network.eager(weights, gradient);
    }
}
