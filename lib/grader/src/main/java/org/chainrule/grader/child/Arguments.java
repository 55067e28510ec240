package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;
import org.chainrule.program.Graph.Edge;
import org.chainrule.program.Graph.Node;

/**
 * Sends and receives the arguments of calls: plain values, and graphs with all that they hold, since a child that has
 * just started takes a hundred times longer to derive a graph from its program than to read it. A check asks about the
 * same graph several times; from the second time on its number is enough. An object of a learner's own class, which never
 * leaves the child, is named by its number.
 */
public final class Arguments {

    private static final int PLAIN = 'P';
    private static final int GRAPH = 'G';
    private static final int KNOWN = 'K';
    private static final int OBJECT = 'O';
    private static final int MOST_KNOWN = 64;

    /** Graphs that went to the other side before, in the same order on both sides. */
    private final List<Graph> known = new ArrayList<>();

    private final Handles handles;

    /** The parent's side, which has no objects of its own. */
    public Arguments() {
        this(new Handles());
    }

    /** The child's side, with the objects that the parent may name. */
    Arguments(Handles handles) {
        this.handles = handles;
    }

    /** The number of an object in the child. */
    public record Handle(int number) {}

    /** Writes arguments. */
    public void write(DataOutputStream out, Object... arguments) throws IOException {
        out.writeInt(arguments.length);
        for (Object argument : arguments) {
            if (argument instanceof Graph graph) {
                write(out, graph);
            } else if (argument instanceof Handle handle) {
                out.writeByte(OBJECT);
                out.writeInt(handle.number());
            } else {
                out.writeByte(PLAIN);
                Wire.write(out, argument);
            }
        }
    }

    private void write(DataOutputStream out, Graph graph) throws IOException {
        int number = known.indexOf(graph);
        if (number >= 0) {
            out.writeByte(KNOWN);
            out.writeByte(number);
        } else {
            out.writeByte(GRAPH);
            writeAll(out, graph);
            remember(graph);
        }
    }

    private Graph remember(Graph graph) {
        if (known.size() == MOST_KNOWN) {
            known.clear();
        }
        known.add(graph);
        return graph;
    }

    private static void writeAll(DataOutputStream out, Graph graph) throws IOException {
        Wire.writeText(out, graph.program());
        out.writeInt(graph.point().size());
        for (Map.Entry<String, Double> input : graph.point().entrySet()) {
            Wire.writeText(out, input.getKey());
            out.writeDouble(input.getValue());
        }
        out.writeInt(graph.nodes().size());
        for (Node node : graph.nodes()) {
            Wire.writeText(out, node.name());
            Wire.writeText(out, node.formula());
            out.writeDouble(node.value());
            out.writeDouble(node.adjoint());
        }
        out.writeInt(graph.edges().size());
        for (Edge edge : graph.edges()) {
            Wire.writeText(out, edge.from());
            Wire.writeText(out, edge.to());
            out.writeDouble(edge.derivative());
            Wire.writeText(out, edge.formula());
        }
    }

    /** Reads arguments. */
    Object[] read(DataInputStream in) throws IOException {
        Object[] arguments = new Object[in.readInt()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = switch (in.readUnsignedByte()) {
                case GRAPH -> remember(readAll(in));
                case KNOWN -> known.get(in.readUnsignedByte());
                case OBJECT -> handles.object(in.readInt());
                default -> Wire.read(in);
            };
        }
        return arguments;
    }

    private static Graph readAll(DataInputStream in) throws IOException {
        String program = Wire.readText(in);
        Map<String, Double> point = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            point.put(Wire.readText(in), in.readDouble());
        }
        List<Node> nodes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            nodes.add(new Node(Wire.readText(in), Wire.readText(in), in.readDouble(), in.readDouble()));
        }
        List<Edge> edges = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            edges.add(new Edge(Wire.readText(in), Wire.readText(in), in.readDouble(), Wire.readText(in)));
        }
        return new Graph(program, point, nodes, edges);
    }
}
