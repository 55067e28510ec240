package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One snippet of a cell after compiling: the classes it brought, and what to call to carry it out.
 *
 * @param classes class name to class bytes; names are as in Java source, {@code REPL.$JShell$11}
 * @param invoke the class whose {@code do_it$} carries the snippet out; empty if there is nothing to carry out
 * @param variables the variables that carrying it out gives a value to
 */
public record CompiledStep(Map<String, byte[]> classes, String invoke, List<String> variables) {

    /** Writes it into a message. */
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            Wire.writeText(out, type.getKey());
            Wire.writeBytes(out, type.getValue());
        }
        Wire.writeText(out, invoke);
        Wire.write(out, variables.toArray(new String[0]));
    }

    /** Reads it from a message. */
    public static CompiledStep readFrom(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            classes.put(Wire.readText(in), Wire.readBytes(in));
        }
        return new CompiledStep(classes, Wire.readText(in), List.of((String[]) Wire.read(in)));
    }
}
