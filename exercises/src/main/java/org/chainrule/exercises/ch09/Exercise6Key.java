package org.chainrule.exercises.ch09;

import static org.chainrule.judge.Misconception.PATH_DROPPED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 9.6: paths and arrows of diamonds in a row, and the years that listing the paths takes. */
public final class Exercise6Key {

    /** Days of a year, as the exercise counts them. */
    static final double SECONDS_OF_A_YEAR = 365.25 * 24 * 3600;

    private static final double PATHS = Math.pow(2, 60);
    private static final double SECONDS = PATHS / 1e9;

    /** Paths through 20 diamonds, arrows of 60 diamonds, years for the paths of 60 diamonds. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("the paths through 20 diamonds", Math.pow(2, 20))
                    .misconception(PATH_DROPPED, 40, "Two ways for each diamond do not add up; each way on can follow each way so far.")
                    .misconception(PATH_DROPPED, 400, "Counting pairs is not enough: the ways multiply at each of the twenty diamonds.")
                    .wrong(Math.pow(4, 20), "Each diamond has four arrows, but only two ways through.", "Count the ways through one diamond.")
                    .wrong(Math.pow(2, 19), "Off by one diamond: each of the twenty doubles the number of ways.", "Count one and two diamonds first.")
                    .hint(1),
            NumericKey.of("the arrows of 60 diamonds", 240)
                    .wrong(120, "Each diamond has four arrows: two that part and two that meet.", "Draw one diamond and count.")
                    .wrong(PATHS, "This is the number of paths; arrows do not multiply.", "Draw two diamonds in a row and count.").hint(2),
            NumericKey.of("years", SECONDS / SECONDS_OF_A_YEAR).digits(3)
                    .wrong(SECONDS, "This is in seconds.", "Divide by the number of seconds in a year.")
                    .wrong(SECONDS / (24 * 3600), "This is in days.", "Divide by the number of days in a year.").hint(3));

    private Exercise6Key() {}
}
