package org.chainrule.learn;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.AnswerProblem.Cause;
import org.chainrule.judge.OwnObject;
import org.chainrule.judge.Values;

/** An object of a learner's own class, in the same Java machine: its methods are called by name. */
final class LearnersObject implements OwnObject {

    private final Object object;

    private LearnersObject(Object object) {
        this.object = object;
    }

    /**
     * What a learner's code gave, as an object to be asked.
     *
     * @throws AnswerProblem if it is nothing, or an object of one of Java's classes
     */
    static OwnObject of(Object given) {
        if (given == null) {
            throw new AnswerProblem(Cause.WRONG_KIND, "An object of a class of your own is asked for here, but your code gave null.");
        }
        String name = given.getClass().getName();
        if (given.getClass().isArray() || Stream.of("java.", "jdk.", "sun.").anyMatch(name::startsWith)) {
            throw new AnswerProblem(Cause.WRONG_KIND, "An object of a class of your own is asked for here, but your code gave one of class "
                    + given.getClass().getSimpleName() + ".");
        }
        return new LearnersObject(given);
    }

    @Override
    public Object value(String method, Object... arguments) {
        return LearnersCode.result(() -> Values.plain(call(method, arguments)));
    }

    @Override
    public OwnObject object(String method, Object... arguments) {
        return of(LearnersCode.result(() -> call(method, arguments)));
    }

    private Object call(String name, Object[] arguments) throws Exception {
        Method method = methods(object.getClass()).filter(one -> one.getName().equals(name) && takes(one, arguments)).findFirst()
                .orElseThrow(() -> new AnswerProblem(Cause.WRONG_KIND, "The exercise asks for a method " + name + " of your "
                        + object.getClass().getSimpleName() + " that takes " + count(arguments.length)
                        + ", and there is none: give it that name, and parameters of the types that the exercise says."));
        try {
            return method.invoke(object, converted(method, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    private static String count(int arguments) {
        return arguments == 0 ? "nothing" : arguments == 1 ? "one argument" : arguments + " arguments";
    }

    /** All methods of objects of a class, its own before inherited ones. */
    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> declared = Stream.<Class<?>>iterate(type, one -> one != null && one != Object.class, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()).sorted(Comparator.comparing(Method::toString)));
        return Stream.concat(declared, Arrays.stream(type.getMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge() && method.trySetAccessible());
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == arguments.length;
        for (int i = 0; fits && i < types.length; i++) {
            fits = takes(types[i], arguments[i]);
        }
        return fits;
    }

    private static boolean takes(Class<?> type, Object argument) {
        if (argument instanceof Double number) {
            return type == double.class || type == int.class && number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
                    || type.isInstance(number);
        }
        return argument instanceof LearnersObject own ? type.isInstance(own.object)
                : argument instanceof Boolean && type == boolean.class || type.isInstance(argument);
    }

    private static Object[] converted(Method method, Object[] arguments) {
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = arguments[i] instanceof LearnersObject own ? own.object
                    : method.getParameterTypes()[i] == int.class ? (Object) ((Double) arguments[i]).intValue() : arguments[i];
        }
        return converted;
    }
}
