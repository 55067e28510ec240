package org.chainrule.exercises.ch02;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chainrule.judge.Question;
import org.chainrule.tensor.Numbers;

/**
 * A question to a method that measures slopes: the four coefficients of a cubic, the point x and the step h, in the order in
 * which the check cell takes them.
 */
record Cubic(double[] in) {

    /** What a wrong method gives for a cubic. */
    interface Slip {
        double of(Cubic cubic);
    }

    /** A random cubic with a term of each degree up to {@code degree}. */
    static Cubic draw(Random random, int degree) {
        double[] in = new double[6];
        for (int i = 3 - degree; i < 4; i++) {
            in[i] = (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(4));
        }
        in[4] = Math.round(10 * (0.5 + 2 * random.nextDouble())) / 10.0;
        in[5] = (random.nextBoolean() ? 1 : -1) * (0.2 + Math.round(60 * random.nextDouble()) / 100.0);
        return new Cubic(in);
    }

    double x() {
        return in[4];
    }

    double h() {
        return in[5];
    }

    double f(double t) {
        return ((in[0] * t + in[1]) * t + in[2]) * t + in[3];
    }

    /** The derivative at x. */
    double slope() {
        return (3 * in[0] * x() + 2 * in[1]) * x() + in[2];
    }

    /** The slope of the secant from x to x + h, by the expanded formula. */
    double secant() {
        return in[0] * (3 * x() * x() + 3 * x() * h() + h() * h()) + in[1] * (2 * x() + h()) + in[2];
    }

    /** The same question with another step. */
    Cubic step(double h) {
        double[] other = in.clone();
        other[5] = h;
        return new Cubic(other);
    }

    /** The question, with its right answer. */
    Question question(double answer) {
        double size = Math.abs(f(x())) + Math.abs(f(x() + h())) + Math.abs(f(x() - h()));
        return new Question(List.of((Object) in), said(), answer, Math.max(1, size), Map.of());
    }

    String said() {
        StringBuilder text = new StringBuilder("f(x) =");
        String[] powers = {"x³", "x²", "x", ""};
        for (int i = 0; i < 4; i++) {
            if (in[i] != 0) {
                boolean one = Math.abs(in[i]) == 1 && i < 3;
                text.append(in[i] < 0 ? " − " : text.toString().endsWith("=") ? " " : " + ")
                        .append(one ? "" : Numbers.format(Math.abs(in[i]))).append(powers[i]);
            }
        }
        return text + " at x = " + Numbers.format(x()) + " with h = " + Numbers.format(h());
    }

    /** A wrong method as a key takes it. */
    static ToDoubleFunction<List<Object>> of(Slip slip) {
        return arguments -> slip.of(new Cubic((double[]) arguments.get(0)));
    }
}
