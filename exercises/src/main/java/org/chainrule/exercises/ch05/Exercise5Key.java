package org.chainrule.exercises.ch05;

import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 5.5: sine, exponential and power of numbers that carry a tangent. */
public final class Exercise5Key {

    /** The sine. */
    public static final Key SINE = VectorKey.of("carries the tangent through the sine", random -> ask(random, 0, "sinOf",
            u -> Math.sin(u), u -> Math.cos(u)), "value", "tangent").hint(2);

    /** The exponential. */
    public static final Key EXPONENTIAL = VectorKey.of("carries the tangent through the exponential", random -> ask(random, 1,
            "expOf", u -> Math.exp(u), u -> Math.exp(u)), "value", "tangent").hint(2);

    /** The power. */
    public static final Key POWER = VectorKey.of("carries the tangent through a power", Exercise5Key::power, "value", "tangent").hint(3);

    private static final double[] EXPONENTS = {2, 3, -1, 0.5};

    private Exercise5Key() {}

    private static VectorQuestion power(Random random) {
        double n = EXPONENTS[random.nextInt(EXPONENTS.length)];
        VectorQuestion question = ask(random, 2, "powOf", u -> Math.pow(u, n), u -> n * Math.pow(u, n - 1));
        double u = question.argument()[1];
        double du = question.argument()[2];
        question.argument()[3] = n;
        double value = Math.pow(u, n);
        return new VectorQuestion(question.said() + " and the exponent " + Numbers.format(n), question.argument(), question.answer(),
                question.slips())
                .slip(POWER_SLIP, "Right structure; look at the exponent: the power rule lowers it by one.", value, n * value * du)
                .slip(POWER_SLIP, "Right structure; the power rule brings the exponent down as a factor.",
                        value, Math.pow(u, n - 1) * du);
    }

    private static VectorQuestion ask(Random random, int which, String name, DoubleUnaryOperator f, DoubleUnaryOperator slope) {
        double u = 0.4 + 1.7 * random.nextDouble();
        double du = 1.3 + random.nextDouble();
        double value = f.applyAsDouble(u);
        double right = slope.applyAsDouble(u);
        String inside = "The derivative went inside the function; it must multiply the tangent from outside.";
        return VectorQuestion.of(name + "(" + Numbers.format(u) + ", tangent " + Numbers.format(du) + ")",
                new double[] {which, u, du, 0}, value, right * du)
                .slip(INNER_FORGOTTEN, "The tangent that comes in is not used: multiply the local derivative by it.", value, right)
                .slip(DERIVATIVE_INSIDE, inside, value, f.applyAsDouble(du))
                .slip(DERIVATIVE_INSIDE, inside, value, slope.applyAsDouble(du))
                .slip(DERIVATIVE_INSIDE, inside, value, slope.applyAsDouble(u * du))
                .slip(SIGN, value, -right * du)
                .wrong("The tangent is multiplied by the function itself; it must be multiplied by its derivative.",
                        "Write down the derivative of the function first.", value, value * du)
                .wrong("The tangent passes unchanged; each function stretches it by its derivative.",
                        "Multiply the incoming tangent by the derivative at the value.", value, du);
    }
}
