package org.chainrule.exercises.ch08;

import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;
import org.chainrule.judge.Values;
import org.chainrule.tensor.Numbers;

/**
 * What is right for exercise 8.3: any time but 2 at which 2t + t⁵ + 2t⁶ + 10t + 3t⁵ + 30t² differs from the derivative, with both
 * values there.
 */
public final class Exercise3Key {

    /** A time, the printed line's value and the derivative there. */
    public static final Key KEY = Exercise3Key::judge;

    private static final double OF_THE_CHAPTER = 2;
    private static final double LARGEST = 100;
    private static final double VISIBLE = 1e-3;

    private Exercise3Key() {}

    private static Finding judge(Answers answers) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the answer's cell and then its check cell.");
        }
        try {
            double[] given = Values.numbers(answers.answer().value());
            if (given.length != 3) {
                return Finding.unreadable("Three numbers are asked for: the time, the printed line's value, the derivative's value.",
                        "Give each of them as a number.");
            }
            return Double.isNaN(given[0]) ? Finding.unanswered("Choose a time first, then work out both values there.")
                    : judge(answers, given);
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    }

    private static Finding judge(Answers answers, double[] given) {
        double t = given[0];
        if (!(Math.abs(t) <= LARGEST)) {
            return Finding.wrong("This time is too large to be worked out by hand.", "Choose a time between −100 and 100.");
        }
        if (t == OF_THE_CHAPTER) {
            return Finding.wrong("The chapter itself looks at t = 2.", "Choose another time and work out both values there.");
        }
        if (Math.abs(printed(t) - truth(t)) <= VISIBLE * Math.max(1, Math.abs(truth(t)))) {
            return Finding.wrong("At this time the printed line and the derivative cannot be told apart.",
                    "Choose a time at which the powers of t are far apart from each other.").hint(1)
                    .understood("You chose t = " + Numbers.format(t) + ".");
        }
        return values(t).judge(answers.with(new double[] {given[1], given[2]}));
    }

    private static NumbersKey values(double t) {
        return NumbersKey.of(
                NumericKey.of("the printed line's value", printed(t))
                        .misconception(POWER_SLIP, truth(t), "This is the derivative's value; the printed line has another exponent.").hint(2),
                NumericKey.of("the derivative's value", truth(t))
                        .misconception(POWER_SLIP, printed(t), "This is the printed line's value; look at the exponent in (t⁴ + 5)·2t.")
                        .misconception(PATH_DROPPED, truth(t) - byZ(t), "Only the routes through x and y are counted; t moves z too.")
                        .misconception(PATH_DROPPED, truth(t) - byY(t), "Only the routes through x and z are counted; t moves y too.")
                        .misconception(PATH_DROPPED, truth(t) - byX(t), "Only the routes through y and z are counted; t moves x too.")
                        .misconception(OUTER_AT_X, 2 * t + t * t + (t * t + 5) * 2 * t + (t * t + 10) * 3 * t * t,
                                "The weather's row has t in every place; it must be evaluated at (t, t², t³).")
                        .hint(2));
    }

    static double printed(double t) {
        return 2 * t + Math.pow(t, 5) + 2 * Math.pow(t, 6) + 10 * t + 3 * Math.pow(t, 5) + 30 * t * t;
    }

    static double truth(double t) {
        return byX(t) + byY(t) + byZ(t);
    }

    private static double byX(double t) {
        return 2 * t + Math.pow(t, 5);
    }

    private static double byY(double t) {
        return (Math.pow(t, 4) + 5) * 2 * t;
    }

    private static double byZ(double t) {
        return (Math.pow(t, 3) + 10) * 3 * t * t;
    }
}
