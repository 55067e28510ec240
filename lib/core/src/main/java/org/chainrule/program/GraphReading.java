package org.chainrule.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** Reads a program at a point as its dependency graph. */
final class GraphReading {

    private GraphReading() {}

    static Graph of(Evaluation at) {
        Program program = at.program();
        if (program.isList()) {
            throw new IllegalArgumentException("this program gives a list, but a graph is drawn for one result: "
                    + "end the program with one of the entries");
        }
        Map<Integer, String> names = new TreeMap<>(Definition.uniqueNames(program));
        Tensor[] adjoints = at.tape().pull(program.results().get(0), Functions.constant(1), false);
        List<Graph.Node> nodes = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int place : inputsInOrder(at)) {
            nodes.add(node(at, place, names.get(place), "", adjoints));
        }
        for (Definition definition : program.definitions()) {
            String formula = Printer.expression(definition.formula(), false);
            nodes.add(node(at, definition.place(), definition.name(), formula, adjoints));
            edges.addAll(edges(definition, at, names));
        }
        return new Graph(program.toString(), at.point(), nodes, edges);
    }

    private static List<Integer> inputsInOrder(Evaluation at) {
        return at.point().keySet().stream().map(at.program()::inputPlace).filter(place -> place >= 0).toList();
    }

    private static Graph.Node node(Evaluation at, int place, String name, String formula, Tensor[] adjoints) {
        double adjoint = adjoints[place] == null ? 0 : adjoints[place].value();
        return new Graph.Node(name, formula, at.tape().value(place).value(), adjoint);
    }

    private static List<Graph.Edge> edges(Definition definition, Evaluation at, Map<Integer, String> names) {
        List<Graph.Edge> edges = new ArrayList<>();
        if (definition.parents().isEmpty()) {
            return edges;
        }
        Map<String, Double> values = new TreeMap<>();
        definition.parents().forEach(place -> values.put(names.get(place), at.tape().value(place).value()));
        Map<String, Double> gradient = definition.formula().at(values).gradient();
        List<Integer> inputs = inputsInOrder(at);
        List<Integer> parents = new ArrayList<>(definition.parents());
        parents.sort(Comparator.comparingInt(place -> inputs.contains(place) ? inputs.indexOf(place) : inputs.size() + place));
        for (int parent : parents) {
            String from = names.get(parent);
            String formula = definition.formula().derivative(from).toString();
            edges.add(new Graph.Edge(from, definition.name(), gradient.get(from), formula));
        }
        return edges;
    }
}
