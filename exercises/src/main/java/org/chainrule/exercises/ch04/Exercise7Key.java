package org.chainrule.exercises.ch04;

import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 4.7: the value and the derivative of ten sines in a row, at x = 1. */
public final class Exercise7Key {

    private static final int SINES = 10;
    private static final int DIGITS = 5;

    private static final NumericKey VALUE = NumericKey.of("tenSines", sines(SINES)).digits(DIGITS)
            .wrong(sines(SINES - 1), "That is the value after nine sines.", "Count the rounds of your loop.")
            .wrong(sines(SINES + 1), "That is the value after eleven sines.", "Count the rounds of your loop.")
            .hint(2);

    private static final NumericKey SLOPE = NumericKey.of("slopeOfTen", slope(0)).digits(DIGITS)
            .misconception(OUTER_AT_X, Math.pow(Math.cos(1), SINES), "All ten cosines are taken at 1; each belongs where its own sine works.")
            .misconception(INNER_FORGOTTEN, Math.cos(sines(SINES - 1)), "This is the slope of the outermost sine alone; nine factors are missing.")
            .misconception(DERIVATIVE_INSIDE, cosines(), "The cosines were put into one another; they multiply.")
            .wrong(slope(1), "Each cosine is taken one place too late.", "In your loop, take the slope before you move the value on.")
            .hint(2);

    /** The value and the slope. */
    public static final NumbersKey KEY = NumbersKey.of(VALUE, SLOPE);

    private Exercise7Key() {}

    private static double sines(int count) {
        double u = 1;
        for (int k = 0; k < count; k++) {
            u = Math.sin(u);
        }
        return u;
    }

    /** The product of ten cosines, the first of them taken after so many sines. */
    private static double slope(int late) {
        double product = 1;
        for (int k = 0; k < SINES; k++) {
            product *= Math.cos(sines(k + late));
        }
        return product;
    }

    private static double cosines() {
        double u = 1;
        for (int k = 0; k < SINES; k++) {
            u = Math.cos(u);
        }
        return u;
    }
}
