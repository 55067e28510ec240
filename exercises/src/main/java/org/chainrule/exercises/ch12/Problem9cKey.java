package org.chainrule.exercises.ch12;

import java.util.Random;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/** What is right for step 12.9c: the pathwise derivatives of L(z) = z³ − 2z, z = μ + σε, at random places. */
public final class Problem9cKey {

    /** The pair of derivatives, by μ and by σ. */
    public static final Key KEY = VectorProperty.of("agrees with central differences in μ and in σ", Problem9cKey::draw).hint(2);

    private Problem9cKey() {}

    /** The loss of one draw, packed as μ, σ, ε. */
    static double loss(double[] in) {
        double z = in[0] + in[1] * in[2];
        return z * z * z - 2 * z;
    }

    private static VectorProperty.Case draw(Random random) {
        double[] in = {4 * random.nextDouble() - 2, 0.2 + random.nextDouble(), random.nextGaussian()};
        double[] slope = FiniteDifference.gradient(Problem9cKey::loss, in);
        double byZ = slope[0];
        return VectorProperty.Case.of(in, new double[] {slope[0], slope[1]}, 0, 1)
                .slip(Misconception.INNER_FORGOTTEN, new double[] {byZ, byZ})
                .slip(Misconception.OTHER_VARIABLE, new double[] {slope[1], slope[0]});
    }
}
