package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.code.VectorQuestion.listed;
import static org.chainrule.exercises.code.VectorQuestion.only;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.tensor.Numbers;

/**
 * What is right for step 12.8c: reverse mode through five layers y_k = tanh(w_k y_{k−1}) with L = y₅²/2, of which
 * some are frozen.
 */
public final class Problem8cKey {

    /** Trainable layers get their derivative. */
    public static final Key TRAINABLE = key("finds the derivative of every trainable weight", 1, 3);

    /** Frozen layers get none, and yet the others do. */
    public static final Key FROZEN = key("gives 0 to a frozen weight, and not to the others", 0, 2);

    /** The walk stops at the lowest trainable layer. */
    public static final Key COUNT = key("passes no more layers than it must", 2, 2);

    private static final int LAYERS = 5;

    private Problem8cKey() {}

    private static Key key(String property, int asked, int hint) {
        return VectorKey.of(property, random -> draw(random, asked), "derivative by w₁", "derivative by w₂", "derivative by w₃",
                "derivative by w₄", "derivative by w₅", "number of layers passed").byTheLargest().hint(hint);
    }

    /** The loss of the net whose input and weights are packed as x, w₁ … w₅. */
    static double loss(double[] in) {
        double y = in[0];
        for (int k = 1; k <= LAYERS; k++) {
            y = Math.tanh(in[k] * y);
        }
        return y * y / 2;
    }

    /** @param asked 1 for the trainable weights, 0 for all weights, 2 for the count too */
    private static VectorQuestion draw(Random random, int asked) {
        double[] in = new double[2 * LAYERS + 1];
        in[0] = 0.5 + random.nextDouble();
        int lowest = random.nextInt(LAYERS);
        for (int k = 0; k < LAYERS; k++) {
            in[1 + k] = (random.nextBoolean() ? 1 : -1) * (0.8 + random.nextDouble());
            in[1 + LAYERS + k] = k == lowest || k > lowest && random.nextBoolean() ? 1 : 0;
        }
        double[] slope = FiniteDifference.gradient(Problem8cKey::loss, Arrays.copyOf(in, 1 + LAYERS));
        double[] right = new double[LAYERS + 1];
        double[] blocked = new double[LAYERS + 1];
        boolean open = true;
        for (int k = LAYERS - 1; k >= 0; k--) {
            boolean trainable = in[1 + LAYERS + k] == 1;
            right[k] = trainable ? slope[1 + k] : 0;
            open &= trainable;
            blocked[k] = open ? slope[1 + k] : 0;
        }
        right[LAYERS] = LAYERS - 1 - lowest;
        blocked[LAYERS] = right[LAYERS];
        int[] places = IntStream.range(0, LAYERS + 1)
                .filter(k -> asked == 2 ? true : k < LAYERS && (asked == 0 || in[1 + LAYERS + k] == 1)).toArray();
        String said = "the weights " + listed(Arrays.copyOfRange(in, 1, 1 + LAYERS)) + ", trainable "
                + listed(Arrays.copyOfRange(in, 1 + LAYERS, in.length)) + ", x = " + Numbers.format(in[0]);
        return VectorQuestion.of(said, in, only(right, places)).slip(Misconception.PATH_DROPPED,
                "The cotangent stops at a frozen layer; it must flow through, to the trainable layers below.", only(blocked, places));
    }
}
