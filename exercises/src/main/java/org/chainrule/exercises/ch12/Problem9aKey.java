package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.9a: the pathwise derivatives of L = z², z = μ + σε, at μ = 1, σ = ½ for ε = −1, 0, 2. */
public final class Problem9aKey {

    private static final String NO_EPSILON = "This is dL/dz = 2z; the path to σ has one factor more, ∂z/∂σ = ε.";

    /** The three derivatives by σ, and the two means. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("bySigma for ε = −1", -1).misconception(INNER_FORGOTTEN, 1, NO_EPSILON).hint(2),
            NumericKey.of("bySigma for ε = 0", 0).misconception(INNER_FORGOTTEN, 2, NO_EPSILON).hint(2),
            NumericKey.of("bySigma for ε = 2", 8).misconception(INNER_FORGOTTEN, 4, NO_EPSILON)
                    .misconception(POWER_SLIP, 4, "Right structure; the derivative of z² is 2z.").hint(2),
            NumericKey.of("meanMu", 7 / 3.0).wrong(7, "This is the sum of the three; a mean is asked for.", "Divide by three.")
                    .misconception(POWER_SLIP, 7 / 6.0, "Right structure; the derivative of z² is 2z.").hint(2),
            NumericKey.of("meanSigma", 7 / 3.0).wrong(7, "This is the sum of the three; a mean is asked for.", "Divide by three.")
                    .misconception(SIGN, 3, "One sign is wrong: the first of the three is negative.").hint(2));

    private Problem9aKey() {}
}
