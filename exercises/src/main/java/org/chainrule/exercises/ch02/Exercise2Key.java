package org.chainrule.exercises.ch02;

import java.util.Random;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.PropertyKey;
import org.chainrule.judge.Question;

/** What is right for exercise 2.2: the slope of the secant from x to x + h. */
public final class Exercise2Key {

    /** For straight lines every step gives the slope. */
    public static final PropertyKey LINES = knowing(PropertyKey.of("gives the slope of every straight line", Exercise2Key::line));

    /** For curves it is the slope of the secant. */
    public static final PropertyKey CURVES = knowing(PropertyKey.of("gives the slope of the secant of a curve", Exercise2Key::curve))
            .wrong(Cubic.of(Cubic::slope), "This is the derivative itself; the method should give the slope of the secant with step h.",
                    "Use two values of f, at x and at x + h.")
            .wrong(Cubic.of(c -> (c.f(c.x()) - c.f(c.x() - c.h())) / c.h()), "Your method steps to x − h; the forward difference steps to x + h.",
                    "Look at the two numbers that f is applied to.")
            .wrong(Cubic.of(c -> (c.f(c.x() + c.h()) - c.f(c.x() - c.h())) / (2 * c.h())),
                    "This is the central difference, the subject of 2.3; here f is needed at x itself.",
                    "Use the values at x + h and at x, and the distance between these two.");

    private Exercise2Key() {}

    private static Question line(Random random) {
        Cubic line = Cubic.draw(random, 1);
        return line.question(line.slope());
    }

    private static Question curve(Random random) {
        Cubic cubic = Cubic.draw(random, 3);
        return cubic.question(cubic.secant());
    }

    private static PropertyKey knowing(PropertyKey key) {
        return key
                .misconception(Misconception.SIGN, Cubic.of(c -> (c.f(c.x()) - c.f(c.x() + c.h())) / c.h()),
                        "Right size, wrong sign: the value at x is subtracted from the value at x + h, not the other way round.")
                .wrong(Cubic.of(c -> c.f(c.x() + c.h()) - c.f(c.x()) / c.h()), "Only the second value is divided by h: Java divides before it subtracts.",
                        "Put the difference in parentheses.")
                .wrong(Cubic.of(c -> c.f(c.x() + c.h()) - c.f(c.x())), "This is the difference; it must still be divided by h.", "Divide by h.")
                .wrong(Cubic.of(c -> (c.f(c.x() + c.h()) - c.f(c.x())) / c.x()), "The difference is divided by x; the way is h long.", "Divide by h.")
                .hint(2);
    }
}
