package org.chainrule.exercises.ch10;

import static org.chainrule.judge.Misconception.PATH_DROPPED;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/**
 * What is right for exercise 10.1: the Jacobian of f(x, y, z) = (a·x·y + sin z, b·y·z + x²) times a direction, found with a
 * single run of f. A question holds the point, the direction, then a and b; a ninth number asks for the count of runs.
 */
public final class Exercise1Key {

    /** It agrees with the Jacobian times the direction. */
    public static final Key AGREES = VectorKey.of("gives the change of each output", random -> question(draw(random)),
            "first output", "second output").hint(2);

    /** It runs the map once. */
    public static final Key ONCE = VectorKey.of("runs f once", Exercise1Key::runs, "number of runs").hint(2);

    private static final String READ = "Run f on numbers that carry a tangent, and read the tangents of the results.";

    private Exercise1Key() {}

    private static VectorQuestion question(double[] in) {
        double[] direction = {in[3], in[4], in[5]};
        double[] ones = {1, 1, 1};
        return VectorQuestion.of(said(in), in, times(in, direction))
                .slip(PATH_DROPPED, "Only x moves: the tangents of y and z are missing.", times(in, new double[] {in[3], 0, 0}))
                .wrong("All inputs move at the rate 1: the direction v is not used.", "Give the input number i the tangent v[i].",
                        times(in, ones))
                .wrong("Nothing moves: an input with the tangent 0 is a constant.", "Give the input number i the tangent v[i].", 0, 0)
                .wrong("The tangents are set to the point itself; the direction v is not used.",
                        "Give the input number i the tangent v[i].", times(in, new double[] {in[0], in[1], in[2]}))
                .wrong("These are the values of f; asked for is how they change.", READ,
                        in[6] * in[0] * in[1] + Math.sin(in[2]), in[7] * in[1] * in[2] + in[0] * in[0]);
    }

    private static VectorQuestion runs(Random random) {
        double[] in = new double[9];
        System.arraycopy(draw(random), 0, in, 0, 8);
        return VectorQuestion.of("a map of three inputs, how often f is run:", in, 1)
                .wrong("Your code runs f once for each input: it makes the columns of the Jacobian one by one.",
                        "Let all inputs move at once, each with its own tangent v[i].", 3)
                .wrong("Your code runs f once for each input and once more.",
                        "Let all inputs move at once, each with its own tangent v[i]; no difference quotient is needed.", 4)
                .wrong("Your code runs f twice: that looks like a difference quotient, or like a run that is not needed.", READ, 2)
                .wrong("Your code does not run f at all.", READ, 0);
    }

    /** The two rows of the Jacobian times a direction. */
    static double[] times(double[] in, double[] v) {
        return new double[] {
            in[6] * in[1] * v[0] + in[6] * in[0] * v[1] + Math.cos(in[2]) * v[2],
            2 * in[0] * v[0] + in[7] * in[2] * v[1] + in[7] * in[1] * v[2]
        };
    }

    private static double[] draw(Random random) {
        double[] in = new double[8];
        for (int i = 0; i < in.length; i++) {
            in[i] = (2 + random.nextInt(30)) / 8.0 * (random.nextBoolean() ? 1 : -1);
        }
        return in;
    }

    private static String said(double[] in) {
        return "f = (" + Numbers.format(in[6]) + "·x·y + sin z, " + Numbers.format(in[7]) + "·y·z + x·x) at (" + list(in, 0)
                + ") in the direction (" + list(in, 3) + ")";
    }

    private static String list(double[] in, int from) {
        return Numbers.format(in[from]) + ", " + Numbers.format(in[from + 1]) + ", " + Numbers.format(in[from + 2]);
    }
}
