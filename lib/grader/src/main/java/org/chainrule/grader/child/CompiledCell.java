package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell after compiling.
 *
 * @param steps its snippets in order, up to the first that does not compile
 * @param error what is wrong with that one, in a sentence; empty if all compile
 * @param undefined the name that nothing defines, if that is what is wrong; else empty
 * @param waiting names that its methods use and that nothing defines yet
 */
public record CompiledCell(List<CompiledStep> steps, String error, String undefined, List<String> waiting) {

    /** A cell of which nothing could be compiled, for this reason. */
    public static CompiledCell failed(String error) {
        return new CompiledCell(List.of(), error, "", List.of());
    }

    /** Whether all of it compiles. */
    public boolean compiles() {
        return error.isEmpty();
    }

    /** Writes it into a message. */
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(steps.size());
        for (CompiledStep step : steps) {
            step.writeTo(out);
        }
        Wire.writeText(out, error);
        Wire.writeText(out, undefined);
        Wire.write(out, waiting.toArray(new String[0]));
    }

    /** Reads it from a message. */
    public static CompiledCell readFrom(DataInputStream in) throws IOException {
        List<CompiledStep> steps = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            steps.add(CompiledStep.readFrom(in));
        }
        return new CompiledCell(steps, Wire.readText(in), Wire.readText(in), List.of((String[]) Wire.read(in)));
    }
}
