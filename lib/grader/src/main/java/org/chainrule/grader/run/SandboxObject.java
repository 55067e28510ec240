package org.chainrule.grader.run;

import java.util.Arrays;
import org.chainrule.grader.child.Arguments.Handle;
import org.chainrule.grader.child.RunWorker;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.AnswerProblem.Cause;
import org.chainrule.judge.OwnObject;

/**
 * An object of a learner's own class beyond the pipe. A learner's code may forge which object it is, and with it wrong values;
 * there is nothing else behind the number.
 *
 * @param machine the Java machine that holds it, counted from the first; when it ends, the object ends
 * @param number by which that machine knows it
 */
record SandboxObject(LearnerRun run, String exerciseId, int machine, int number) implements OwnObject {

    @Override
    public Object value(String method, Object... arguments) {
        return plain(run.call(RunWorker.ASK, this, method, sendable(arguments)));
    }

    @Override
    public OwnObject object(String method, Object... arguments) {
        return own(run.call(RunWorker.FOLLOW, this, method, sendable(arguments)));
    }

    /** A reply that must be plain data. */
    static Object plain(Object reply) {
        if (reply instanceof OwnObject) {
            throw new AnswerProblem(Cause.WRONG_KIND, "A value is asked for here, but your code gave an object.");
        }
        return reply;
    }

    /** A reply that must be an object. */
    static OwnObject own(Object reply) {
        if (reply instanceof OwnObject object) {
            return object;
        }
        throw new AnswerProblem(Cause.WRONG_KIND, "An object of a class of your own is asked for here, but your code gave something else.");
    }

    /** The arguments as they cross the pipe: objects by their numbers. */
    static Object[] sendable(Object[] arguments) {
        return Arrays.stream(arguments).map(argument -> argument instanceof SandboxObject object ? new Handle(object.number) : argument).toArray();
    }
}
