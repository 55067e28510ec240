package org.chainrule.grader.child;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * Takes the place of {@code System.exit} and {@code Runtime.halt} in learners' classes: the thread that wanted to end the
 * Java machine ends, and the cell that called is named, not the one that happens to run meanwhile.
 */
public final class Ended extends Error {

    /** What an exit does, as a predicate of the cell or the code that called it. */
    static final String SENTENCE = "ended its Java machine (System.exit?)";

    private Ended() {
        super("System.exit or Runtime.halt was called, which would end the Java machine", null, false, false);
    }

    /** In place of {@code System.exit(status)}. */
    public static void exit(int status) {
        throw new Ended();
    }

    /** In place of {@code runtime.exit(status)} and {@code runtime.halt(status)}. */
    public static void exit(Runtime runtime, int status) {
        throw new Ended();
    }

    /** A method that was looked up by name, unless it ends the Java machine. */
    public static Method found(Method method) {
        return ends(method.getDeclaringClass(), method.getName()) ? refused() : method;
    }

    /** The methods of a class, without those that end the Java machine. */
    public static Method[] found(Method[] methods) {
        return Stream.of(methods).filter(method -> !ends(method.getDeclaringClass(), method.getName())).toArray(Method[]::new);
    }

    /** A handle that was looked up by name, unless it ends the Java machine. */
    public static MethodHandle found(MethodHandle handle) {
        MethodHandleInfo revealed;
        try {
            revealed = MethodHandles.publicLookup().revealDirect(handle);
        } catch (IllegalArgumentException notPublic) {
            return handle;
        }
        return ends(revealed.getDeclaringClass(), revealed.getName()) ? refused() : handle;
    }

    private static boolean ends(Class<?> owner, String name) {
        return owner == System.class && name.equals("exit") || owner == Runtime.class && (name.equals("exit") || name.equals("halt"));
    }

    private static <T> T refused() {
        throw new Ended();
    }
}
