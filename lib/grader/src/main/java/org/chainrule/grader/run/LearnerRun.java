package org.chainrule.grader.run;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.Limits;
import org.chainrule.grader.child.Arguments;
import org.chainrule.grader.child.CompiledStep;
import org.chainrule.grader.child.Frames;
import org.chainrule.grader.child.RunWorker;
import org.chainrule.grader.child.Wire;
import org.chainrule.grader.notebook.Entry;
import org.chainrule.grader.sandbox.Child;
import org.chainrule.grader.sandbox.Lost;
import org.chainrule.grader.sandbox.Sandbox;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.AnswerProblem.Cause;

/**
 * A submission running in the sandbox. When its code hangs or ends its machine, a new one is started and the cells are
 * replayed without the statement that did it, so that the other exercises keep their marks.
 */
public final class LearnerRun implements AutoCloseable {

    private static final int MOST_LOSSES_PER_EXERCISE = 2;

    private final Sandbox sandbox;
    private final Limits limits;
    private final Compiled compiled;
    private final Map<Place, String> skipped = new HashMap<>();
    private final Map<Integer, String> stopped = new HashMap<>();
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<String, Integer> losses = new HashMap<>();
    private final Map<String, AnswerProblem> lastLoss = new HashMap<>();
    private final Printed printed = new Printed();
    private Duration left;
    private Child child;
    private Arguments sent;
    private int machines;

    /** A statement: a cell's number, and the statement's number in it. */
    private record Place(int cell, int step) {}

    /** What a check cell took down: the answer's form and how many numbers it takes. */
    record Taken(Answer.Form form, int arity) {}

    /** A run of these cells; nothing happens before {@link #replay}. */
    public LearnerRun(Sandbox sandbox, Limits limits, Compiled compiled) {
        this.sandbox = sandbox;
        this.limits = limits;
        this.compiled = compiled;
        this.left = limits.submission();
    }

    /** Runs all cells, as often as it takes. */
    public void replay() {
        while (child == null && !exhausted()) {
            try {
                taken.clear();
                child = sandbox.startRunner();
                machines++;
                sent = new Arguments();
                for (int cell = 0; cell < compiled.entries().size(); cell++) {
                    if (cell < compiled.once() || wantsAnotherTry(compiled.entries().get(cell).exerciseId())) {
                        carryOut(cell);
                    }
                }
            } catch (LostAt lost) {
                skipped.put(lost.place, sentence(lost.how));
                drop();
            } catch (Lost lost) {
                drop();
                throw new IllegalStateException("the sandbox does not start any more: " + lost.getMessage());
            }
        }
    }

    private void carryOut(int cell) throws LostAt {
        Entry entry = compiled.entries().get(cell);
        List<CompiledStep> steps = compiled.cells().get(cell).steps();
        String reason = "";
        for (int i = 0; i < steps.size(); i++) {
            Place place = new Place(cell, i);
            if (reason.isEmpty()) {
                reason = skipped.getOrDefault(place, "");
                if (!reason.isEmpty()) {
                    stopped.put(cell, reason);
                }
            }
            if (reason.isEmpty()) {
                String stop = step(place, entry, steps.get(i));
                if (!stop.isEmpty()) {
                    stopped.put(cell, stop);
                    reason = stopped.get(cell);
                }
            } else {
                skip(place, steps.get(i), reason);
            }
        }
    }

    private String step(Place place, Entry entry, CompiledStep step) throws LostAt {
        String check = entry.kind() == Entry.Kind.CHECK ? entry.exerciseId() : "";
        return ask(place, message -> {
            message.writeByte(RunWorker.STEP);
            Wire.writeText(message, check);
            step.writeTo(message);
        }, reply -> {
            String stop = Wire.readText(reply);
            int form = reply.readByte();
            int arity = reply.readByte();
            printed.add(Wire.readText(reply));
            if (form >= 0 && form < Answer.Form.values().length) {
                taken.put(check, new Taken(Answer.Form.values()[form], arity));
            }
            return stop;
        });
    }

    private void skip(Place place, CompiledStep step, String reason) throws LostAt {
        ask(place, message -> {
            message.writeByte(RunWorker.SKIP);
            step.writeTo(message);
            Wire.writeText(message, "its cell " + reason);
        }, DataInputStream::readByte);
    }

    private boolean wantsAnotherTry(String exerciseId) {
        Taken first = taken.get(exerciseId);
        if (first == null || first.form() != Answer.Form.VALUE) {
            return true;
        }
        try {
            value(exerciseId);
            return false;
        } catch (AnswerProblem problem) {
            return true;
        }
    }

    /** Whether the time for all of the submission is used up. */
    boolean exhausted() {
        return left.isZero() || left.isNegative();
    }

    /** What the check of an exercise took down; null if nothing. */
    Taken taken(String exerciseId) {
        return taken.get(exerciseId);
    }

