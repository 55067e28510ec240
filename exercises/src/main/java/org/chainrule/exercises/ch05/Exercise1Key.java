package org.chainrule.exercises.ch05;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 5.1: the four steps a = −x, b = exp(a), c = 1 + b, d = 1/c of the sigmoid. */
public final class Exercise1Key {

    private static final String[] STEPS = {"a", "b", "c", "d"};

    /** Each step is the one that the exercise names. */
    public static final Key EACH_STEP = VectorKey.of("gives the four steps a, b, c and d", random -> draw(random, 0), STEPS).hint(2);

    /** The last step is the sigmoid. */
    public static final Key LAST_STEP = VectorKey.of("ends with the sigmoid", random -> draw(random, 3), STEPS).hint(2);

    private Exercise1Key() {}

    private static VectorQuestion draw(Random random, int from) {
        double x = (random.nextBoolean() ? 1 : -1) * (0.25 + 3 * random.nextDouble());
        double[] answer = steps(-x);
        double end = answer[3];
        for (int i = 0; i < from; i++) {
            answer[i] = Double.NaN;
        }
        double product = Math.E * -x;
        return VectorQuestion.of("x = " + Numbers.format(x), new double[] {x}, answer)
                .slip(SIGN, "The first step has lost its minus: everything after it runs with x in place of −x.", steps(x))
                .slip(COMPOSITION_AS_PRODUCT, "exp(a) is the exponential of a, not e times a.",
                        -x, product, 1 + product, 1 / (1 + product))
                .wrong("The last entry is c; the program must go one step further, to d.", "Add the step that takes c to 1/c.",
                        -x, Math.exp(-x), 1 + Math.exp(-x), 1 + Math.exp(-x))
                .wrong("The order is turned round: a stands first, d last.", "Return the steps in the order in which they are made.",
                        end, 1 + Math.exp(-x), Math.exp(-x), -x);
    }

    private static double[] steps(double a) {
        double b = Math.exp(a);
        return new double[] {a, b, 1 + b, 1 / (1 + b)};
    }
}
