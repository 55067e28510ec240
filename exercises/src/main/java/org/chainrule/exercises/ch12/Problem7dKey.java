package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.code.VectorQuestion.listed;
import static org.chainrule.exercises.code.VectorQuestion.only;

import java.util.Random;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.tensor.Numbers;

/**
 * What is right for step 12.7d: the six entries of ∂L/∂W₁ and ∂L/∂W₂ of the two-layer net, at random weights and
 * inputs.
 */
public final class Problem7dKey {

    /** The entries of ∂L/∂W₁ row by row. */
    public static final Key FIRST = key("finds ∂L/∂W₁", 0, 1, 2, 3);

    /** The entries of ∂L/∂W₂. */
    public static final Key SECOND = key("finds ∂L/∂W₂", 4, 5);

    private Problem7dKey() {}

    /** The loss of the net whose inputs, weights and target are packed as x, W₁ row by row, W₂, y. */
    static double loss(double[] in) {
        double h1 = in[2] * in[0] + in[3] * in[1];
        double h2 = in[4] * in[0] + in[5] * in[1];
        double error = in[6] * h1 * h1 + in[7] * h2 * h2 - in[8];
        return error * error / 2;
    }

    private static Key key(String property, int... places) {
        return VectorKey.of(property, random -> draw(random, places), "∂L/∂W₁(1, 1)", "∂L/∂W₁(1, 2)", "∂L/∂W₁(2, 1)",
                "∂L/∂W₁(2, 2)", "∂L/∂W₂(1)", "∂L/∂W₂(2)").byTheLargest().hint(2);
    }

    private static VectorQuestion draw(Random random, int[] places) {
        double[] in = VectorQuestion.numbers(random, 9, -2, 2);
        double[] slope = FiniteDifference.gradient(Problem7dKey::loss, in);
        double[] right = {slope[2], slope[3], slope[4], slope[5], slope[6], slope[7]};
        double h1 = in[2] * in[0] + in[3] * in[1];
        double h2 = in[4] * in[0] + in[5] * in[1];
        double error = in[6] * h1 * h1 + in[7] * h2 * h2 - in[8];
        double[] withoutSquare = {error * in[6] * in[0], error * in[6] * in[1], error * in[7] * in[0], error * in[7] * in[1],
                error * h1, error * h2};
        double[] turned = {right[0], right[2], right[1], right[3], right[4], right[5]};
        String said = "x = " + listed(in[0], in[1]) + ", W₁ with the rows " + listed(in[2], in[3]) + " and " + listed(in[4], in[5])
                + ", W₂ = " + listed(in[6], in[7]) + ", y = " + Numbers.format(in[8]);
        return VectorQuestion.of(said, in, only(right, places))
                .slip(Misconception.INNER_FORGOTTEN, "The square on the way has a slope too: its factor 2h is missing.",
                        only(withoutSquare, places))
                .slip(Misconception.TRANSPOSED, only(turned, places));
    }
}
