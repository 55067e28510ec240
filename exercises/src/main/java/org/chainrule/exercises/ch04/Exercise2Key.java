package org.chainrule.exercises.ch04;

import org.chainrule.judge.AnyNumberKey;
import org.chainrule.judge.Finding;
import org.chainrule.judge.PartsKey;
import org.chainrule.tensor.Numbers;

/**
 * What is right for exercise 4.2: a point where −sin[(x−2)³]·3(x−2) equals the true derivative −sin[(x−2)³]·3(x−2)², and
 * one where it does not.
 */
public final class Exercise2Key {

    /** How near the two lines must be to count as equal, and how near a point to one that is excluded. */
    private static final double TOLERANCE = 1e-3;
    private static final double AROUND_THREE = 0.05;
    private static final double AROUND_TWO = 0.2;

    /** A point that fools the test, and one that catches the slip. */
    public static final PartsKey KEY = PartsKey.of("fooled", AnyNumberKey.of("the point that fools", x -> judgeFooled(x).hint(2)))
            .and("caught", AnyNumberKey.of("the point that catches", x -> judgeCaught(x).hint(2)));

    private Exercise2Key() {}

    static double printed(double x) {
        return -Math.sin(Math.pow(x - 2, 3)) * 3 * (x - 2);
    }

    static double right(double x) {
        return -Math.sin(Math.pow(x - 2, 3)) * 3 * Math.pow(x - 2, 2);
    }

    private static Finding judgeFooled(double x) {
        if (Math.abs(x - 3) < AROUND_THREE || Math.abs(x - 2) < AROUND_TWO) {
            return Finding.wrong("This is one of the two points that the exercise names, or next to it.",
                    "Look for a third place, where another factor of both lines is 0.");
        }
        return agree(x) ? Finding.correct("Both lines give the same number there, and one of them is wrong.")
                : Finding.wrong("The lines differ there: the printed one gives " + Numbers.format(printed(x))
                        + ", the true derivative is " + Numbers.format(right(x)) + ".",
                        "Look for a place where a factor of both lines is 0.");
    }

    private static Finding judgeCaught(double x) {
        return agree(x) ? Finding.wrong("There both lines give the same number, so the slip stays hidden.", "Move the point a little.")
                : Finding.correct("There the two lines differ: this point catches the slip.");
    }

    private static boolean agree(double x) {
        return Math.abs(printed(x) - right(x)) <= TOLERANCE * 3 * Math.pow(x - 2, 2);
    }
}
