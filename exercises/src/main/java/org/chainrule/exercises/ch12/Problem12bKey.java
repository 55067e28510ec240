package org.chainrule.exercises.ch12;

import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/**
 * What is right for step 12.12b: parameters that fit a sine wave, found by gradient descent; judged by the error that
 * is left.
 */
public final class Problem12bKey {

    /** The wave of the notebook, drawn from seed 12. */
    public static final Key STATED = answers -> judge(answers, 1);

    /** Other waves, from other seeds. */
    public static final Key OTHERS = answers -> judge(answers, 4);

    private Problem12bKey() {}

    private static Finding judge(Answers answers, int waves) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the cell with your method and then its check cell.");
        }
        try {
            for (int wave = 0; wave < waves; wave++) {
                Finding finding = judge(answers.answer(), Waves.draw(Waves.SEED + wave));
                if (finding.credit() < 1) {
                    return finding;
                }
            }
            return Finding.correct("The mean squared error stays below " + Numbers.format(Waves.BOUND) + ".");
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    }

    private static Finding judge(Answer fit, double[] data) {
        if (!(fit.at((Object) data) instanceof double[] found) || found.length != 3) {
            return Finding.unreadable("Three parameters are asked for: a, b and c.", "Return new double[] {a, b, c}.");
        }
        if (Double.isNaN(found[0] + found[1] + found[2])) {
            return Double.isNaN(found[0]) && Double.isNaN(found[1]) && Double.isNaN(found[2])
                    ? Finding.unanswered("Write the descent in place of todo(); if it is written, a step was too long and the numbers ran away.")
                    : Finding.wrong("One of the parameters is no number.", "Try a smaller step.");
        }
        double[] all = new double[3 + data.length];
        System.arraycopy(found, 0, all, 0, 3);
        System.arraycopy(data, 0, all, 3, data.length);
        double loss = Waves.loss(all);
        String understood = "You found a = " + Numbers.format(found[0]) + ", b = " + Numbers.format(found[1]) + ", c = "
                + Numbers.format(found[2]) + "; the mean squared error is " + Numbers.format(loss) + ".";
        return loss < Waves.BOUND ? Finding.correct("").understood(understood)
                : Finding.wrong("The error that is left is too large: it should fall below " + Numbers.format(Waves.BOUND) + ".",
                        loss > 10 ? "Does each step go against the gradient?" : "Go on for more steps, or change their length.")
                        .understood(understood).hint(3);
    }
}
