package org.chainrule.bench;

import java.util.concurrent.TimeUnit;
import org.chainrule.compile.CompiledFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long compiling takes: recording, differentiating and making a class, once the machine is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CompileBenchmark {

    /** A program of seven steps. */
    @Benchmark
    public CompiledFunction small() {
        return new Example().compile();
    }

    /** A program of 10,000 steps. */
    @Benchmark
    public CompiledFunction large() {
        return new Composition(10_000).compile();
    }
}
