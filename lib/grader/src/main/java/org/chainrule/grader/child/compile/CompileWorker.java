package org.chainrule.grader.child.compile;

import java.io.DataInputStream;
import java.io.EOFException;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.Frames;
import org.chainrule.grader.child.Pipes;
import org.chainrule.grader.child.Wire;

/**
 * The compile worker's main program: answers {@link #BEGIN} (a new notebook) and {@link #COMPILE} (its next cell),
 * for one submission after the other. It holds no secrets: its class path is the learner's.
 */
public final class CompileWorker {

    /** Starts a new notebook. */
    public static final int BEGIN = 'B';
    /** Compiles a cell of it. */
    public static final int COMPILE = 'C';

    private CompileWorker() {}

    /** Runs until the parent closes the pipe; the argument is the class path that learners' cells see. */
    public static void main(String[] arguments) throws Exception {
        Frames parent = Pipes.open();
        parent.send(message -> message.writeByte(0));
        CellCompiler cells = new CellCompiler(arguments[0]);
        boolean fresh = true;
        while (true) {
            DataInputStream request;
            try {
                request = parent.receive();
            } catch (EOFException closed) {
                return;
            }
            if (request.readUnsignedByte() == BEGIN) {
                if (!fresh) {
                    cells.close();
                    cells = new CellCompiler(arguments[0]);
                }
                parent.send(message -> message.writeByte(0));
            } else {
                CompiledCell cell = compile(cells, Wire.readText(request));
                parent.send(cell::writeTo);
            }
            fresh = false;
        }
    }

    /** Compiles one cell; some cells break the compiler itself, which then throws an error rather than an exception. */
    private static CompiledCell compile(CellCompiler cells, String source) {
        try {
            return cells.compile(source);
        } catch (RuntimeException | Error e) {
            return CompiledCell.failed("the Java compiler gives up on this cell (" + e.getClass().getSimpleName() + ")");
        }
    }
}
