package org.chainrule.exercises.ch12;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/**
 * What is right for step 12.3d: the multiplications of the two bracketings of a 3×2, a 2×2 and a 2×1 matrix, and of a
 * row in front of them.
 */
public final class Problem3dKey {

    private static final String OTHER = "This is the count of the other bracketing.";
    private static final String BRACKETS = "Make the product inside the brackets first.";

    /** Left to right, right to left, and left to right with a row in front. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("leftFirst", 18).wrong(10, OTHER, BRACKETS)
                    .wrong(12, "This is the first of the two products alone; the product with the column comes after it.",
                            "Count both products and add.").hint(2),
            NumericKey.of("rightFirst", 10).wrong(18, OTHER, BRACKETS)
                    .wrong(4, "This is the first of the two products alone; the product with J_f comes after it.",
                            "Count both products and add.").hint(2),
            NumericKey.of("rowFirst", 12)
                    .wrong(10, "The product with the column e′ is still to be made: a row times a column of two costs two.",
                            "Count all three products and add.").hint(2));

    private Problem3dKey() {}
}
