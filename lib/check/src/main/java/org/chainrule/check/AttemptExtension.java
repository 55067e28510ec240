package org.chainrule.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a check its {@link Attempt}. */
final class AttemptExtension implements ParameterResolver {

    /** The configuration parameter by which a run finds its attempt. */
    static final String TOKEN = "chainrule.attempt";

    /** The attempts of the runs that are under way: JUnit's configuration can carry only text. */
    private static final Map<String, Attempt> UNDER_WAY = new ConcurrentHashMap<>();

    static void begin(String token, Attempt attempt) {
        UNDER_WAY.put(token, attempt);
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
        return UNDER_WAY.get(context.getConfigurationParameter(TOKEN).orElseThrow());
    }
}
