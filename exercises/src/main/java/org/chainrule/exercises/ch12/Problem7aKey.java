package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.7a: the values of the two-layer net on the way up. */
public final class Problem7aKey {

    private static final String TRANSPOSE = "This comes of multiplying by the columns of W₁ instead of its rows.";
    private static final String ROWS = "Each row of W₁, times the column x, makes one hidden value.";

    /** Both hidden values, the prediction and the loss. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("h1", 1).wrong(-1, TRANSPOSE, ROWS).hint(2),
            NumericKey.of("h2", 1).wrong(2, TRANSPOSE, ROWS)
                    .misconception(SIGN, 3, "One sign is wrong: the second row of W₁ begins with −1.").hint(2),
            NumericKey.of("yhat", 1).misconception(SIGN, 3, "One sign is wrong: the second weight of W₂ is −1.").hint(2),
            NumericKey.of("loss", 2)
                    .misconception(POWER_SLIP, 1, "Right structure; the error ŷ − y is squared before it is halved.")
                    .wrong(4, "The factor one half is missing.", "L is half the square.").hint(2));

    private Problem7aKey() {}
}
