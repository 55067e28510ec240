package org.chainrule.exercises.ch03;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 3.10: slopes of compositions of two functions known at the points 1 to 4 only. */
public final class Exercise10Key {

    /** f, f′, g and g′ at 1, 2, 3, 4; the place 0 is empty, so that a point is its own index. */
    static final int[] F = {0, 4, 1, 5, 2};
    static final int[] F_SLOPE = {0, -2, 3, 6, -4};
    static final int[] G = {0, 3, 4, 2, 1};
    static final int[] G_SLOPE = {0, 2, 5, -1, 7};

    private static final String ROW = "Both slopes are read off in the same row; the outer one belongs to the row where the inner value is.";
    private static final String ALONE = "This is the outer slope alone; the inner slope is still to be multiplied.";
    private static final String FIRST = "Send the point 2 through the function that stands on the right, and go on in the row where it lands.";

    private static final NumericKey FG = NumericKey.of("fg", slope(F_SLOPE, G, G_SLOPE, 2))
            .misconception(OUTER_AT_X, F_SLOPE[2] * G_SLOPE[2], ROW)
            .misconception(INNER_FORGOTTEN, F_SLOPE[G[2]], ALONE)
            .misconception(COMPOSITION_AS_PRODUCT, F_SLOPE[2] * G[2] + F[2] * G_SLOPE[2])
            .wrong(slope(G_SLOPE, F, F_SLOPE, 2), "This is (g∘f)′(2); in f∘g the function g acts first.", FIRST)
            .hint(2);

    private static final NumericKey GF = NumericKey.of("gf", slope(G_SLOPE, F, F_SLOPE, 2))
            .misconception(OUTER_AT_X, F_SLOPE[2] * G_SLOPE[2], ROW)
            .misconception(INNER_FORGOTTEN, G_SLOPE[F[2]], ALONE)
            .misconception(COMPOSITION_AS_PRODUCT, F_SLOPE[2] * G[2] + F[2] * G_SLOPE[2])
            .wrong(slope(F_SLOPE, G, G_SLOPE, 2), "This is (f∘g)′(2); in g∘f the function f acts first.", FIRST)
            .hint(1);

    private static final NumericKey FF = NumericKey.of("ff", slope(F_SLOPE, F, F_SLOPE, 1))
            .misconception(OUTER_AT_X, F_SLOPE[1] * F_SLOPE[1], ROW)
            .misconception(INNER_FORGOTTEN, F_SLOPE[F[1]], ALONE)
            .misconception(COMPOSITION_AS_PRODUCT, 2 * F[1] * F_SLOPE[1], "This is the slope of the square of f, not of f after f.")
            .hint(1);

    /** (f∘g)′(2), (g∘f)′(2), (f∘f)′(1). */
    public static final NumbersKey KEY = NumbersKey.of(FG, GF, FF);

    private Exercise10Key() {}

    private static int slope(int[] outerSlope, int[] inner, int[] innerSlope, int x) {
        return outerSlope[inner[x]] * innerSlope[x];
    }
}
