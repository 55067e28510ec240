package org.chainrule.exercises.ch01;

import org.chainrule.judge.Finding;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 1.4: sin(x²) in 2 steps, ln(4x·cos(x³) + x) in 2, e^cos(3x² + 4) in 3. */
public final class Exercise4Key {

    private static final Finding ORDER = Finding.wrong("Right steps, wrong order: what is pressed last on a calculator is the last step.",
            "Work the formula out at x = 2 by hand and write down what you do first.").hint(1);
    private static final Finding PRODUCT = Finding.wrong(
            "You multiply by the outer function; it should act on the inner value, and nothing is multiplied.",
            Misconception.COMPOSITION_AS_PRODUCT.next()).misconception(Misconception.COMPOSITION_AS_PRODUCT.key()).hint(2);

    private static final PipelineKey SINE = new PipelineKey("sin(x^2)", 2, -3, 3)
            .wrong("sin(x)^2", ORDER).wrong("x^2*sin(x)", PRODUCT);

    private static final PipelineKey LOGARITHM = new PipelineKey("ln(4*x*cos(x^3) + x)", 2, 0.1, 1.1)
            .wrong("4*ln(x)*cos(ln(x)^3) + ln(x)", ORDER).wrong("(4*x*cos(x^3) + x)*ln(x)", PRODUCT);

    private static final PipelineKey POWER = new PipelineKey("exp(cos(3*x^2 + 4))", 3, -2, 2)
            .wrong("3*cos(exp(x))^2 + 4", ORDER).wrong("cos(exp(3*x^2 + 4))", ORDER)
            .wrong("exp(cos(x)*(3*x^2 + 4))", PRODUCT).wrong("exp(x)*cos(3*x^2 + 4)", PRODUCT);

    /** The three pipelines. */
    public static final PartsKey KEY = PartsKey.of("the sine", SINE).and("the logarithm", LOGARITHM).and("the power of e", POWER);

    private Exercise4Key() {}
}
