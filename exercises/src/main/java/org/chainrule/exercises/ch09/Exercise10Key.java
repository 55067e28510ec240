package org.chainrule.exercises.ch09;

import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Finding.Verdict;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.OrderKey;

/**
 * What is right for exercise 9.10: the sweep of p = x², q = p + x, g = pq in order. Line E computes the values, C seeds, G
 * and A hand on from g, F and B from q, D from p, which needs both contributions to p.
 */
public final class Exercise10Key {

    /** Any order in which each node is complete before it hands on. */
    public static final Key KEY = Exercise10Key::judge;

    private static final String SETS = "Line H sets the adjoint of p: what had arrived before is lost. Contributions are added.";
    private static final OrderKey ORDER = OrderKey.of()
            .line("E").line("C", "E").line("G", "C").line("A", "C").line("F", "A").line("B", "A").line("D", "G", "F")
            .distractor("H", SETS)
            .distractor("K", "Line K uses the value of q where its adjoint belongs.")
            .hint(2);

    private Exercise10Key() {}

    private static Finding judge(Answers answers) {
        Finding finding = ORDER.judge(answers);
        if (finding.verdict() == Verdict.PARTLY) {
            return new Finding(finding.verdict(), finding.credit(), finding.headline(), finding.understood(),
                    Misconception.STALE_ORDER.next(), 3, Misconception.STALE_ORDER.key());
        }
        return finding.verdict() == Verdict.WRONG && finding.headline().equals(SETS)
                ? finding.misconception(Misconception.OVERWRITTEN_ADJOINT.key()) : finding;
    }
}
