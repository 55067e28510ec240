package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.OwnObject;
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
    /** Calls an answer that makes an object: exercise id, arguments. */
    public static final int MAKE = 'M';
    /** Asks an object's method for plain data: the object's number, the method's name, arguments. */
    public static final int ASK = 'A';
    /** Asks an object's method for another object: the same. */
    public static final int FOLLOW = 'F';
    /** What a reply begins with: a value, the reason why there is none, or an object's number. */
    public static final int GIVEN = 0;
    /** See {@link #GIVEN}. */
    public static final int REFUSED = 1;
    /** See {@link #GIVEN}. */
    public static final int MADE = 2;

    private final Frames parent;
    private final Output output = Output.install();
    private final Replay replay;
    private final Handles handles = new Handles();
    private final Arguments arguments = new Arguments(handles);

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
            case VALUE -> {
                String exerciseId = Wire.readText(request);
                give(() -> answer(exerciseId).value());
            }
            case CALL -> {
                String exerciseId = Wire.readText(request);
                Object[] given = arguments.read(request);
                give(() -> answer(exerciseId).at(given));
            }
            case MAKE -> {
                String exerciseId = Wire.readText(request);
                Object[] given = arguments.read(request);
                give(() -> answer(exerciseId).object(given));
            }
            case ASK -> {
                OwnObject object = handles.object(request.readInt());
                String method = Wire.readText(request);
                Object[] given = arguments.read(request);
                give(() -> object.value(method, given));
            }
            case FOLLOW -> {
                OwnObject object = handles.object(request.readInt());
                String method = Wire.readText(request);
                Object[] given = arguments.read(request);
                give(() -> object.object(method, given));
            }
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

    private void give(Supplier<Object> question) throws IOException {
        Frames.Content result;
        try {
            result = given(question.get());
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

    private Frames.Content given(Object value) {
        if (value instanceof OwnObject object) {
            int number = handles.number(object);
            return message -> {
                message.writeByte(MADE);
                message.writeInt(number);
            };
        }
        return message -> {
            message.writeByte(GIVEN);
            Wire.write(message, value);
        };
    }

    private static Answer answer(String exerciseId) {
        Answer answer = AnswerBook.answer(exerciseId);
        if (answer == null) {
            throw new AnswerProblem(AnswerProblem.Cause.MISSING, "No check cell gave an answer to " + exerciseId + ".");
        }
        return answer;
    }

    private static Frames.Content problem(AnswerProblem problem) {
        return message -> {
            message.writeByte(REFUSED);
            Wire.writeText(message, problem.kind().name());
            Wire.writeText(message, problem.getMessage());
        };
    }
}
