package org.chainrule.check;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a check its {@link Attempt}. */
final class AttemptExtension implements ParameterResolver {

    /** The configuration parameter by which a launch finds its sitting. */
    static final String TOKEN = "chainrule.sitting";

    /** The sittings that are under way: JUnit's configuration can carry only text. */
    private static final Map<String, Sitting> UNDER_WAY = new ConcurrentHashMap<>();

    static void begin(String token, Sitting sitting) {
        UNDER_WAY.put(token, sitting);
    }

    static void end(String token) {
        UNDER_WAY.remove(token);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Attempt.class;
    }

    @Override
    public Attempt resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return UNDER_WAY.get(context.getConfigurationParameter(TOKEN).orElseThrow())
                .attempt((Method) parameter.getDeclaringExecutable());
    }
}
