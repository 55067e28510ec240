package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;

/** f(x, y) = (x², xy, y²) after g(s, t) = (st, s + t) at (1, 2), where g lands at (2, 3). */
class JacobianKeyTest {

    private static final Jacobian INNER = Jacobian.of(List.of("x", "y"), List.of("s", "t"), new double[][] {{2, 1}, {1, 1}});
    private static final JacobianKey KEY = JacobianKey.ofChain(outer(2, 3), INNER).outerElsewhere(outer(1, 2)).hint(1);

    private static Jacobian outer(double x, double y) {
        return Jacobian.of(List.of("f1", "f2", "f3"), List.of("x", "y"), new double[][] {{2 * x, 0}, {y, x}, {0, 2 * y}});
    }

    private static Finding judge(Object value) {
        return KEY.judge(Given.value(value));
    }

    @Test
    void theRightMatrixIsRightAsArrayListOrText() {
        assertEquals(1, judge(new double[][] {{8, 4}, {8, 5}, {6, 6}}).credit());
        assertEquals(1, judge(List.of(List.of("2*4", 4), List.of(8, 5), List.of(6, 6))).credit());
        assertEquals(1, judge("[[8, 4], [8, 5], [6, 6]]").credit());
        assertEquals(1, judge("8, 4; 2*3 + 2, 5; 6, 6").credit());
    }

    @Test
    void anotherShapeIsDrawnBesideTheOneAskedFor() {
        Finding finding = judge(new double[][] {{8, 4}, {8, 5}});
        assertEquals("The shape does not fit: rows are the outputs (f1, f2 and f3), columns are the inputs (s and t).",
                finding.headline());
        assertEquals("Yours is 2 × 2, $\\begin{bmatrix}\\cdot & \\cdot \\\\ \\cdot & \\cdot\\end{bmatrix}$; asked for is 3 × 2, "
                + "$\\begin{bmatrix}\\cdot & \\cdot \\\\ \\cdot & \\cdot \\\\ \\cdot & \\cdot\\end{bmatrix}$.", finding.understood());
    }

    @Test
    void theTransposeIsNamed() {
        assertEquals("transposed", judge(new double[][] {{8, 8, 6}, {4, 5, 6}}).misconception());
    }

    @Test
    void theOuterJacobianAtTheWrongPointIsNamed() {
        assertEquals("wrong-point", judge(new double[][] {{4, 2}, {5, 3}, {4, 4}}).misconception());
    }

    @Test
    void factorsInTheWrongOrderAreNamedWhereBothProductsExist() {
        Jacobian outer = Jacobian.of(List.of("u", "v"), List.of("x", "y"), new double[][] {{1, 2}, {3, 4}});
        JacobianKey key = JacobianKey.ofChain(outer, INNER);
        assertEquals(1, key.judge(Given.value(new double[][] {{4, 3}, {10, 7}})).credit());
        assertEquals("order-swapped", key.judge(Given.value(new double[][] {{5, 8}, {4, 6}})).misconception());
    }

    @Test
    void eachRightRowEarnsItsShare() {
        Finding finding = judge(new double[][] {{8, 4}, {8, 7}, {6, 6}});
        assertEquals(2 / 3.0, finding.credit(), 1e-12);
        assertEquals(Verdict.PARTLY, finding.verdict());
        assertEquals("2 of 3 rows right. Look at the row of f2.", finding.headline());
        assertEquals(0, judge(new double[][] {{1, 1}, {1, 1}, {1, 1}}).credit());
    }

    @Test
    void anEntryLeftOutIsNamed() {
        Finding finding = judge("8, 4; 8, ; 6, 6");
        assertEquals("Entry (2, 2) is still empty: fill it in, then check again.", finding.next());
        assertEquals(2 / 3.0, finding.credit(), 1e-12);
    }

    @Test
    void anEntryThatCannotBeReadIsNamed() {
        assertEquals("In entry (2, 1): The formula uses a", judge("8, 4; a, 7; 6, 6").headline().substring(0, 35));
    }

    @Test
    void aRightRowEarnsItsShareBesideASlipThatHasAName() {
        JacobianKey key = KEY.misconception(Misconception.SIGN, new double[][] {{8, 4}, {8, 5}, {6, -6}}, "Look at f3.")
                .wrong(new double[][] {{4, 0}, {3, 2}, {0, 6}}, "The inner factor is missing.", "Multiply.");
        Finding finding = key.judge(Given.value(new double[][] {{8, 4}, {8, 5}, {6, -6}}));
        assertEquals("sign", finding.misconception());
        assertEquals("Look at f3.", finding.headline());
        assertEquals(2 / 3.0, finding.credit(), 1e-12);
        Finding other = key.judge(Given.value(new double[][] {{4, 0}, {3, 2}, {0, 6}}));
        assertEquals("The inner factor is missing.", other.headline());
        assertEquals(0, other.credit());
    }

    @Test
    void aGradientIsNotAJacobianOfOneRow() {
        JacobianKey key = JacobianKey.of(Jacobian.of(List.of("g"), List.of("x", "y"), new double[][] {{-186, 15}}));
        assertEquals(1, key.judge(Given.value(new double[][] {{-186, 15}})).credit());
        assertEquals("gradient-as-row", key.judge(Given.value(new double[][] {{-186}, {15}})).misconception());
        assertEquals("gradient-as-row", key.judge(Given.value(new double[] {-186, 15})).misconception());
    }

    @Test
    void aCurvesColumnOfVelocitiesIsNoGradient() {
        JacobianKey key = JacobianKey.of(Jacobian.of(List.of("x", "y"), List.of("t"), new double[][] {{1}, {4}}));
        assertEquals(1, key.judge(Given.value(new double[][] {{1}, {4}})).credit());
        assertEquals("transposed", key.judge(Given.value(new double[][] {{1, 4}})).misconception());
        assertEquals("transposed", key.judge(Given.value(new double[] {1, 4})).misconception());
    }

    @Test
    void theStubIsUnansweredAndRaggedRowsAreRefused() {
        assertEquals(Verdict.UNANSWERED, judge(new double[][] {{Double.NaN, Double.NaN}}).verdict());
        assertEquals(Verdict.UNANSWERED, judge("").verdict());
        assertEquals(Verdict.UNANSWERED, judge(new double[0][]).verdict());
        assertEquals("Row 2 has 1 entry, but row 1 has 2.", judge(new double[][] {{1, 2}, {3}}).headline());
        assertEquals(Verdict.UNREADABLE, judge(true).verdict());
    }
}
