package org.chainrule.exercises.ch08;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 8.5: gradient (0, 5, 10), velocity (2, 0, −1), rate −10. */
public final class Exercise5Key {

    private static final int DIGITS = 5;
    private static final double SPEED = Math.sqrt(5);
    private static final double RATE = -10;
    private static final double STEEPEST = Math.sqrt(125);
    private static final String ROOT = "Right structure; look at the exponents: the root of the sum of squares is missing.";
    private static final String ADDED = "The entries were added; a length is the root of the sum of their squares.";
    private static final String SQUARES = "Square each entry, add, take the root.";

    /** The speed, the rate per unit of length, and the largest such rate. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("the speed", SPEED).digits(DIGITS)
                    .misconception(POWER_SLIP, 5, ROOT)
                    .wrong(2 - 1, ADDED, SQUARES).wrong(2 + 1, ADDED, SQUARES)
                    .wrong(Math.sqrt(3), "One square is negative here, and no square is.", SQUARES).hint(3),
            NumericKey.of("the change per unit of length", RATE / SPEED).digits(DIGITS)
                    .misconception(INNER_FORGOTTEN, RATE, "This is the change per unit of time; divide it by the speed.")
                    .misconception(POWER_SLIP, RATE / 5, ROOT)
                    .misconception(SIGN, -RATE / SPEED, "Right size, wrong sign: the reading falls.")
                    .wrong(RATE / 3, ADDED, SQUARES)
                    .wrong(RATE * SPEED, "Multiplied where it should be divided: a faster balloon feels less per unit of length.", "Divide by the speed.")
                    .wrong(RATE / STEEPEST, "Divided by the length of the gradient; how far the balloon flies is told by the velocity.", "Divide by the speed.")
                    .hint(2),
            NumericKey.of("the largest change per unit of length", STEEPEST).digits(DIGITS)
                    .misconception(POWER_SLIP, 125, ROOT)
                    .wrong(5 + 10, ADDED, SQUARES)
                    .wrong(10, "This is the rate straight upward; another direction is a little better.", "Look at the top of the chapter's cosine curve.")
                    .hint(2));

    private Exercise5Key() {}
}
