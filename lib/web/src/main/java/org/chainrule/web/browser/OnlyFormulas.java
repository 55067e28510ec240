package org.chainrule.web.browser;

import java.util.stream.Stream;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;

/**
 * While a script for formulas is compiled: leaves out the primitives that rearrange and multiply arrays, and Java's
 * spelling of primitives. A formula in a page has single numbers and is not written out as Java, so neither is ever
 * reached, which the compiler cannot know.
 */
public final class OnlyFormulas implements ClassHolderTransformer {

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if ("org.chainrule.tensor.Multilinear".equals(type.getParent())) {
            methods(type).forEach(method -> ProgramEmitter.create(method, context.getHierarchy())
                    .construct(UnsupportedOperationException.class).raise());
        }
        if ("org.chainrule.tensor.Notation".equals(type.getName())) {
            methods(type).filter(method -> method.getName().equals("inJava")).forEach(method ->
                    ProgramEmitter.create(method, context.getHierarchy()).var(0, ValueType.object(type.getName())).returnValue());
        }
    }

    private static Stream<MethodHolder> methods(ClassHolder type) {
        return type.getMethods().stream().filter(method -> !method.getName().startsWith("<")
                && !method.hasModifier(ElementModifier.ABSTRACT) && !method.hasModifier(ElementModifier.STATIC));
    }
}
