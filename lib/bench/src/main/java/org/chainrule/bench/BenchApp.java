package org.chainrule.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures and writes one line a figure: workload, what was measured, nanoseconds, and the half width of the 99.9 %
 * interval, with tabs between them.
 *
 * <p>Arguments: the file to write, {@code quick} or {@code full}, and the beginnings of the workloads' names (all without).
 */
public final class BenchApp {

    private BenchApp() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        boolean quick = arguments[1].equals("quick");
        List<String> wanted = Arrays.asList(arguments).subList(2, arguments.length);
        List<String> lines = new ArrayList<>();
        String[] workloads = Workloads.ALL.stream().map(Workload::name).filter(name -> isWanted(name, wanted)).toArray(String[]::new);
        if (workloads.length > 0) {
            for (RunResult result : run(quick, options().include("GradientBenchmark").param("workload", workloads))) {
                lines.add(line(result.getParams().getParam("workload"), result));
            }
        }
        if (wanted.isEmpty()) {
            for (RunResult result : run(quick, options().include("(Eager|Compile|Matrix)Benchmark"))) {
                lines.add(line(result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.\\w+", "$1").toLowerCase(Locale.ROOT), result));
            }
        }
        Files.write(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
    }

    private static boolean isWanted(String name, List<String> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name::startsWith);
    }

    private static ChainedOptionsBuilder options() {
        return new OptionsBuilder().shouldFailOnError(true);
    }

    private static Collection<RunResult> run(boolean quick, ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.forks(quick ? 1 : 3).warmupIterations(4).warmupTime(TimeValue.milliseconds(quick ? 300 : 700))
                .measurementIterations(quick ? 4 : 6).measurementTime(TimeValue.milliseconds(quick ? 200 : 400)).build()).run();
    }

    private static String line(String workload, RunResult result) {
        Result<?> time = result.getPrimaryResult();
        String what = result.getParams().getBenchmark().replaceAll(".*\\.", "");
        return String.join("\t", workload, what, Double.toString(time.getScore()), Double.toString(time.getScoreError()));
    }
}
