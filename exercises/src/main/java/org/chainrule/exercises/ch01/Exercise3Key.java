package org.chainrule.exercises.ch01;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.PropertyKey;
import org.chainrule.judge.Question;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 1.3: compose applied twice, to a line, the square and a shift. */
public final class Exercise3Key {

    /** The line at the square of the shifted number. */
    public static final PropertyKey KEY = PropertyKey.of("gives the outer function's value at the inner value", Exercise3Key::draw)
            .misconception(Misconception.COMPOSITION_AS_PRODUCT, of(in -> line(in, in[3]) * in[3] * in[3] * (in[3] + in[2])),
                    "Your method multiplies the two values; the outer function should act on the inner value.")
            .wrong(of(in -> square(line(in, in[3])) + in[2]), "The outer function acts first in your method; the inner one should.",
                    "Look which of the two functions x is handed to.")
            .wrong(of(in -> line(in, in[3])), "Only the outer function acts in your method.", "Hand it the inner value in place of x.")
            .wrong(of(in -> in[3] + in[2]), "Only the inner function acts in your method.", "Hand its value on to the outer function.")
            .wrong(of(in -> line(in, in[3]) + in[3] * in[3] + in[3] + in[2]),
                    "Your method adds the two values; the outer function should act on the inner value.",
                    "Hand the inner value to the outer function.")
            .hint(2);

    private Exercise3Key() {}

    private static Question draw(Random random) {
        double[] in = {2 + random.nextInt(4), 1 + random.nextInt(5), 1 + random.nextInt(5), -3 + 6 * random.nextDouble()};
        String said = "the line " + Numbers.format(in[0]) + "u + " + Numbers.format(in[1]) + " after v² after x + "
                + Numbers.format(in[2]) + ", at x = " + Numbers.format(in[3]);
        return new Question(List.of(in), said, line(in, square(in[3] + in[2])), 1, Map.of());
    }

    private static double line(double[] in, double u) {
        return in[0] * u + in[1];
    }

    private static double square(double v) {
        return v * v;
    }

    private static ToDoubleFunction<List<Object>> of(ToDoubleFunction<double[]> slip) {
        return arguments -> slip.applyAsDouble((double[]) arguments.get(0));
    }
}
