package org.chainrule.exercises.ch12;

import java.util.Random;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.tensor.Numbers;

/** What is right for step 12.9c: the pathwise derivatives of L(z) = z³ − 2z, z = μ + σε, at random places. */
public final class Problem9cKey {

    /** The pair of derivatives, by μ and by σ. */
    public static final Key KEY = VectorKey.of("agrees with central differences in μ and in σ", Problem9cKey::draw,
            "derivative by μ", "derivative by σ").byTheLargest().hint(2);

    private Problem9cKey() {}

    /** The loss of one draw, packed as μ, σ, ε. */
    static double loss(double[] in) {
        double z = in[0] + in[1] * in[2];
        return z * z * z - 2 * z;
    }

    private static VectorQuestion draw(Random random) {
        double[] in = {4 * random.nextDouble() - 2, 0.2 + random.nextDouble(), random.nextGaussian()};
        double[] slope = FiniteDifference.gradient(Problem9cKey::loss, in);
        double byZ = slope[0];
        String said = "μ = " + Numbers.format(in[0]) + ", σ = " + Numbers.format(in[1]) + ", ε = " + Numbers.format(in[2]);
        return VectorQuestion.of(said, in, slope[0], slope[1])
                .slip(Misconception.INNER_FORGOTTEN, "Both are dL/dz; the path to σ has one factor more, ∂z/∂σ = ε.", byZ, byZ)
                .slip(Misconception.OTHER_VARIABLE, "The two have changed places: the derivative by μ stands first.", slope[1], slope[0]);
    }
}
