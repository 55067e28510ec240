package org.chainrule.exercises.ch12;

import java.util.Arrays;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Values;
import org.chainrule.tensor.Numbers;

/**
 * What is right for step 12.10d: five layer sizes for which the best bracketing takes less than half of what either
 * mode takes.
 */
public final class Problem10dKey {

    /** Any such sizes, other than those of the text. */
    public static final Key KEY = answers -> {
        try {
            return answers.answer() == null ? blank() : judge(answers.answer().value());
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    };

    private Problem10dKey() {}

    private static final int LARGEST = 1000;

    private static Finding blank() {
        return Finding.unanswered("Write five whole numbers from 1 to 1000 between the braces.");
    }

    private static Finding judge(Object value) {
        double[] sizes = Values.numbers(value);
        if (sizes.length != 5) {
            return Finding.unreadable("Five layer sizes are asked for.", "Give them as in new double[] {50, 2, 50, 2, 50}.");
        }
        if (Arrays.stream(sizes).allMatch(Double::isNaN)) {
            return blank();
        }
        if (Arrays.stream(sizes).anyMatch(size -> size != Math.rint(size) || size < 1 || size > LARGEST)) {
            return Finding.unreadable("A layer has a whole number of units, here from 1 to 1000.", "Mend the size that is none.");
        }
        if (Arrays.equals(sizes, new double[] {50, 2, 50, 2, 50})) {
            return Finding.wrong("This is the hourglass of the text.", "Find sizes of your own.").hint(1);
        }
        double forward = Costs.forward(sizes);
        double reverse = Costs.reverse(sizes);
        double best = Costs.best(sizes);
        String understood = "Your sizes take " + Numbers.format(forward) + " forward, " + Numbers.format(reverse) + " in reverse and "
                + Numbers.format(best) + " at best.";
        return 2 * best < Math.min(forward, reverse)
                ? Finding.correct("The best bracketing takes less than half of either mode.").understood(understood)
                : Finding.wrong("For these sizes one of the two modes is nearly as good as the best bracketing.",
                        "Think of two places in the chain that are narrow.").understood(understood).hint(2);
    }
}
