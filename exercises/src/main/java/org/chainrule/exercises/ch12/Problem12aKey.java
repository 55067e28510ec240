package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.code.VectorQuestion.listed;

import java.util.Arrays;
import java.util.Random;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/**
 * What is right for step 12.12a: the gradient of the mean squared error of a·sin(bx + c), at random parameters and
 * points.
 */
public final class Problem12aKey {

    /** The three entries. */
    public static final Key KEY = VectorKey.of("agrees with central differences in a, b and c", Problem12aKey::draw,
            "derivative by a", "derivative by b", "derivative by c").byTheLargest().hint(2);

    private Problem12aKey() {}

    private static VectorQuestion draw(Random random) {
        double[] in = VectorQuestion.numbers(random, 3 + 2 * Waves.FEW, -2, 2);
        double[] right = Arrays.copyOf(FiniteDifference.gradient(Waves::loss, in), 3);
        double a = in[0];
        double withoutX = 0;
        for (int i = 0; i < Waves.FEW; i++) {
            double x = in[3 + i];
            double error = a * Math.sin(in[1] * x + in[2]) - in[3 + Waves.FEW + i];
            withoutX += 2 * error * a * Math.cos(in[1] * x + in[2]) / Waves.FEW;
        }
        String said = "a, b, c = " + listed(Arrays.copyOf(in, 3)) + " and " + Waves.FEW + " random points";
        return VectorQuestion.of(said, in, right).slip(Misconception.INNER_FORGOTTEN,
                "The inner function bx + c has the derivative x by b: that factor is missing.", right[0], withoutX, right[2]);
    }
}
