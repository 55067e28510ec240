package org.chainrule.exercises.ch05;

import java.util.Random;
import org.chainrule.exercises.code.StraightLine;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 5.6: the method that plants the seed and reads the derivative off. */
public final class Exercise6Key {

    private static final int LONGEST = 7;

    /** It finds the slope of a cubic, to the last digits. */
    public static final Key EXACT = VectorKey.of("finds the exact slope of a cubic", Exercise6Key::cubic, "slope")
            .relative(1e-13)
            .almost("Close, but a derivative that is carried along is exact: this looks like a difference quotient.",
                    "Run f once, on a number with a tangent, and read the tangent of the result.").hint(2);

    /** It agrees with central differences on random programs, run with the learner's own operations. */
    public static final Key AGREES = VectorKey.of("agrees with central differences on random programs", Exercise6Key::program, "slope")
            .hint(3);

    private Exercise6Key() {}

    private static VectorQuestion cubic(Random random) {
        double x = 1.25 + 2 * random.nextDouble();
        return slips(VectorQuestion.of("f(x) = x³ at x = " + Numbers.format(x), new double[] {x}, 3 * x * x), x, x * x * x, 3 * x * x);
    }

    private static VectorQuestion program(Random random) {
        StraightLine program = StraightLine.random(random, 1, 2 + random.nextInt(LONGEST));
        double right = program.gradient()[0];
        return slips(VectorQuestion.of(program.said(), program.encoded(), right), program.point()[0], program.value(), right);
    }

    private static VectorQuestion slips(VectorQuestion question, double x, double value, double right) {
        String seed = "Set the tangent of the input itself: how fast does x change with x?";
        return question.wrong("The seed is missing: a number with the tangent 0 is a constant, and nothing moves.", seed, 0)
                .wrong("This is the value of f; the slope is the other number that the result carries.",
                        "Read the tangent of the result.", value)
                .wrong("The seed is x; it must be 1, since x changes with itself at the rate 1.", seed, x * right);
    }
}
