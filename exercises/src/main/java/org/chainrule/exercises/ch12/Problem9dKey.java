package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.9d: the variances of one pathwise draw, for L = z² at μ = 1, σ = ½. */
public final class Problem9dKey {

    /** Of the derivative by μ and of that by σ. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("varianceMu", 1)
                    .misconception(POWER_SLIP, 2, "Right structure; a factor c multiplies a variance by c², so 2σ comes in squared.")
                    .wrong(0.25, "This is the variance of z; the derivative is 2z.", "Multiply by the square of 2.").hint(2),
            NumericKey.of("varianceSigma", 6)
                    .wrong(5, "The variance of ε² is 2, not 1.", "Use E ε⁴ = 3.")
                    .misconception(PATH_DROPPED, 4, "Only the term 2με is counted; 2σε² varies too.")
                    .misconception(PATH_DROPPED, 2, "Only the term 2σε² is counted; 2με varies too.").hint(2));

    private Problem9dKey() {}
}
