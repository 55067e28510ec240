package org.chainrule.bench;

import java.util.concurrent.TimeUnit;
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

    private final Workload example = new Example();
    private final Workload network = new Network();
    private double[] point;
    private double[] weights;
    private double[] gradient;

    /** Makes the inputs. */
    @Setup
    public void make() {
        point = example.point();
        weights = network.point();
        gradient = new double[weights.length];
    }

    /** The example as a learner writes it. */
    @Benchmark
    public double example() {
        return example.eager(point, gradient);
    }

    /** The network on whole batches. */
    @Benchmark
    public double network() {
        return network.eager(weights, gradient);
    }
}
