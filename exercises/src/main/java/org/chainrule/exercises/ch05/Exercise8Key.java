package org.chainrule.exercises.ch05;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 5.8: the sigmoid and its slope for any x that a double can hold. */
public final class Exercise8Key {

    private static final double CLOSE = 1e-9;
    private static final String[] NAMES = {"value", "slope"};

    /** In the middle it is the sigmoid with its slope. */
    public static final Key MIDDLE = VectorKey.of("is the sigmoid with its slope between −5 and 5",
            random -> ask(-5 + 10 * random.nextDouble()), NAMES).hint(2);

    /** Far to the left nothing overflows. */
    public static final Key LEFT = VectorKey.of("keeps its digits far to the left", Exercise8Key::farLeft, NAMES)
            .relative(CLOSE)
            .missing("The result is not a number: exp of a large positive number overflows, and 0 times infinity follows.",
                    "Find a form of S for negative x in which exp gets a negative argument.").hint(2);

    /** Far to the right the slope does not vanish too early. */
    public static final Key RIGHT = VectorKey.of("keeps its digits far to the right", random -> ask(38 + 650 * random.nextDouble()), NAMES)
            .relative(CLOSE).hint(3);

    private Exercise8Key() {}

    /** Far enough that the naive form fails, and clear of the numbers that a double holds only in part. */
    private static VectorQuestion farLeft(Random random) {
        return ask(random.nextBoolean() ? -20 - 680 * random.nextDouble() : -750 - 250 * random.nextDouble());
    }

    private static VectorQuestion ask(double x) {
        double e = Math.exp(-Math.abs(x));
        double value = x < 0 ? e / (1 + e) : 1 / (1 + e);
        double slope = e / ((1 + e) * (1 + e));
        return VectorQuestion.of("x = " + Numbers.format(x), new double[] {x}, value, slope)
                .slip(SIGN, "The slope has the wrong sign: the sigmoid rises everywhere.", value, -slope)
                .slip(INNER_FORGOTTEN, "Only the last step, 1/c, is differentiated; the steps before it multiply.",
                        value, -value * value)
                .slip(SIGN, "The branches are swapped: this is the sigmoid at −x.", x < 0 ? 1 / (1 + e) : e / (1 + e), slope)
                .wrong("Out here S rounds to 1, so 1 − S gives 0, while the true slope is small but not 0.",
                        "Express the slope by e^(−x) instead of 1 − S.", value, value * (1 - value));
    }
}
