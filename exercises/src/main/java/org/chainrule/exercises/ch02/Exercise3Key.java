package org.chainrule.exercises.ch02;

import java.util.Random;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.PropertyKey;
import org.chainrule.judge.Question;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 2.3: exact on parabolas, and an error on cubics that shrinks at least as fast as h². */
public final class Exercise3Key {

    private static final int CUBICS = 10;
    private static final double LEAST_ORDER = 1.9;
    private static final double NO_ORDER = 0.5;

    /** For parabolas every step gives the slope. */
    public static final PropertyKey PARABOLAS = PropertyKey.of("gives the slope of every parabola exactly", Exercise3Key::parabola)
            .wrong(Cubic.of(Cubic::secant), "This is the forward difference: it uses x itself, and is not exact for parabolas.",
                    "Ask for values at x + h and at x − h.")
            .wrong(Cubic.of(c -> 2 * c.slope()), "This is twice the slope: the two points are 2h apart, not h.", "Divide by the whole distance.")
            .wrong(Cubic.of(c -> c.slope() * c.h() * c.h()), "Java reads … / 2 * h from left to right, so it multiplies by h.",
                    "Put the 2 * h in parentheses.")
            .misconception(Misconception.SIGN, Cubic.of(c -> -c.slope()),
                    "Right size, wrong sign: the value at x − h is subtracted from the value at x + h.")
            .wrong(Cubic.of(c -> (c.f(c.x() + c.h()) + c.f(c.x() - c.h())) / (2 * c.h())), "The two values are added; their difference is needed.",
                    "Subtract the value at x − h.")
            .wrong(Cubic.of(c -> c.f(c.x() + c.h()) - c.f(c.x() - c.h()) / (2 * c.h())),
                    "Only the second value is divided: Java divides before it subtracts.", "Put the difference in parentheses.")
            .wrong(Cubic.of(c -> c.f(c.x() + c.h()) - c.f(c.x() - c.h())), "This is the difference; it must still be divided.",
                    "Divide by the distance between the two points.")
            .hint(2);

    /** For cubics half the step leaves a quarter of the error, or less. */
    public static final Key ORDER = Exercise3Key::judgeOrder;

    private Exercise3Key() {}

    private static Question parabola(Random random) {
        Cubic parabola = Cubic.draw(random, 2);
        return parabola.question(parabola.slope());
    }

    private static Finding judgeOrder(Answers answers) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the cell with your method and then its check cell.");
        }
        try {
            for (int i = 0; i < CUBICS; i++) {
                Cubic cubic = Cubic.draw(answers.random(), 3);
                double whole = ask(answers.answer(), cubic);
                double half = ask(answers.answer(), cubic.step(cubic.h() / 2));
                if (Double.isNaN(whole) && Double.isNaN(half)) {
                    return Finding.unanswered("Write the method's body in place of todo(), run its cell, then check again.");
                }
                Finding finding = compare(cubic, whole - cubic.slope(), half - cubic.slope());
                if (finding != null) {
                    return finding.understood("For " + cubic.said() + " it gives " + Numbers.format(whole) + ", and with half the step "
                            + Numbers.format(half) + ".").hint(2);
                }
            }
            return Finding.correct("Half the step leaves a quarter of the error or less, for " + CUBICS + " random cubics.");
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    }

    private static double ask(Answer method, Cubic cubic) {
        if (method.at((Object) cubic.in()) instanceof Double number) {
            return number;
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "The method should return one number.");
    }

    /** What is wrong with the two errors; null if nothing is. */
    private static Finding compare(Cubic cubic, double whole, double half) {
        double rounding = 1e-9 * Math.max(1, Math.abs(cubic.slope()));
        if (Math.abs(half) <= rounding) {
            return null;
        }
        double order = Math.log(Math.abs(whole / half)) / Math.log(2);
        if (order >= LEAST_ORDER) {
            return null;
        }
        return order > NO_ORDER
                ? Finding.wrong("The error shrinks more slowly than h²: half the step leaves about half of it.", "Step to both sides of x, equally far.")
                : Finding.wrong("The error does not shrink with the step.", "Look at what you divide by: it should be the distance between the two points.");
    }
}
