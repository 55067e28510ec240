package org.chainrule.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.compile.CompiledFunction;

/**
 * Compares the ways to a gradient on a machine with other work: in turn in one process, by processor time, the best of many
 * rounds. Each workload has a process of its own, so that none is compiled with what another has shown the Java machine.
 *
 * <p>Writes one line a figure, as {@link BenchApp} does; the last number is how far the middle round lies above the best.
 */
public final class PairedApp {

    private static final int ROUNDS = 300;
    private static final long ROUND_NANOSECONDS = 3_000_000;
    private static final long WARM_UP_NANOSECONDS = 3_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A way to a gradient, called so many times: each in a loop of its own, as one would call it. */
    @FunctionalInterface
    private interface Way {
        double sum(int calls);
    }

    /** What the measured calls give, so that none can be left out. */
    private static double seen;

    private PairedApp() {}

    /** Runs the comparison: the file to write and the beginnings of the workloads' names (all without). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path out = Path.of(arguments[0]);
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        if (wanted.size() == 1 && Workloads.ALL.stream().anyMatch(workload -> workload.name().equals(wanted.get(0)))) {
            Files.write(out, lines(Workloads.named(wanted.get(0))), StandardCharsets.UTF_8);
            return;
        }
        List<String> lines = new ArrayList<>();
        for (Workload workload : Workloads.ALL) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(workload.name()::startsWith)) {
                lines.addAll(inOwnProcess(workload.name(), out));
            }
        }
        Files.write(out, lines, StandardCharsets.UTF_8);
    }

    private static List<String> inOwnProcess(String workload, Path out) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int ended = new ProcessBuilder(java, "-Xbatch", "-cp", System.getProperty("java.class.path"), PairedApp.class.getName(), out.toString(),
                workload).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT).start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException("the process that measured " + workload + " ended with " + ended);
        }
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    private static List<String> lines(Workload workload) {
        Map<String, Way> ways = ways(workload);
        Map<String, Integer> calls = new LinkedHashMap<>();
        ways.forEach((name, way) -> calls.put(name, warmUp(way)));
        Map<String, double[]> times = new LinkedHashMap<>();
        ways.forEach((name, way) -> times.put(name, new double[ROUNDS]));
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : ways.keySet()) {
                times.get(name)[round] = nanoseconds(ways.get(name), calls.get(name));
            }
        }
        System.out.println(workload.name() + " " + seen);
        return times.entrySet().stream().map(entry -> line(workload.name(), entry.getKey(), entry.getValue())).toList();
    }

    private static Map<String, Way> ways(Workload workload) {
        double[] point = workload.point();
        double[] gradient = new double[point.length];
        CompiledFunction compiled = workload.compile();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("byHand", calls -> {
            double sum = 0;
            for (int i = 0; i < calls; i++) {
                sum += workload.byHand(point, gradient);
            }
            return sum;
        });
        ways.put("compiled", calls -> {
            double sum = 0;
            for (int i = 0; i < calls; i++) {
                sum += compiled.gradient(point, gradient);
            }
            return sum;
        });
        if (workload.hasEager()) {
            ways.put("eager", calls -> {
                double sum = 0;
                for (int i = 0; i < calls; i++) {
                    sum += workload.eager(point, gradient);
                }
                return sum;
            });
        }
        return ways;
    }

    /** Runs until the Java machine has compiled everything; returns how many calls fill a round. */
    private static int warmUp(Way way) {
        int calls = 1;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP_NANOSECONDS) {
            double perCall = nanoseconds(way, calls);
            calls = (int) Math.max(1, Math.min(2.0 * calls, ROUND_NANOSECONDS / perCall));
        }
        return calls;
    }

    /** The processor time of a call. */
    private static double nanoseconds(Way way, int calls) {
        long begin = THREADS.getCurrentThreadCpuTime();
        seen += way.sum(calls);
        return (double) (THREADS.getCurrentThreadCpuTime() - begin) / calls;
    }

    private static String line(String workload, String what, double[] times) {
        Arrays.sort(times);
        return String.join("\t", workload, what, Double.toString(times[0]), Double.toString(times[ROUNDS / 2] - times[0]));
    }
}
