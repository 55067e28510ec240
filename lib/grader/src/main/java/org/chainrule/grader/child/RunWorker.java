package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.learn.Hosts;

/** The main program of the Java machine in which one submission runs: carries out what the parent asks for. */
public final class RunWorker {

    /** Carries a snippet out: exercise id (empty unless it is a check), step. */
    public static final int STEP = 'S';
    /** Leaves a snippet out: reason, step. */
    public static final int SKIP = 'K';
    /** Asks an answer for its value: exercise id. */
    public static final int VALUE = 'V';
    /** Calls an answer that is a function: exercise id, arguments. */
    public static final int CALL = 'C';

    private final Frames parent;
    private final Output output = Output.install();
    private final Replay replay;
    private final Arguments arguments = new Arguments();

    private RunWorker(Frames parent, String drawing) {
        this.parent = parent;
        this.replay = new Replay(drawing);
    }

    /** Runs until the parent closes the pipe; the argument is the class path of what few cells need. */
    public static void main(String[] arguments) throws IOException {
        Hosts.install(new AnswerBook());
        RunWorker worker = new RunWorker(Pipes.open(), arguments[0]);
        worker.parent.send(message -> message.writeByte(0));
        try {
            while (true) {
                worker.carryOut(worker.parent.receive());
            }
        } catch (EOFException closed) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void carryOut(DataInputStream request) throws IOException {
        switch (request.readUnsignedByte()) {
            case STEP -> step(Wire.readText(request), CompiledStep.readFrom(request));
            case SKIP -> {
                replay.leaveOut(CompiledStep.readFrom(request), Wire.readText(request));
                parent.send(message -> message.writeByte(0));
            }
            case VALUE -> give(Wire.readText(request), null);
            case CALL -> give(Wire.readText(request), arguments.read(request));
            default -> throw new IOException("the parent asks for something unknown");
        }
    }

    private void step(String exerciseId, CompiledStep step) throws IOException {
        String stopped = replay.carryOut(step);
        if (!exerciseId.isEmpty()) {
            replay.refuseUnset(step, exerciseId);
        }
        Answer answer = AnswerBook.answer(exerciseId);
        parent.send(message -> {
            Wire.writeText(message, stopped);
            message.writeByte(answer == null ? -1 : answer.form().ordinal());
            message.writeByte(answer == null ? 0 : answer.arity());
            Wire.writeText(message, output.take());
        });
    }

    private void give(String exerciseId, Object[] arguments) throws IOException {
        Frames.Content result;
        try {
            Object value = ask(exerciseId, arguments);
            result = message -> {
                message.writeByte(0);
                Wire.write(message, value);
            };
            result.writeTo(new DataOutputStream(OutputStream.nullOutputStream()));
        } catch (AnswerProblem problem) {
            result = problem(problem);
        } catch (Wire.Unsendable e) {
            result = problem(new AnswerProblem(AnswerProblem.Cause.TOO_LARGE, "Your result " + e.getMessage() + "."));
        } catch (RuntimeException | Error e) {
            result = problem(new AnswerProblem(AnswerProblem.Cause.THREW, "Your code " + Stopped.by(e) + "."));
        }
        Frames.Content content = result;
        parent.send(message -> {
            Wire.writeText(message, output.take());
            content.writeTo(message);
        });
    }

    private static Object ask(String exerciseId, Object[] arguments) {
        Answer answer = AnswerBook.answer(exerciseId);
        if (answer == null) {
            throw new AnswerProblem(AnswerProblem.Cause.MISSING, "No check cell gave an answer to " + exerciseId + ".");
        }
        return arguments == null ? answer.value() : answer.at(arguments);
    }

    private static Frames.Content problem(AnswerProblem problem) {
        return message -> {
            message.writeByte(1);
            Wire.writeText(message, problem.kind().name());
            Wire.writeText(message, problem.getMessage());
        };
    }
}
