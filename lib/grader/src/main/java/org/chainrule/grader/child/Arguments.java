package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;

/** Sends and receives the arguments of a call: plain values, and graphs, which cross as their program's text and a point. */
public final class Arguments {

    private static final int PLAIN = 'P';
    private static final int GRAPH = 'G';
    private static final int MOST_GRAPHS = 64;

    /** Graphs read before, by all that was sent of them: a check asks about the same graph many times. */
    private final Map<List<Object>, Graph> graphs = new HashMap<>();

    /** Writes arguments. */
    public static void write(DataOutputStream out, Object... arguments) throws IOException {
        out.writeInt(arguments.length);
        for (Object argument : arguments) {
            if (argument instanceof Graph graph) {
                out.writeByte(GRAPH);
                Wire.writeText(out, graph.program());
                Wire.write(out, graph.point().keySet().toArray(new String[0]));
                Wire.write(out, graph.point().values().stream().mapToDouble(value -> value).toArray());
            } else {
                out.writeByte(PLAIN);
                Wire.write(out, argument);
            }
        }
    }

    /** Reads arguments. */
    Object[] read(DataInputStream in) throws IOException {
        Object[] arguments = new Object[in.readInt()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = in.readUnsignedByte() == GRAPH ? readGraph(in) : Wire.read(in);
        }
        return arguments;
    }

    private Graph readGraph(DataInputStream in) throws IOException {
        String program = Wire.readText(in);
        String[] names = (String[]) Wire.read(in);
        double[] values = (double[]) Wire.read(in);
        Map<String, Double> point = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            point.put(names[i], values[i]);
        }
        if (graphs.size() >= MOST_GRAPHS) {
            graphs.clear();
        }
        return graphs.computeIfAbsent(List.of(program, List.copyOf(point.entrySet())),
                unknown -> Program.parse(program, names).at(point).graph());
    }
}
