package org.chainrule.exercises.ch11;

import static org.chainrule.judge.Misconception.OVERWRITTEN_ADJOINT;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.TRANSPOSED;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;

/**
 * What is right for exercise 11.4: the cotangents that a linear layer with two outputs and three inputs sends back. A question
 * holds what is asked, six weights row by row, three inputs and two cotangents.
 */
public final class Exercise4Key {

    /** What goes to the input: the transposed weights times the cotangent. */
    public static final Key INPUT = VectorKey.of("pulls a cotangent back to the input", Exercise4Key::input, "first entry", "second entry", "third entry")
            .hint(2);

    /** What goes to the weights: the cotangent times the input, as a row. */
    public static final Key WEIGHTS = VectorKey.of("gives the gradient with respect to the weights", Exercise4Key::weights,
            "entry (1, 1)", "entry (1, 2)", "entry (1, 3)", "entry (2, 1)", "entry (2, 2)", "entry (2, 3)").hint(2);

    private static final String SAID = "random weights, inputs and cotangents";

    private Exercise4Key() {}

    private static VectorQuestion input(Random random) {
        double[] in = draw(random, 0);
        double[] first = {in[1] * in[10], in[2] * in[10], in[3] * in[10]};
        double[] second = {in[4] * in[11], in[5] * in[11], in[6] * in[11]};
        return VectorQuestion.of(SAID, in, first[0] + second[0], first[1] + second[1], first[2] + second[2])
                .slip(OVERWRITTEN_ADJOINT, "Only the last output's share is left: each output must add its share.", second)
                .slip(PATH_DROPPED, "Only the first output is counted; an input reaches the loss through every output.", first)
                .wrong("The weights are added up without the cotangents.", "Multiply each weight by the cotangent of its own row.",
                        in[1] + in[4], in[2] + in[5], in[3] + in[6])
                .wrong("Each row is multiplied by the other output's cotangent.", "Row i of W belongs to the output i.",
                        in[1] * in[11] + in[4] * in[10], in[2] * in[11] + in[5] * in[10], in[3] * in[11] + in[6] * in[10]);
    }

    private static VectorQuestion weights(Random random) {
        double[] in = draw(random, 1);
        double[] right = new double[6];
        double[] transposed = new double[6];
        double[] byWeight = new double[6];
        double[] inputs = new double[6];
        double[] cotangents = new double[6];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                right[3 * i + j] = in[10 + i] * in[7 + j];
                transposed[2 * j + i] = right[3 * i + j];
                byWeight[3 * i + j] = in[10 + i] * in[1 + 3 * i + j];
                inputs[3 * i + j] = in[7 + j];
                cotangents[3 * i + j] = in[10 + i];
            }
        }
        return VectorQuestion.of(SAID, in, right)
                .slip(TRANSPOSED, "This is a·z̄ᵀ, the transpose: the gradient must have the shape of W, a row for each output.", transposed)
                .wrong("The cotangents are multiplied by the weights; a weight's own factor is the input that it multiplies.",
                        "The entry W(i, j) stands before a(j) in z(i).", byWeight)
                .wrong("The cotangents are missing: these are only the inputs.", "Multiply by the cotangent of the row.", inputs)
                .wrong("The inputs are missing: these are only the cotangents.", "Multiply by the input of the column.", cotangents);
    }

    /** Twelve numbers, none of them 0, 1 or equal to another. */
    private static double[] draw(Random random, int asked) {
        double[] in = new double[12];
        in[0] = asked;
        for (int k = 1; k < in.length; k++) {
            in[k] = (1.25 + 0.125 * random.nextInt(16) + 0.01 * k) * (random.nextBoolean() ? 1 : -1);
        }
        return in;
    }
}
