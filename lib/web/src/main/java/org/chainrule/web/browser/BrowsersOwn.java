package org.chainrule.web.browser;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * While the scripts are compiled: lets methods of the class library call the {@code InsteadOf…} method of the same name
 * and types; a method of an object passes the object first.
 */
public final class BrowsersOwn implements ClassHolderTransformer {

    private static final Map<String, Class<?>> STAND_INS = Map.of("java.lang.Math", InsteadOfMath.class,
            "java.lang.Double", InsteadOfDouble.class, "java.lang.Character", InsteadOfCharacter.class,
            "java.lang.StringBuilder", InsteadOfStringBuilder.class, "java.lang.String", InsteadOfString.class,
            "java.lang.Integer", InsteadOfInteger.class);

    @Override
    public void transformClass(ClassHolder library, ClassHolderTransformerContext context) {
        Class<?> standIn = STAND_INS.get(library.getName());
        if (standIn != null) {
            Arrays.stream(standIn.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
                    .forEach(method -> replace(library, method, context));
        }
    }

    private static void replace(ClassHolder library, Method by, ClassHolderTransformerContext context) {
        Class<?>[] taken = by.getParameterTypes();
        int receiver = taken.length > 0 && taken[0].getName().equals(library.getName()) ? 1 : 0;
        Class<?>[] types = Arrays.copyOfRange(taken, receiver, taken.length + 1);
        types[types.length - 1] = by.getReturnType();
        MethodHolder method = library.getMethod(new MethodDescriptor(by.getName(), types));
        if (method == null) {
            throw new IllegalStateException(library.getName() + " has no method " + by.getName() + " like that of "
                    + by.getDeclaringClass().getSimpleName() + ": remove it there");
        }
        method.getModifiers().remove(ElementModifier.NATIVE);
        ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
        ValueEmitter[] arguments = new ValueEmitter[taken.length];
        for (int i = 0; i < taken.length; i++) {
            arguments[i] = body.var(i + 1 - receiver, taken[i]);
        }
        body.invoke(by.getDeclaringClass(), by.getName(), by.getReturnType(), arguments).returnValue();
    }
}
