package org.chainrule.exercises.ch05;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 5.4: product and quotient of numbers that carry a tangent. */
public final class Exercise4Key {

    /** The product obeys the product rule. */
    public static final Key TIMES = VectorKey.of("multiplies values and obeys the product rule", Exercise4Key::product,
            "value", "tangent").hint(2);

    /** The quotient obeys the quotient rule. */
    public static final Key OVER = VectorKey.of("divides values and obeys the quotient rule", Exercise4Key::quotient,
            "value", "tangent").hint(3);

    private static final String MISSING = "The product rule is missing: the tangent of a product is not the product of the tangents.";

    private Exercise4Key() {}

    private static VectorQuestion product(Random random) {
        double[] in = draw(random, 0);
        double u = in[1];
        double du = in[2];
        double w = in[3];
        double dw = in[4];
        return VectorQuestion.of(said(in, "times"), in, u * w, du * w + u * dw)
                .wrong(MISSING, "Ask with chapter 6: by how many ways does x reach u·w?", u * w, du * dw)
                .slip(PATH_DROPPED, "The product rule is missing a term: the second factor moves too.", u * w, du * w)
                .slip(PATH_DROPPED, "The product rule is missing a term: the first factor moves too.", u * w, u * dw)
                .slip(SUMS_MULTIPLIED, u * w, (u + w) * (du + dw))
                .slip(INNER_FORGOTTEN, "The tangents that come in are not used: each local derivative must be multiplied by one.",
                        u * w, u + w)
                .slip(SIGN, "One sign is wrong: both terms of the product rule are added.", u * w, du * w - u * dw)
                .wrong("Each tangent is multiplied by its own value; in the product rule it is the other's value.",
                        "Write (u·w)′ = u′·w + u·w′ and compare.", u * w, u * du + w * dw);
    }

    private static VectorQuestion quotient(Random random) {
        double[] in = draw(random, 1);
        double u = in[1];
        double du = in[2];
        double w = in[3];
        double dw = in[4];
        return VectorQuestion.of(said(in, "over"), in, u / w, (du * w - u * dw) / (w * w))
                .wrong("The quotient rule is missing: the tangent of a quotient is not the quotient of the tangents.",
                        "Write u/w as u·(1/w) and use the product rule.", u / w, du / dw)
                .slip(PATH_DROPPED, "The quotient rule is missing a term: the denominator moves too.", u / w, du / w)
                .slip(PATH_DROPPED, "The quotient rule is missing a term: the numerator moves too.", u / w, -u * dw / (w * w))
                .slip(SIGN, "One sign is wrong: a growing denominator makes the quotient smaller.", u / w, (du * w + u * dw) / (w * w))
                .slip(SIGN, u / w, (u * dw - du * w) / (w * w))
                .slip(POWER_SLIP, "Right structure; look at the exponent of the denominator.", u / w, (du * w - u * dw) / w);
    }

    /** The number of the operation, then two numbers with their tangents; none is 0, 1 or equal to another. */
    private static double[] draw(Random random, int operation) {
        return new double[] {operation, part(random), part(random), part(random), part(random)};
    }

    private static double part(Random random) {
        return Math.rint(100 * (random.nextBoolean() ? 1.2 + 2 * random.nextDouble() : -0.3 - 2 * random.nextDouble())) / 100 + 0.003;
    }

    private static String said(double[] in, String operation) {
        return "(" + Numbers.format(in[1]) + ", tangent " + Numbers.format(in[2]) + ")." + operation + "(" + Numbers.format(in[3])
                + ", tangent " + Numbers.format(in[4]) + ")";
    }
}
