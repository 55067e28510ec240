package org.chainrule.grader.child.compile;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.Frames;
import org.chainrule.grader.child.Pipes;
import org.chainrule.grader.child.Wire;

/**
 * The compile worker's main program: for one submission after the other it answers {@link #WHOLE} (all cells of a
 * notebook at once), or, if that was too much, {@link #BEGIN} (a new notebook) and {@link #COMPILE} (its next cell). It
 * holds no secrets: its class path is the learner's.
 */
public final class CompileWorker {

    /** Compiles a whole notebook: number of cells, cells. The answer says whether that was possible. */
    public static final int WHOLE = 'W';
    /** Starts a new notebook. */
    public static final int BEGIN = 'B';
    /** Compiles a cell of it. */
    public static final int COMPILE = 'C';

    private final List<String> options;
    private final JavaTasks java;
    private CellCompiler cells;

    private CompileWorker(String classPath) {
        options = List.of("--class-path", classPath, "-proc:none", "-XDstringConcat=inline");
        java = new JavaTasks(options);
    }

    /** Runs until the parent closes the pipe; the argument is the class path that learners' cells see. */
    public static void main(String[] arguments) throws IOException {
        Frames parent = Pipes.open();
        CompileWorker worker = new CompileWorker(arguments[0]);
        parent.send(message -> message.writeByte(0));
        while (true) {
            DataInputStream request;
            try {
                request = parent.receive();
            } catch (EOFException closed) {
                return;
            }
            parent.send(worker.answer(request));
        }
    }

    private Frames.Content answer(DataInputStream request) throws IOException {
        int wish = request.readUnsignedByte();
        if (wish == WHOLE) {
            return whole(Wire.readList(request));
        }
        if (wish == COMPILE) {
            return Exits.replacedIn(compile(Wire.readText(request)))::writeTo;
        }
        if (cells != null) {
            cells.close();
        }
        cells = new CellCompiler(options);
        return message -> message.writeByte(0);
    }

    /** Compiles all cells at once; whatever breaks the compiler on the way, the slow way will name. */
    private Frames.Content whole(List<String> sources) {
        List<CompiledCell> compiled;
        try {
            compiled = WholeNotebook.compile(java, sources);
        } catch (RuntimeException | Error e) {
            compiled = null;
        }
        return reply(compiled);
    }

    private static Frames.Content reply(List<CompiledCell> compiled) {
        return message -> {
            message.writeBoolean(compiled != null);
            if (compiled != null) {
                for (CompiledCell cell : compiled) {
                    Exits.replacedIn(cell).writeTo(message);
                }
            }
        };
    }

    /** Compiles one cell; some cells break the compiler itself, which then throws an error rather than an exception. */
    private CompiledCell compile(String source) {
        try {
            return cells.compile(source);
        } catch (RuntimeException | Error e) {
            return CompiledCell.failed("the Java compiler gives up on this cell (" + e.getClass().getSimpleName() + ")");
        }
    }
}
