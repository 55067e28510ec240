package org.chainrule.grader.child;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.chainrule.grader.child.Classes.Field;
import org.chainrule.judge.AnswerProblem;

/** Carries compiled cells out, snippet by snippet, and remembers which variables got no value. */
final class Replay {

    /** The method into which JShell puts what a snippet does. */
    private static final String CARRY_OUT = "do_it$";

    private final Classes classes;
    private final Map<Field, String> unset = new HashMap<>();

    /** Nothing carried out yet; cells that draw find their classes on this class path. */
    Replay(String drawing) {
        classes = new Classes(drawing);
        Thread.currentThread().setContextClassLoader(classes);
    }

    /** Carries a snippet out; gives what stopped it, or nothing. */
    String carryOut(CompiledStep step) {
        classes.add(step.classes());
        if (step.invoke().isEmpty()) {
            return "";
        }
        String stopped = call(step.invoke());
        if (!stopped.isEmpty()) {
            remember(step, "its cell " + stopped);
        }
        return stopped;
    }

    /** Leaves a snippet out, for this reason; its names exist, its variables have no value. */
    void leaveOut(CompiledStep step, String reason) {
        classes.add(step.classes());
        remember(step, reason);
    }

    /** Refuses the answer that this snippet gave if it stands on a variable that got no value. */
    void refuseUnset(CompiledStep check, String exerciseId) {
        if (unset.isEmpty()) {
            return;
        }
        for (Field field : classes.fieldsUsedBy(check.invoke())) {
            if (unset.containsKey(field) && isStillDefault(field)) {
                AnswerBook.refuse(exerciseId, new AnswerProblem(AnswerProblem.Cause.NOT_INITIALISED,
                        field.name() + " has no value, because " + unset.get(field) + "."));
                return;
            }
        }
    }

    private void remember(CompiledStep step, String reason) {
        for (String variable : step.variables()) {
            unset.put(new Field(step.invoke(), variable), reason);
        }
    }

    private String call(String className) {
        try {
            Method carryOut = Class.forName(className, true, classes).getDeclaredMethod(CARRY_OUT);
            carryOut.setAccessible(true);
            carryOut.invoke(null);
            return "";
        } catch (InvocationTargetException e) {
            return Stopped.by(e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            return Stopped.by(e);
        }
    }

    private boolean isStillDefault(Field field) {
        try {
            java.lang.reflect.Field held = Class.forName(field.owner(), true, classes).getDeclaredField(field.name());
            held.setAccessible(true);
            Object value = held.get(null);
            return value == null || value.equals(false) || value.equals('\0')
                    || value instanceof Number number && number.doubleValue() == 0;
        } catch (ReflectiveOperationException | LinkageError e) {
            return true;
        }
    }
}
