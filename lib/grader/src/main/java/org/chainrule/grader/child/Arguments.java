package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;

/** The arguments of a call: plain values, and graphs, which cross as the text of their program and a point. */
public final class Arguments {

    private static final int PLAIN = 'P';
    private static final int GRAPH = 'G';

    private Arguments() {}

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
    static Object[] read(DataInputStream in) throws IOException {
        Object[] arguments = new Object[in.readInt()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = in.readUnsignedByte() == GRAPH ? readGraph(in) : Wire.read(in);
        }
        return arguments;
    }

    private static Graph readGraph(DataInputStream in) throws IOException {
        String program = Wire.readText(in);
        String[] names = (String[]) Wire.read(in);
        double[] values = (double[]) Wire.read(in);
        Map<String, Double> point = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            point.put(names[i], values[i]);
        }
        return Program.parse(program, names).at(point).graph();
    }
}
