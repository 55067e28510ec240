package org.chainrule.exercises.ch01;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.PropertyKey;
import org.chainrule.judge.Question;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 1.8: a number sent through a list of lines; the question holds it and each line's two numbers. */
public final class Exercise8Key {

    /** Each step acts on the result of the step before. */
    public static final PropertyKey KEY = PropertyKey.of("hands each result on to the next step", random -> draw(random, 2 + random.nextInt(4)))
            .misconception(Misconception.COMPOSITION_AS_PRODUCT, of(Exercise8Key::product),
                    "Your method multiplies the steps' values at x; each step should act on the value before.")
            .wrong(of(Exercise8Key::backwards), "Your method runs the steps from the last to the first.",
                    "Begin with the first step of the list.")
            .wrong(of(in -> in[in.length - 2] * in[0] + in[in.length - 1]), "Every step acts on x itself, so that only the last one is seen.",
                    "Hand each step the value that the step before it gave.")
            .wrong(of(in -> in[1] * in[0] + in[2]), "Only the first step acts.", "Return after the loop, not inside it.")
            .wrong(of(in -> through(in, 0)), "The steps are right, but the number that goes through them is 0.",
                    "Start with x.")
            .hint(2);

    /** Without any step, the number comes back. */
    public static final PropertyKey NO_STEPS = PropertyKey.of("gives back what is put in where there is no step", random -> draw(random, 0))
            .wrong(of(in -> 0), "Without a step, what is put in should come out; your method gives 0.", "Look at the number that you start with.")
            .misconception(Misconception.COMPOSITION_AS_PRODUCT, of(in -> 1),
                    "Without a step, what is put in should come out; your method gives the 1 that an empty product gives.")
            .hint(3);

    private Exercise8Key() {}

    private static Question draw(Random random, int steps) {
        double[] in = new double[1 + 2 * steps];
        in[0] = 0.5 + 3 * random.nextDouble();
        StringBuilder said = new StringBuilder("x = " + Numbers.format(in[0]) + " and ");
        for (int i = 1; i < in.length; i += 2) {
            in[i] = 2 + random.nextInt(3);
            in[i + 1] = 1 + random.nextInt(9);
            said.append(i > 1 ? ", then " : "the steps ").append(Numbers.format(in[i])).append("u + ").append(Numbers.format(in[i + 1]));
        }
        return new Question(List.of(in), said + (steps == 0 ? "no step" : ""), through(in, in[0]), 1, Map.of());
    }

    private static double through(double[] in, double x) {
        double u = x;
        for (int i = 1; i < in.length; i += 2) {
            u = in[i] * u + in[i + 1];
        }
        return u;
    }

    private static double backwards(double[] in) {
        double u = in[0];
        for (int i = in.length - 2; i > 0; i -= 2) {
            u = in[i] * u + in[i + 1];
        }
        return u;
    }

    private static double product(double[] in) {
        double product = 1;
        for (int i = 1; i < in.length; i += 2) {
            product *= in[i] * in[0] + in[i + 1];
        }
        return product;
    }

    private static ToDoubleFunction<List<Object>> of(ToDoubleFunction<double[]> slip) {
        return arguments -> slip.applyAsDouble((double[]) arguments.get(0));
    }
}
