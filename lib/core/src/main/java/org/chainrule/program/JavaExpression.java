package org.chainrule.program;

import java.util.function.UnaryOperator;
import org.chainrule.tensor.Notation;

/** One formula in Java, by the Java patterns of the primitives' rows. */
final class JavaExpression {

    private final Program formula;
    private final UnaryOperator<String> names;
    private final String[] texts;
    private final int[] bindings;

    private JavaExpression(Program formula, UnaryOperator<String> names) {
        this.formula = formula;
        this.names = names;
        this.texts = new String[formula.steps().size()];
        this.bindings = new int[texts.length];
    }

    /** The formula's text; its inputs get the names that Java knows them by. */
    static String of(Program formula, UnaryOperator<String> names) {
        JavaExpression expression = new JavaExpression(formula, names);
        for (int place = 0; place < expression.texts.length; place++) {
            expression.write(place);
        }
        return expression.texts[formula.results().get(0)];
    }

    private void write(int place) {
        Step step = formula.steps().get(place);
        bindings[place] = Notation.ATOM;
        if (step.isConstant()) {
            texts[place] = number(step.constant().value());
            bindings[place] = texts[place].startsWith("-") ? Notation.SIGN : Notation.ATOM;
        } else if (step.isOperation()) {
            operation(place, step);
        } else {
            texts[place] = names.apply(step.name());
        }
    }

    private void operation(int place, Step step) {
        Notation notation = step.primitive().notation();
        if (notation.java().isEmpty()) {
            throw new IllegalArgumentException("the step " + step.primitive() + " has no spelling in plain Java: "
                    + "write the program with elementary functions of single numbers");
        }
        boolean call = notation.java().endsWith(")");
        String text = notation.java();
        for (int i = step.operands().length - 1; i >= 0; i--) {
            boolean alone = step.operands().length == 1;
            int needed = call ? Notation.ANY : alone ? Notation.ATOM : i == 0 ? notation.left() : notation.right();
            text = text.replace("#" + i, operand(step.operands()[i], needed));
        }
        texts[place] = text;
        bindings[place] = call ? Notation.ATOM : notation.binding();
    }

    private String operand(int place, int needed) {
        return bindings[place] < needed ? "(" + texts[place] + ")" : texts[place];
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "Double.NaN"
                : Double.isInfinite(value) ? (value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY")
                : Double.toString(value);
    }
}