    /** What stopped a cell; empty if nothing did. */
    String stopped(int cell) {
        return stopped.getOrDefault(cell, "");
    }

    /** Why the cell that answers an exercise did not run to its end, as a predicate of it; empty if it did. */
    public String trouble(String exerciseId) {
        int answer = compiled.answer(exerciseId);
        String error = compiled.cells().get(answer).error();
        return error.isEmpty() ? stopped(answer) : "does not compile: " + error;
    }

    /** The cells that run here. */
    Compiled compiled() {
        return compiled;
    }

    /** What the submission printed, as far as it was kept. */
    public String printed() {
        return printed.text();
    }

    /**
     * Asks an answer for its value.
     *
     * @throws AnswerProblem if nothing came back
     */
    Object value(String exerciseId) {
        return ask(exerciseId, message -> {
            message.writeByte(RunWorker.VALUE);
            Wire.writeText(message, exerciseId);
        });
    }

    /** Calls an answer that is a function, for a value or for an object; otherwise the same. */
    Object call(int request, String exerciseId, Object[] arguments) {
        return ask(exerciseId, message -> {
            message.writeByte(request);
            Wire.writeText(message, exerciseId);
            sent.write(message, arguments);
        });
    }

    /** Calls a method of an object that an answer made, for a value or for another object; otherwise the same. */
    Object call(int request, SandboxObject object, String method, Object[] arguments) {
        replay();
        if (object.machine() != machines) {
            throw lastLoss.getOrDefault(object.exerciseId(), new AnswerProblem(Cause.CRASHED,
                    "Your object is gone: the Java machine that held it came to an end."));
        }
        return ask(object.exerciseId(), message -> {
            message.writeByte(request);
            message.writeInt(object.number());
            Wire.writeText(message, method);
            sent.write(message, arguments);
        });
    }

    private Object ask(String exerciseId, Frames.Content question) {
        if (losses.getOrDefault(exerciseId, 0) >= MOST_LOSSES_PER_EXERCISE) {
            throw lastLoss.get(exerciseId);
        }
        replay();
        if (child == null) {
            throw new AnswerProblem(Cause.TIMED_OUT, "Your code " + sentence(Lost.How.TIMED_OUT) + ".");
        }
        Object result;
        try {
            result = ask((Place) null, question, reply -> readResult(exerciseId, reply));
        } catch (LostAt lost) {
            drop();
            losses.merge(exerciseId, 1, Integer::sum);
            lastLoss.put(exerciseId, new AnswerProblem(lost.how == Lost.How.TIMED_OUT ? Cause.TIMED_OUT : Cause.CRASHED,
                    "Your code " + sentence(lost.how) + "."));
            throw lastLoss.get(exerciseId);
        }
        if (result instanceof AnswerProblem problem) {
            throw problem;
        }
        return result;
    }

    private Object readResult(String exerciseId, DataInputStream reply) throws IOException {
        printed.add(Wire.readText(reply));
        int what = reply.readByte();
        if (what == RunWorker.GIVEN) {
            return Wire.read(reply);
        }
        if (what == RunWorker.MADE) {
            return new SandboxObject(this, exerciseId, machines, reply.readInt());
        }
        String kind = Wire.readText(reply);
        String sentence = Wire.readText(reply);
        for (Cause cause : Cause.values()) {
            if (cause.name().equals(kind)) {
                return new AnswerProblem(cause, Printed.cut(sentence, 500));
            }
        }
        throw new IOException("no problem is called " + Printed.cut(kind, 20));
    }

    private <T> T ask(Place place, Frames.Content question, Child.Reading<T> reply) throws LostAt {
        Duration allowed = left.compareTo(limits.step()) < 0 ? left : limits.step();
        long start = System.nanoTime();
        try {
            return child.ask(allowed, question, reply);
        } catch (Lost lost) {
            throw new LostAt(place, lost.how());
        } finally {
            left = left.minusNanos(System.nanoTime() - start);
        }
    }

    private String sentence(Lost.How how) {
        return switch (how) {
            case TIMED_OUT -> exhausted()
                    ? "ran out of the time that all of a submission may take (" + limits.submission().toSeconds() + " s)"
                    : "ran longer than " + limits.step().toSeconds() + " s (does a loop never end?)";
            case OUT_OF_MEMORY -> "needed more memory than the " + limits.heapMegabytes() + " MB that it may use";
            case CRASHED -> "ended its Java machine (System.exit?)";
        };
    }

    private void drop() {
        if (child != null) {
            child.close();
            child = null;
        }
    }

    @Override
    public void close() {
        drop();
    }

    /** The child was lost at this statement. */
    private static final class LostAt extends Exception {
        private final transient Place place;
        private final Lost.How how;

        LostAt(Place place, Lost.How how) {
            this.place = place;
            this.how = how;
        }
    }
}
