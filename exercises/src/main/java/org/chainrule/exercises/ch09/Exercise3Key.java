package org.chainrule.exercises.ch09;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 9.3 (RC4): the adjoints of p, q, x and y in p = 4y − x, q = 3xy − 4y, g = p²q. */
public final class Exercise3Key {

    private static final String[] NAMES = {"adjoint of p", "adjoint of q", "adjoint of x", "adjoint of y"};

    /** At the point of the question, (5, 4). */
    public static final Key HERE = VectorKey.of("gives the four adjoints at (5, 4)", random -> ask(5, 4), NAMES).questions(1)
            .relative(1e-12).hint(3);

    /** At other points. */
    public static final Key ANYWHERE = VectorKey.of("gives the four adjoints at other points too", Exercise3Key::draw, NAMES).hint(2);

    private Exercise3Key() {}

    private static VectorQuestion draw(Random random) {
        return ask(1.5 + random.nextInt(8) / 4.0, -3.25 + random.nextInt(8) / 4.0);
    }

    private static VectorQuestion ask(double x, double y) {
        double p = 4 * y - x;
        double q = 3 * x * y - 4 * y;
        double ofP = 2 * p * q;
        double ofQ = p * p;
        double onX = -ofP + ofQ * 3 * y;
        double onY = ofP * 4 + ofQ * (3 * x - 4);
        return VectorQuestion.of("x = " + Numbers.format(x) + ", y = " + Numbers.format(y), new double[] {x, y}, ofP, ofQ, onX, onY)
                .slip(PATH_DROPPED, "Only what comes through p is counted; x and y reach g through q as well.", ofP, ofQ, -ofP, ofP * 4)
                .slip(PATH_DROPPED, "Only what comes through q is counted; x and y reach g through p as well.",
                        ofP, ofQ, ofQ * 3 * y, ofQ * (3 * x - 4))
                .slip(OTHER_VARIABLE, "The adjoints of x and y have changed places: return p, q, x, y in this order.", ofP, ofQ, onY, onX)
                .slip(SUMS_MULTIPLIED, ofP, ofQ, (ofP + ofQ) * (-1 + 3 * y), (ofP + ofQ) * (4 + 3 * x - 4))
                .slip(SIGN, "One sign is wrong: p has a minus before x, and q a minus before 4y.",
                        ofP, ofQ, ofP + ofQ * 3 * y, ofP * 4 + ofQ * (3 * x + 4))
                .slip(POWER_SLIP, "Right structure; look at the exponent of p: the derivative of p² brings a factor 2.",
                        p * q, ofQ, -p * q + ofQ * 3 * y, p * q * 4 + ofQ * (3 * x - 4))
                .slip(OUTER_AT_X, "∂g/∂p and ∂g/∂q are evaluated at x and y; they belong at the values of p and q.",
                        2 * x * y, x * x, -2 * x * y + x * x * 3 * y, 8 * x * y + x * x * (3 * x - 4))
                .wrong("These are the values of p, q, x and y; asked for are their adjoints.",
                        "Call backward() on g, then read adjoint in place of value.", p, q, x, y);
    }
}
