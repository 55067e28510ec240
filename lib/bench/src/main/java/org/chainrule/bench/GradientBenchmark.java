package org.chainrule.bench;

import java.util.concurrent.TimeUnit;
import org.chainrule.compile.CompiledFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One gradient: written by hand, and compiled by the library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GradientBenchmark {

    /** Which workload. */
    @Param("example")
    public String workload;

    private Workload measured;
    private CompiledFunction compiled;
    private double[] point;
    private double[] gradient;

    /** Makes the workload ready. */
    @Setup
    public void make() {
        measured = Workloads.named(workload);
        compiled = measured.compile();
        point = measured.point();
        gradient = new double[point.length];
    }

    /** The gradient written by hand. */
    @Benchmark
    public double byHand() {
        return measured.byHand(point, gradient);
    }

    /** The same gradient, compiled. */
    @Benchmark
    public double compiled() {
        return compiled.gradient(point, gradient);
    }
}
