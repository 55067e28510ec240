package org.chainrule.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.program.Graph;
import org.chainrule.program.Path;
import org.chainrule.program.Program;
import org.chainrule.tensor.Numbers;

/** Random questions whose answers are known without the learner's function and without a library's derivative. */
public final class Questions {

    private static final int WIDTH = 3;
    private static final String NAMES = "abcdefhjk";

    private Questions() {}

    /** Asks for the derivative of f at a random point; the answer comes from a central difference. */
    public static Question slope(Random random, DoubleUnaryOperator f, double from, double to) {
        double x = from + (to - from) * random.nextDouble();
        return new Question(List.of(x), "x = " + Numbers.format(x), FiniteDifference.central(f, x),
                Math.max(1, Math.abs(f.applyAsDouble(x))), Map.of());
    }

    /**
     * Asks for a total derivative on a random layered graph, from an input to the output; the answer is the sum over the
     * paths.
     */
    public static Question totalDerivative(Random random) {
        Graph graph = layered(random, 1 + random.nextInt(3));
        String from = random.nextBoolean() ? "x" : "y";
        List<Path> paths = graph.paths(from, graph.output());
        double sum = 0;
        double scale = 1;
        for (Path path : paths) {
            sum += path.product();
            scale += Math.abs(path.product());
        }
        Map<Misconception, Double> slips = new LinkedHashMap<>();
        slips.put(Misconception.PATH_DROPPED, paths.get(0).product());
        slips.put(Misconception.OVERWRITTEN_ADJOINT, paths.get(paths.size() - 1).product());
        slips.put(Misconception.SUMS_MULTIPLIED, productOfSums(graph, from, paths.get(0).edges().size()));
        String said = "the derivative of " + graph.output() + " with respect to " + from + " in " + graph.program() + " at "
                + graph.point();
        return new Question(List.of(graph, from, graph.output()), said, sum, scale, slips);
    }

    /** A graph in which each node of a layer uses two of the layer before, so that all paths are equally long. */
    static Graph layered(Random random, int layers) {
        List<String> before = List.of("x", "y");
        StringBuilder text = new StringBuilder();
        for (int layer = 0; layer < layers; layer++) {
            String[] names = new String[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                names[i] = String.valueOf(NAMES.charAt(layer * WIDTH + i));
                text.append(names[i]).append(" = ").append(step(random, before, i)).append("; ");
            }
            before = List.of(names);
        }
        text.append("g = ").append(before.get(0)).append('*').append(before.get(1)).append(" + ")
                .append(2 + random.nextInt(4)).append('*').append(before.get(2));
        Map<String, Double> point = new LinkedHashMap<>();
        point.put("x", 0.75 + random.nextInt(6) / 4.0);
        point.put("y", -0.5 - random.nextInt(6) / 4.0);
        return Program.parse(text.toString(), "x", "y").at(point).graph();
    }

    private static String step(Random random, List<String> before, int place) {
        String first = before.get(place % before.size());
        String second = before.get((place + 1) % before.size());
        int factor = 2 + random.nextInt(4);
        return random.nextBoolean() ? first + "*" + second : factor + "*" + first + " + " + second + "^2";
    }

    /** What comes of adding the edges of each layer and multiplying the sums. */
    private static double productOfSums(Graph graph, String from, int length) {
        double product = 1;
        for (int place = 0; place < length; place++) {
            double sum = 0;
            for (Graph.Edge edge : edgesAt(graph, from, place)) {
                sum += edge.derivative();
            }
            product *= sum;
        }
        return product;
    }

    /** The edges that stand at one place of some path from an input to the output, each once. */
    private static List<Graph.Edge> edgesAt(Graph graph, String from, int place) {
        return graph.paths(from, graph.output()).stream().map(path -> path.edges().get(place)).distinct().toList();
    }
}
