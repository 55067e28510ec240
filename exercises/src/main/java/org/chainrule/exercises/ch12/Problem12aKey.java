package org.chainrule.exercises.ch12;

import java.util.Arrays;
import java.util.Random;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/**
 * What is right for step 12.12a: the gradient of the mean squared error of a·sin(bx + c), at random parameters and
 * points.
 */
public final class Problem12aKey {

    /** The three entries. */
    public static final Key KEY = VectorProperty.of("agrees with central differences in a, b and c", Problem12aKey::draw).hint(2);

    private Problem12aKey() {}

    private static VectorProperty.Case draw(Random random) {
        double[] in = VectorProperty.numbers(random, 3 + 2 * Waves.FEW, -2, 2);
        double[] right = Arrays.copyOf(FiniteDifference.gradient(Waves::loss, in), 3);
        double a = in[0];
        double withoutX = 0;
        for (int i = 0; i < Waves.FEW; i++) {
            double x = in[3 + i];
            double error = a * Math.sin(in[1] * x + in[2]) - in[3 + Waves.FEW + i];
            withoutX += 2 * error * a * Math.cos(in[1] * x + in[2]) / Waves.FEW;
        }
        return VectorProperty.Case.of(in, right, 0, 1, 2)
                .slip(Misconception.INNER_FORGOTTEN, new double[] {right[0], withoutX, right[2]});
    }
}
