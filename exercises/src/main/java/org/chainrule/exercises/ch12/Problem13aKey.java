package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.code.VectorQuestion.listed;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/** What is right for step 12.13a: the Hessian of f = (1 − x)² + 10(y − x²)² times a vector. */
public final class Problem13aKey {

    /** It agrees with the change of the gradient. */
    public static final Key AGREES = key("agrees with central differences of the gradient", 1);

    /** Twice the direction, twice the result. */
    public static final Key LINEAR = key("is linear in the direction", 1000);

    private Problem13aKey() {}

    private static Key key(String property, double length) {
        return VectorKey.of(property, random -> draw(random, length), "first entry", "second entry").byTheLargest().hint(2);
    }

    private static VectorQuestion draw(Random random, double length) {
        double[] in = VectorQuestion.numbers(random, 4, -1.5, 1.5);
        in[2] *= length;
        in[3] *= length;
        double xx = 2 - 40 * in[1] + 120 * in[0] * in[0];
        double xy = -40 * in[0];
        double[] right = {xx * in[2] + xy * in[3], xy * in[2] + 20 * in[3]};
        return VectorQuestion.of("p = " + listed(in[0], in[1]) + " and v = " + listed(in[2], in[3]), in, right)
                .slip(Misconception.PATH_DROPPED, "Only the diagonal of H is used; a step in x moves the slope by y as well.", xx * in[2], 20 * in[3]);
    }
}
