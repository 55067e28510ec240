package org.chainrule.bench;

import java.util.concurrent.TimeUnit;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The product of two square matrices with 256 rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MatrixBenchmark {

    private final Tensor left = Functions.constant(Data.rows(1, 256, 256));
    private final Tensor right = Functions.constant(Data.rows(1000, 256, 256));

    /** The product. */
    @Benchmark
    public Tensor product() {
        return left.matmul(right);
    }
}
