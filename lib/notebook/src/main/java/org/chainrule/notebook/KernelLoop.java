package org.chainrule.notebook;

import java.lang.reflect.Field;
import java.util.List;
import org.dflib.jjava.jupyter.channels.Loop;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.DisplayStream;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.messages.publish.PublishError;
import org.dflib.jjava.jupyter.messages.reply.ErrorReply;
import org.dflib.jjava.jupyter.messages.reply.ExecuteReply;

/**
 * Keeps the kernel's loop over cells alive when Java's compiler itself breaks on one.
 *
 * <p>The compiler of Java 17 does so on a call that has a lambda and one argument too few. The kernel expects no such
 * error: its loop would end, and every later cell would wait for ever. A kernel that cannot open its ports ends instead:
 * whoever started it then starts another one with other ports.
 */
final class KernelLoop extends DisplayStream {

    private static final String SENTENCE = "Java's compiler broke on this cell. Most often a call in it has a lambda, and"
            + " an argument too many or too few: compare the call with its tooltip (Shift+Tab).";

    private final Thread starter = Thread.currentThread();
    private volatile ShellReplyEnvironment cell;

    /** Stands in for the kernel's display, because that hears when a cell begins and how to answer it. */
    static void keepAlive(BaseKernel kernel) throws ReflectiveOperationException {
        KernelLoop loop = new KernelLoop();
        Field display = JupyterIO.class.getDeclaredField("display");
        display.setAccessible(true);
        display.set(kernel.getIO(), loop);
        Thread.setDefaultUncaughtExceptionHandler(loop::broke);
    }

    @Override
    protected void setEnv(ShellReplyEnvironment environment) {
        super.setEnv(environment);
        cell = environment;
        Session.current().greeting().sayOnce();
    }

    /** Runs on the loop's own thread, which ends when this method does: so it goes on with the loop here. */
    private void broke(Thread thread, Throwable error) {
        Throwable next = error;
        while (next != null && thread instanceof Loop loop) {
            answer(next);
            next = runAgain(loop);
        }
        if (next != null) {
            System.err.println("Thread " + thread.getName() + " ended: " + next);
        }
        if (thread == starter) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static Throwable runAgain(Loop loop) {
        try {
            loop.run();
            return null;
        } catch (RuntimeException | Error another) {
            return another;
        }
    }

    private void answer(Throwable error) {
        if (cell != null) {
            String text = error instanceof InternalError ? SENTENCE : "The kernel failed on this cell: " + error;
            cell.publish(new PublishError("CellProblem", text, List.of(text)));
            cell.replyError(ExecuteReply.MESSAGE_TYPE.error(), new ErrorReply("CellProblem", text, List.of(text)));
        }
    }
}
