package org.chainrule.web.browser;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;

/**
 * While a script for formulas is compiled: leaves out the primitives that rearrange and multiply arrays, the repetition of
 * a small array along a large one, the short cuts for large arrays, and Java's spelling of primitives. A formula in a page
 * has single numbers and is not written out as Java, so none of these is ever reached, which the compiler cannot know.
 */
public final class OnlyFormulas implements ClassHolderTransformer {

    /** A rule is applied as the formula that it is: reading it as a function on numbers pays for arrays alone. */
    private static final Set<String> SHORT_CUTS = Set.of("slope", "pulled");

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if ("org.chainrule.tensor.Multilinear".equals(type.getParent())) {
            replace(instanceMethods(type), context, OnlyFormulas::fail);
        }
        if ("org.chainrule.tensor.Elementwise".equals(type.getName())) {
            replace(named(type, Set.of("isPlain")), context, body -> body.constant(0).returnValue());
            replace(named(type, SHORT_CUTS), context, OnlyFormulas::fail);
        }
        if ("org.chainrule.tensor.EachEntry".equals(type.getName())) {
            replace(named(type, Set.of("repeated")), context, body -> body.var(1, ValueType.object("org.chainrule.tensor.Tensor"))
                    .invokeVirtual("entries", ValueType.arrayOf(ValueType.DOUBLE)).returnValue());
        }
        if ("org.chainrule.tensor.Notation".equals(type.getName())) {
            replace(named(type, Set.of("inJava")), context, body -> body.var(0, ValueType.object(type.getName())).returnValue());
        }
    }

    private static void replace(Stream<MethodHolder> methods, ClassHolderTransformerContext context, Consumer<ProgramEmitter> body) {
        methods.forEach(method -> body.accept(ProgramEmitter.create(method, context.getHierarchy())));
    }

    private static void fail(ProgramEmitter body) {
        body.construct(UnsupportedOperationException.class).raise();
    }

    private static Stream<MethodHolder> named(ClassHolder type, Set<String> names) {
        return type.getMethods().stream().filter(method -> names.contains(method.getName()) && !method.hasModifier(ElementModifier.ABSTRACT));
    }

    private static Stream<MethodHolder> instanceMethods(ClassHolder type) {
        return type.getMethods().stream().filter(method -> !method.getName().startsWith("<")
                && !method.hasModifier(ElementModifier.ABSTRACT) && !method.hasModifier(ElementModifier.STATIC));
    }
}
