package org.chainrule.exercises.ch09;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 9.8: a program with a loop and a branch, run on the learner's engine. */
public final class Exercise8Key {

    private static final String[] NAMES = {"value", "adjoint"};

    /** For positive starts, where the loop alone decides. */
    public static final Key LOOP = VectorKey.of("triples until 500 is reached, and knows its slope", random -> ask(random, 1), NAMES)
            .relative(1e-9).hint(2);

    /** For negative starts, where the branch acts too. */
    public static final Key BRANCH = VectorKey.of("turns a negative result round, and knows its slope", random -> ask(random, -1), NAMES)
            .relative(1e-9).hint(3);

    private Exercise8Key() {}

    private static VectorQuestion ask(Random random, int sign) {
        double start = sign * (0.2 + 60 * random.nextDouble());
        double b = start;
        double factor = 1;
        while (Math.abs(b) < 500) {
            b *= 3;
            factor *= 3;
        }
        double slope = sign > 0 ? factor : -10 * factor;
        double value = slope * start;
        return VectorQuestion.of("a = " + Numbers.format(start), new double[] {start}, value, slope)
                .wrong("The adjoint is 0: the result does not hang together with a. Its value was made outside of the tape.",
                        "Compute with the operations of Var from beginning to end; read value only to decide.", value, 0)
                .wrong("The value is right, but the adjoint is that of one round.",
                        "Let each round make a new Var from the last.", value, Math.signum(slope) * 3)
                .wrong("The branch is not taken: a negative result should be multiplied by −10.",
                        "Look at the sign of the value when the loop has ended.", factor * start, factor)
                .wrong("The branch is taken the wrong way round.", "Look at the sign of the value when the loop has ended.",
                        (sign > 0 ? -10 : 1) * factor * start, (sign > 0 ? -10 : 1) * factor)
                .wrong("The loop goes one round too far.", "Stop as soon as the size is 500 or more.", 3 * value, 3 * slope);
    }
}
