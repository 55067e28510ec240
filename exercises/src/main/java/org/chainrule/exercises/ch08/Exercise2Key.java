package org.chainrule.exercises.ch08;

import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.WRONG_POINT;

import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;
import org.chainrule.judge.PartsKey;
import org.chainrule.program.Program;

/** What is right for exercise 8.2: Df(c(2)), Dc(2) and their product, for the weather f and the flight c(t) = (2t, t², 1 − t). */
public final class Exercise2Key {

    private static final Program WEATHER = Program.parse("f = x^2 + 5*y + 10*z + x*y*z", "x", "y", "z");
    private static final Jacobian ROW = WEATHER.at("x=4, y=4, z=-1").jacobian();
    private static final Jacobian AT_TIME = WEATHER.at("x=2, y=2, z=2").jacobian();
    private static final Jacobian COLUMN = Program.parse("x = 2*t; y = t^2; z = 1 - t; [x, y, z]", "t").at("t=2").jacobian();

    private static final JacobianKey WEATHER_ROW = JacobianKey.of(ROW)
            .misconception(WRONG_POINT, AT_TIME.toArray(), "Every coordinate was set to t; the weather is asked at the place c(2).")
            .misconception(WRONG_POINT, WEATHER.at("x=2, y=4, z=-1").jacobian().toArray(),
                    "The weather was asked at the velocity; it is asked at the place c(2).")
            .misconception(WRONG_POINT, WEATHER.at("x=2, y=4, z=8").jacobian().toArray(),
                    "This is the place of the chapter's flight; the second flight is at c(2).")
            .misconception(SIGN, WEATHER.at("x=4, y=4, z=1").jacobian().toArray(), "One sign is wrong: at t = 2 the height 1 − t is negative.")
            .wrong(new double[][] {{8, 5, 10}}, "The term xyz is left out: each of its partial derivatives is a product of the other two.",
                    "Differentiate xyz by x, by y and by z, with the other two as constants.")
            .hint(2);

    private static final JacobianKey VELOCITY = JacobianKey.of(COLUMN)
            .misconception(SIGN, new double[][] {{2}, {4}, {1}}, "Right size, one wrong sign: the balloon sinks.")
            .misconception(POWER_SLIP, new double[][] {{2}, {2}, {-1}}, "Right structure; look at the exponent: the derivative of t² is 2t.")
            .wrong(new double[][] {{4}, {4}, {-1}}, "This is the place; asked for is the velocity.", "Differentiate each coordinate by t.")
            .hint(2);

    private static final JacobianKey PRODUCT = JacobianKey.ofChain(ROW, COLUMN).outerElsewhere(AT_TIME)
            .misconception(SIGN, new double[][] {{38}}, "One sign is wrong: the balloon sinks, so the last product is negative.")
            .misconception(POWER_SLIP, new double[][] {{-16}}, "Right structure; look at the exponent: the derivative of t² is 2t.")
            .hint(2);

    /** The row, the column and the product. */
    public static final PartsKey KEY = PartsKey.of("the row", WEATHER_ROW).and("the column", VELOCITY).and("the product", PRODUCT);

    private Exercise2Key() {}
}
