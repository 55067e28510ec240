package org.chainrule.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The traces of the survey's example, y = ln x1 + x1·x2 − sin x2 at (2, 5), with its published numbers. */
class TraceTest {

    private final Evaluation at = Program.parse("y = log(x1) + x1*x2 - sin(x2)", "x1", "x2").at("x1=2, x2=5");

    @Test
    void forwardModeGivesEveryStepItsTangent() {
        assertEquals("""
                Forward mode with respect to x1
                  step  computes  value      tangent  computes         value
                  v₋₁   x1        2          v̇₋₁      dx1              1
                  v₀    x2        5          v̇₀       dx2              0
                  v₁    log(v₋₁)  0.693147   v̇₁       v̇₋₁/v₋₁          0.5
                  v₂    v₋₁*v₀    10         v̇₂       v̇₋₁*v₀ + v̇₀*v₋₁  5
                  v₃    v₁ + v₂   10.6931    v̇₃       v̇₁ + v̇₂          5.5
                  v₄    sin(v₀)   -0.958924  v̇₄       v̇₀*cos(v₀)       0
                  v₅    v₃ - v₄   11.6521    v̇₅       v̇₃ - v̇₄          5.5""", at.forwardTrace("x1").toString());
    }

    @Test
    void reverseModeAddsEveryContributionToItsAdjoint() {
        assertEquals("""
                Reverse mode
                  through  adjoint  computes      value
                  v₅       v̄₅       1             1
                  v₅       v̄₃       v̄₅            1
                  v₅       v̄₄       -v̄₅           -1
                  v₄       v̄₀       v̄₄*cos(v₀)    -0.283662
                  v₃       v̄₁       v̄₃            1
                  v₃       v̄₂       v̄₃            1
                  v₂       v̄₋₁      v̄₂*v₀         5
                  v₂       v̄₀       v̄₀ + v̄₂*v₋₁   1.71634
                  v₁       v̄₋₁      v̄₋₁ + v̄₁/v₋₁  5.5""", at.reverseTrace().toString());
    }

    @Test
    void inLatexDotsAndBarsStandAboveTheirLetter() {
        assertTrue(at.forwardTrace("x2").toLatex().contains("v_{4} & \\sin\\left(v_{0}\\right) & -0.958924 & \\dot{v}_{4}"),
                at.forwardTrace("x2").toLatex());
        assertTrue(at.reverseTrace().toLatex().contains("\\bar{v}_{-1} & \\bar{v}_{-1} + \\frac{\\bar{v}_{1}}{v_{-1}} & 5.5"),
                at.reverseTrace().toLatex());
    }

    @Test
    void aLineThatOnlyGivesAnotherNameIsNoStep() {
        TraceTable trace = Program.parse("p = x; q = p*p; q").at("x=3").reverseTrace();
        assertEquals(3, trace.rows().size(), trace.toString());
        assertEquals("6", trace.rows().get(2).get(3).text());
    }

    @Test
    void aListAndAnUnknownInputAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Program.parse("[x, y]").at("x=1, y=2").reverseTrace());
        assertEquals("there is no input z: the inputs are x1, x2",
                assertThrows(IllegalArgumentException.class, () -> at.forwardTrace("z")).getMessage());
    }
}
