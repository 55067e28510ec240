package org.chainrule.exercises.ch12;

import java.util.Random;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/** What is right for step 12.13a: the Hessian of f = (1 − x)² + 10(y − x²)² times a vector. */
public final class Problem13aKey {

    /** It agrees with the change of the gradient. */
    public static final Key AGREES = VectorProperty.of("agrees with central differences of the gradient", random -> draw(random, false)).hint(2);

    /** Twice the direction, twice the result. */
    public static final Key LINEAR = VectorProperty.of("is linear in the direction", random -> draw(random, true)).hint(2);

    private Problem13aKey() {}

    private static VectorProperty.Case draw(Random random, boolean long_) {
        double[] in = VectorProperty.numbers(random, 4, -1.5, 1.5);
        if (long_) {
            in[2] *= 1000;
            in[3] *= 1000;
        }
        double xx = 2 - 40 * in[1] + 120 * in[0] * in[0];
        double xy = -40 * in[0];
        double[] right = {xx * in[2] + xy * in[3], xy * in[2] + 20 * in[3]};
        return VectorProperty.Case.of(in, right, 0, 1)
                .slip(Misconception.PATH_DROPPED, new double[] {xx * in[2], 20 * in[3]});
    }
}
