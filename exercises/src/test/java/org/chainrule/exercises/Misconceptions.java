package org.chainrule.exercises;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered.
 *
 * <p>A chapter's class lists its {@code slips} (key, name, answer) and its {@code blanks} (key, stub).
 */
public abstract class Misconceptions {

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsCalledByItsName(Key key, String name, Object answer) {
        Finding finding = judge(key, answer);
        assertEquals(name, finding.misconception(), finding.toString());
        assertTrue(finding.credit() < 1, finding.toString());
        assertFalse(finding.next().isEmpty(), "one next action");
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void anUntouchedStubIsUnansweredAndEarnsNothing(Key key, Object stub) {
        Finding finding = judge(key, stub);
        assertEquals(UNANSWERED, finding.verdict(), finding.toString());
        assertEquals(0, finding.credit());
    }
}
