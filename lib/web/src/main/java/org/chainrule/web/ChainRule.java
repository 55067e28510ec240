package org.chainrule.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Formula;
import org.chainrule.program.Graph;
import org.chainrule.program.Path;
import org.chainrule.program.PointText;
import org.chainrule.program.Program;
import org.chainrule.tensor.Numbers;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * The core as a page calls it: {@code ChainRule.graph("p = y*x^2; …", "x=3, y=1")}. Formulas and points are texts as
 * everywhere in the course; what comes back is a plain object of JavaScript, described in {@code docs/web.md}. Text that
 * cannot be understood never throws: the object then has an {@code error}, a sentence, and for a formula the
 * {@code position} in it.
 */
public final class ChainRule {

    private static final int MOST_SAMPLES = 2000;

    private ChainRule() {}

    /** Reads a program: its text, LaTeX, inputs, and names in the order in which they are computed. */
    @JSExport
    public static JSObject read(String formula) {
        return Reply.of(() -> {
            Program program = Program.parse(formula);
            return new Json().put("text", program.toString()).put("latex", program.toLatex())
                    .strings("inputs", program.inputs()).put("list", program.isList()).put("size", program.size());
        });
    }

    /** A program's results at a point, and the Jacobian: a row for each result, a column for each input. */
    @JSExport
    public static JSObject at(String formula, String point) {
        return Reply.of(() -> {
            Evaluation at = evaluation(formula, point);
            List<Json> rows = new ArrayList<>();
            for (int i = 0; i < at.values().length; i++) {
                Evaluation row = at.program().isList() ? at.program().result(i).at(at.point()) : at;
                rows.add(named(row.gradient()));
            }
            return new Json().put("value", at.value()).numbers("values", at.values()).put("gradient", rows.get(0))
                    .objects("jacobian", rows).put("trouble", at.trouble().or(at::gradientTrouble).orElse(""));
        });
    }

    /** The dependency graph at a point, as written: nodes with values and adjoints, edges with local derivatives. */
    @JSExport
    public static JSObject graph(String formula, String point) {
        return Reply.of(() -> of(evaluation(formula, point)));
    }

    /** The same with a node for each primitive step, named {@code v1}, {@code v2}, … */
    @JSExport
    public static JSObject steps(String formula, String point) {
        return Reply.of(() -> of(Program.parse(formula).unfolded().at(PointText.parse(point))));
    }

    /** All paths from a name to the output, each with its product; their sum is the derivative. */
    @JSExport
    public static JSObject paths(String formula, String point, String from) {
        return Reply.of(() -> {
            Graph graph = evaluation(formula, point).graph();
            List<Json> paths = new ArrayList<>();
            double sum = 0;
            for (Path path : graph.paths(from, graph.output())) {
                List<String> nodes = new ArrayList<>(List.of(from));
                path.edges().forEach(edge -> nodes.add(edge.to()));
                paths.add(new Json().put("text", path.toString()).strings("nodes", nodes)
                        .numbers("factors", path.edges().stream().mapToDouble(Graph.Edge::derivative).toArray())
                        .put("product", path.product()));
                sum += path.product();
            }
            return new Json().put("from", from).put("to", graph.output()).objects("paths", paths).put("sum", sum);
        });
    }

    /** Forward mode: the tangent of every node when one input moves with speed 1 and the others rest. */
    @JSExport
    public static JSObject tangents(String formula, String point, String with) {
        return Reply.of(() -> {
            Graph graph = evaluation(formula, point).graph();
            graph.node(with);
            Map<String, Double> tangents = new LinkedHashMap<>();
            for (Graph.Node node : graph.nodes()) {
                double tangent = node.name().equals(with) ? 1 : 0;
                for (Graph.Edge edge : graph.edgesInto(node.name())) {
                    tangent += edge.derivative() * tangents.get(edge.from());
                }
                tangents.put(node.name(), tangent);
            }
            return new Json().put("with", with).put("tangents", named(tangents));
        });
    }

    /** The derivative with respect to an input, as a formula of the same inputs. */
    @JSExport
    public static JSObject derivative(String formula, String input) {
        return Reply.of(() -> {
            Program derivative = Program.parse(formula).derivative(input);
            return new Json().put("text", derivative.toString()).put("latex", derivative.toLatex());
        });
    }

    /** Values along one input, for a curve: {@code count} points evenly from one number to another, the rest of the point held fixed. */
    @JSExport
    public static JSObject curve(String formula, String point, String input, double from, double to, int count) {
        return Reply.of(() -> {
            if (count < 2 || count > MOST_SAMPLES) {
                throw new IllegalArgumentException("a curve has 2 to " + MOST_SAMPLES + " points, but not " + count);
            }
            Map<String, Double> place = PointText.parse(point);
            place.put(input, from);
            Formula curve = Formula.of(Program.parse(formula), List.copyOf(place.keySet()));
            double[] numbers = place.values().stream().mapToDouble(Double::doubleValue).toArray();
            int moving = List.copyOf(place.keySet()).indexOf(input);
            double[] x = new double[count];
            double[] y = new double[count];
            for (int i = 0; i < count; i++) {
                x[i] = from + (to - from) * i / (count - 1);
                numbers[moving] = x[i];
                y[i] = curve.at(numbers);
            }
            return new Json().numbers("x", x).numbers("y", y);
        });
    }

    /** A number as the course prints it: at most six significant digits. */
    @JSExport
    public static String format(double number) {
        return Numbers.format(number);
    }

    private static Evaluation evaluation(String formula, String point) {
        return Program.parse(formula).at(PointText.parse(point));
    }

    private static Json named(Map<String, Double> numbers) {
        Json named = new Json();
        numbers.forEach(named::put);
        return named;
    }

    private static Json of(Evaluation at) {
        Graph graph = at.graph();
        List<Json> nodes = new ArrayList<>();
        for (Graph.Node node : graph.nodes()) {
            nodes.add(new Json().put("name", node.name()).put("formula", node.formula()).put("value", node.value())
                    .put("adjoint", node.adjoint()));
        }
        List<Json> edges = new ArrayList<>();
        for (Graph.Edge edge : graph.edges()) {
            edges.add(new Json().put("from", edge.from()).put("to", edge.to()).put("derivative", edge.derivative())
                    .put("formula", edge.formula()));
        }
        return new Json().put("program", graph.program()).strings("inputs", graph.inputs()).put("output", graph.output())
                .objects("nodes", nodes).objects("edges", edges)
                .put("trouble", at.trouble().or(at::gradientTrouble).orElse(""));
    }
}
