package org.chainrule.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainrule.diff.Derivatives;
import org.chainrule.diff.Jacobian;
import org.chainrule.draw.GraphDiagram;
import org.chainrule.draw.TreeDiagram;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** A program at a point: its values, derivatives, graph, and explanation. */
public final class Evaluation {

    private final Program program;
    private final Map<String, Double> point;
    private final Tape tape;
    private final Map<Integer, Tensor[]> adjoints = new LinkedHashMap<>();
    private Graph graph;

    Evaluation(Program program, Map<String, Double> point) {
        this.program = program;
        this.point = point;
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        for (String input : program.inputs()) {
            if (!point.containsKey(input)) {
                throw new IllegalArgumentException("the program needs a value for " + input + ", but the point gives only "
                        + (point.isEmpty() ? "nothing" : String.join(", ", point.keySet())) + ": add " + input + "=…");
            }
            inputs.put(input, Functions.tensor(point.get(input)));
        }
        this.tape = program.run(inputs);
    }

    /** The program. */
    public Program program() {
        return program;
    }

    /** The point, in the order in which it was given; derivatives come in this order. */
    public Map<String, Double> point() {
        return point;
    }

    /** The result; for a list, its first entry. */
    public double value() {
        return tape.value(program.results().get(0)).value();
    }

    /** All results: one, or the entries of the list. */
    public double[] values() {
        return program.results().stream().mapToDouble(place -> tape.value(place).value()).toArray();
    }

    /** The value of an input, an intermediate or the result, by its name. */
    public double value(String name) {
        return tape.value(place(name)).value();
    }

    /** The derivative of the result with respect to each variable of the point: along all paths. */
    public Map<String, Double> gradient() {
        Map<String, Double> gradient = new LinkedHashMap<>();
        point.keySet().forEach(name -> gradient.put(name, derivative(program.results().get(0), name)));
        return gradient;
    }

    /** The total derivative d{@code of}/d{@code with}, along all paths, between any two names. */
    public double derivative(String of, String with) {
        return derivative(place(of), with);
    }

    private double derivative(int of, String with) {
        int place = inputPlaceOr(with);
        Tensor[] swept = adjoints.computeIfAbsent(of, start -> tape.pull(start, Functions.constant(1), false));
        return place < 0 || swept[place] == null ? 0 : swept[place].value();
    }

    /** The partial derivative along one edge: ∂{@code of}/∂{@code with}, where {@code of} is computed directly from it. */
    public double local(String of, String with) {
        return graph().edge(with, of).derivative();
    }

    /** The matrix of second derivatives, a row and a column for each variable of the point. */
    public double[][] hessian() {
        if (point.isEmpty()) {
            return new double[0][0];
        }
        String[] order = point.keySet().toArray(String[]::new);
        return Derivatives.hessian(program.asFunction(order)).apply(pointTensor()).toRows();
    }

    /** The Jacobian: a row for each result, a column for each variable of the point. */
    public Jacobian jacobian() {
        List<String> rows = new ArrayList<>();
        List<double[]> entries = new ArrayList<>();
        for (int i = 0; i < program.results().size(); i++) {
            int result = program.results().get(i);
            rows.add(program.resultName(i));
            entries.add(point.keySet().stream().mapToDouble(name -> derivative(result, name)).toArray());
        }
        return Jacobian.of(rows, List.copyOf(point.keySet()), entries.toArray(double[][]::new));
    }

    /** The dependency graph as written, with local derivatives on its edges. */
    public Graph graph() {
        if (graph == null) {
            graph = GraphReading.of(this);
        }
        return graph;
    }

    /** All ways from a variable to the result. */
    public List<Path> paths(String from) {
        Graph graph = graph();
        return graph.paths(from, graph.output());
    }

    /** The chain rule applied here, step by step, with its numbers. */
    public Explanation explain() {
        return Explanation.of(graph());
    }

    /** Forward mode as a table, a row a step: its value, and its tangent with respect to one input. */
    public TraceTable forwardTrace(String with) {
        return new Trace(program, tape).forward(with);
    }

    /** Reverse mode as a table, from the result back: a row for each contribution to an adjoint. */
    public TraceTable reverseTrace() {
        return new Trace(program, tape).reverse();
    }

    /** The tree of all paths, its edges labelled with local derivatives, as a picture. */
    public TreeDiagram tree() {
        return new TreeDiagram(graph());
    }

    /** The computational graph with values above and adjoints below, as a picture. */
    public GraphDiagram diagram() {
        return new GraphDiagram(graph());
    }

    /** The computational graph as forward mode sees it: values above, tangents with respect to one input below. */
    public GraphDiagram forwardDiagram(String with) {
        return GraphDiagram.forward(graph(), with);
    }

    /** The reverse sweep as a row of pictures: the adjoints gathered before it, and after each step. */
    public List<GraphDiagram> sweepDiagrams() {
        return GraphDiagram.sweep(graph());
    }

    /**
     * A sentence on the step through which the gradient first stops being finite, from the result back; empty if the
     * gradient is finite, or if a value already is not.
     */
    public Optional<String> gradientTrouble() {
        if (trouble().isPresent() || program.isList()) {
            return Optional.empty();
        }
        gradient();
        return Trouble.back(program, tape, adjoints.get(program.results().get(0)));
    }

    /** A sentence on the step that first made a value that is no finite number; empty if all are finite. */
    public Optional<String> trouble() {
        for (int place = 0; place < tape.size(); place++) {
            if (tape.primitive(place) != null && !Double.isFinite(tape.value(place).value())) {
                return Optional.of(Trouble.sentence(program, tape, place));
            }
        }
        return Optional.empty();
    }

    private Tensor pointTensor() {
        return Functions.constant(point.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    Tape tape() {
        return tape;
    }

    private int inputPlaceOr(String name) {
        int input = program.inputPlace(name);
        return input >= 0 || point.containsKey(name) ? input : place(name);
    }

    private int place(String name) {
        int place = program.place(name);
        if (place < 0) {
            throw new IllegalArgumentException("the program has no name " + name + ": its names are "
                    + String.join(", ", names()) + "." + Nearest.suggestion(name, names()));
        }
        return place;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(program.inputs());
        program.definitions().forEach(definition -> names.add(definition.name()));
        return names;
    }
}
