package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.program.TraceTable.Cell;
import org.chainrule.tensor.Numbers;

/**
 * The chain rule on one program at one point, in words and numbers: the values, the local derivatives, and for each input
 * the sum over its paths of the products along them.
 */
public final class Explanation {

    private static final int MOST_PATHS = 24;

    private final Graph graph;

    private Explanation(Graph graph) {
        this.graph = graph;
    }

    static Explanation of(Graph graph) {
        return new Explanation(graph);
    }

    /** The graph that is explained. */
    public Graph graph() {
        return graph;
    }

    /** The lines of the explanation for one input: formula with derivatives, with numbers, contributions, result. */
    public List<String> lines(String input) {
        List<Path> paths = graph.paths(input, graph.output());
        String head = "d" + graph.output() + "/d" + input;
        if (paths.isEmpty()) {
            return List.of(head + " = 0, because " + graph.output() + " does not depend on " + input);
        }
        if (paths.size() > MOST_PATHS) {
            return List.of(head + " = " + Numbers.format(graph.node(input).adjoint()) + ", the sum over " + paths.size()
                    + " paths");
        }
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(head.length());
        lines.add(head + " = " + sum(paths.stream().map(Explanation::symbols).toList()));
        lines.add(margin + " = " + sum(paths.stream().map(Explanation::numbers).toList()));
        if (paths.size() > 1) {
            lines.add(margin + " = " + sum(paths.stream().map(path -> signed(path.product())).toList()));
        }
        lines.add(margin + " = " + Numbers.format(graph.node(input).adjoint()));
        return lines;
    }

    /** The chain rule for one input as a table: a row for each path with rule, numbers and contribution, then the sum. */
    public TraceTable table(String input) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Path> paths = graph.paths(input, graph.output());
        for (Path path : paths.subList(0, Math.min(MOST_PATHS, paths.size()))) {
            rows.add(List.of(new Cell(path.toString(), latexNodes(path)), new Cell(symbols(path), latexSymbols(path)),
                    new Cell(numbers(path), numbers(path).replace("·", " \\cdot ")), number(path.product())));
        }
        if (rows.size() < paths.size()) {
            rows.add(List.of(cell("… (" + paths.size() + " paths)"), cell(""), cell(""), cell("")));
        }
        rows.add(List.of(cell("all paths"), new Cell("d" + graph.output() + "/d" + input, fraction("\\mathrm{d} ", graph.output(), input)),
                cell(""), number(graph.node(input).adjoint())));
        return new TraceTable("The chain rule for " + input, List.of("path", "rule", "numbers", "contribution"), rows);
    }

    private static String latexNodes(Path path) {
        List<String> nodes = new ArrayList<>();
        path.edges().forEach(edge -> nodes.add(Printer.name(edge.from(), true) + " \\to "));
        return path.edges().isEmpty() ? "" : String.join("", nodes) + Printer.name(path.edges().get(path.edges().size() - 1).to(), true);
    }

    private static Cell cell(String text) {
        return new Cell(text, text.isEmpty() ? "" : "\\text{" + text + "}");
    }

    private static Cell number(double value) {
        return new Cell(Numbers.format(value), Printer.latexNumber(value));
    }

    private static String sum(List<String> terms) {
        return String.join(" + ", terms);
    }

    private static String symbols(Path path) {
        List<String> factors = new ArrayList<>();
        for (int i = path.edges().size() - 1; i >= 0; i--) {
            Graph.Edge edge = path.edges().get(i);
            factors.add("∂" + edge.to() + "/∂" + edge.from());
        }
        return factors.isEmpty() ? "1" : String.join("·", factors);
    }

    private static String numbers(Path path) {
        List<String> factors = new ArrayList<>();
        for (int i = path.edges().size() - 1; i >= 0; i--) {
            factors.add(signed(path.edges().get(i).derivative()));
        }
        return factors.isEmpty() ? "1" : String.join("·", factors);
    }

    private static String signed(double number) {
        String text = Numbers.format(number);
        return text.startsWith("-") ? "(" + text + ")" : text;
    }

    /** The whole explanation as text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Values\n");
        for (Graph.Node node : graph.nodes()) {
            text.append("  ").append(node.name()).append(" = ").append(node.formula().isEmpty() ? "" : node.formula() + " = ")
                    .append(Numbers.format(node.value())).append('\n');
        }
        text.append("Local derivatives\n");
        for (Graph.Edge edge : graph.edges()) {
            String number = Numbers.format(edge.derivative());
            text.append("  ∂").append(edge.to()).append("/∂").append(edge.from()).append(" = ")
                    .append(edge.formula().equals(number) ? "" : edge.formula() + " = ").append(number).append('\n');
        }
        text.append("The chain rule: multiply along each path, add the paths");
        for (String input : graph.inputs()) {
            lines(input).forEach(line -> text.append("\n  ").append(line));
        }
        return text.toString();
    }

    /** The chain rule for each input in LaTeX, aligned at the equals signs. */
    public String toLatex() {
        List<String> lines = new ArrayList<>();
        for (String input : graph.inputs()) {
            lines.addAll(latexLines(input));
        }
        return "\\begin{aligned}\n" + String.join(" \\\\\n", lines) + "\n\\end{aligned}";
    }

    private List<String> latexLines(String input) {
        List<Path> paths = graph.paths(input, graph.output());
        String result = Numbers.format(graph.node(input).adjoint());
        String head = fraction("\\mathrm{d} ", graph.output(), input);
        if (paths.isEmpty() || paths.size() > MOST_PATHS) {
            return List.of(head + " &= " + result);
        }
        String symbols = String.join(" + ", paths.stream().map(Explanation::latexSymbols).toList());
        String numbers = String.join(" + ", paths.stream().map(Explanation::numbers).toList()).replace("·", " \\cdot ");
        return List.of(head + " &= " + symbols, "&= " + numbers + " = " + result);
    }

    private static String latexSymbols(Path path) {
        List<String> factors = new ArrayList<>();
        for (int i = path.edges().size() - 1; i >= 0; i--) {
            factors.add(fraction("\\partial ", path.edges().get(i).to(), path.edges().get(i).from()));
        }
        return factors.isEmpty() ? "1" : String.join("\\,", factors);
    }

    private static String fraction(String d, String of, String with) {
        return "\\frac{" + d + Printer.name(of, true) + "}{" + d + Printer.name(with, true) + "}";
    }
}
