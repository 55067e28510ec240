package org.chainrule.exercises.ch11;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;

/**
 * What is right for exercise 11.7: finding the wrong entry of a claimed gradient of (w₀·tanh(w₁x + w₂) + w₃ − 1)². A question
 * holds the weights, the claim, x, and 1 where the weights are looked at afterwards.
 */
public final class Exercise7Key {

    /** It finds the place of a wrong entry. */
    public static final Key FINDS = VectorKey.of("finds the wrong entry", random -> question(random, true, false), "place").hint(2);

    /** It gives −1 for a gradient without one. */
    public static final Key CLEAN = VectorKey.of("suspects nothing in a right gradient", random -> question(random, false, false), "result")
            .hint(3);

    /** It leaves the weights as they were. */
    public static final Key CAREFUL = VectorKey.of("leaves the weights as they were", random -> question(random, true, true),
            "sign that the weights are unchanged").hint(2);

    private static final int WEIGHTS = 4;
    private static final double SMALLEST = 0.05;

    private Exercise7Key() {}

    private static VectorQuestion question(Random random, boolean planted, boolean looked) {
        double[] in = draw(random);
        int place = random.nextInt(WEIGHTS);
        double factor = 1 + (0.01 + 0.5 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        if (planted) {
            in[WEIGHTS + place] *= random.nextInt(4) == 0 ? -1 : factor;
        }
        in[9] = looked ? 1 : 0;
        if (looked) {
            return VectorQuestion.of("random weights (1: unchanged, 0: changed)", in, 1)
                    .wrong("Your method changes the weights that it is given.", "Nudge a copy: weights.clone().", 0);
        }
        String said = planted ? "a gradient with a slip at place " + place : "a right gradient";
        VectorQuestion asked = VectorQuestion.of(said, in, planted ? place : -1);
        return planted
                ? asked.wrong("Your method never finds anything.", "Compare each entry with a central difference.", -1)
                        .wrong("The place is counted from 1; it should be counted from 0.", "Return i itself.", place + 1)
                        .wrong("This is always the first place.", "Compare each entry with a central difference.", 0)
                : asked.wrong("Your method suspects the first entry of every right gradient: it asks for equality to the last digit.",
                        "Allow a difference that rounding can make.", 0)
                        .wrong("Your method suspects the last entry of every right gradient.", "Allow a difference that rounding can make.",
                                WEIGHTS - 1);
    }

    /** Weights, their gradient and x, drawn until no entry of the gradient is small. */
    private static double[] draw(Random random) {
        while (true) {
            double[] in = new double[10];
            for (int i = 0; i < WEIGHTS; i++) {
                in[i] = 0.3 + random.nextDouble() * (random.nextBoolean() ? 1 : -1);
            }
            in[8] = 0.4 + random.nextDouble();
            double[] gradient = gradient(in);
            System.arraycopy(gradient, 0, in, WEIGHTS, WEIGHTS);
            boolean large = true;
            for (double entry : gradient) {
                large &= Math.abs(entry) > SMALLEST;
            }
            if (large) {
                return in;
            }
        }
    }

    /** The gradient of the loss with respect to its four weights. */
    static double[] gradient(double[] in) {
        double hidden = Math.tanh(in[1] * in[8] + in[2]);
        double outer = 2 * (in[0] * hidden + in[3] - 1);
        double inner = outer * in[0] * (1 - hidden * hidden);
        return new double[] {outer * hidden, inner * in[8], inner, outer};
    }
}
