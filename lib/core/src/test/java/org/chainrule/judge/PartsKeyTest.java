package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;

class PartsKeyTest {

    private static final PartsKey KEY = PartsKey
            .of("dg/dx", ExpressionKey.of("2*x*y*cos(x^2*y)", "x", "y").misconception(Misconception.INNER_FORGOTTEN, "cos(x^2*y)"))
            .and("dg/dy", ExpressionKey.of("x^2*cos(x^2*y)", "x", "y"));

    @Test
    void eachPartIsJudgedByItsOwnKeyAndEarnsItsShare() {
        assertEquals(1, KEY.judge(Given.value(List.of("cos(x^2*y)*2*x*y", "x*x*cos(y*x^2)"))).credit());
        Finding finding = KEY.judge(Given.value(new String[] {"cos(x^2*y)", "x^2*cos(x^2*y)"}));
        assertEquals(0.5, finding.credit());
        assertEquals("inner-forgotten", finding.misconception());
        assertTrue(finding.headline().startsWith("1 of 2 right. Look at dg/dx: You differentiated the outer"), finding.headline());
        assertTrue(finding.understood().contains("dg/dy: We read: $x^{2} \\cdot \\cos"), finding.understood());
    }

    @Test
    void theMarkIsExplainedOnce() {
        Finding finding = KEY.judge(Given.value(List.of("cos(x", "2x")));
        assertEquals("dg/dx: The mark ▸ shows the place: ▸cos(x\ndg/dy: 2▸x", finding.understood());
    }

    @Test
    void whatIsAPartNeedNotBeRepeatedWhenItIsMissing() {
        assertEquals(Verdict.UNANSWERED, KEY.judge(Given.value(List.of("", ""))).verdict());
        assertEquals(0.5, KEY.judge(Given.value(List.of("", "x^2*cos(x^2*y)"))).credit());
        assertEquals("2 answers are asked for (dg/dx and dg/dy), but you gave 1.", KEY.judge(Given.value("x")).headline());
    }
}
