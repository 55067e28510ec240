package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionKeyTest {

    private static final ExpressionKey B3 = ExpressionKey.of("18*x + 6", "x")
            .misconception(Misconception.INNER_FORGOTTEN, "6*x + 2")
            .misconception(Misconception.OUTER_AT_X, "6*x")
            .hint(2);

    private static final ExpressionKey A10 = ExpressionKey.of("-3*sin((x-2)^3)*(x-2)^2", "x").on("x", 0, 6)
            .misconception(Misconception.POWER_SLIP, "-3*sin((x-2)^3)*(x-2)")
            .misconception(Misconception.DERIVATIVE_INSIDE, "-sin(3*(x-2)^2)");

    private static Finding judge(Object value) {
        return B3.judge(Given.value(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18*x + 6", "2*(3*x + 1)*3", "6*(3*x+1)", "18*x^2/x + 6", "u = 3*x + 1; 6*u"})
    void anyFormWithTheSameValuesIsRight(String formula) {
        Finding finding = judge(formula);
        assertEquals(Verdict.CORRECT, finding.verdict(), finding.toString());
    }

    @Test
    void typedTextIsEchoedAsItWasRead() {
        assertEquals("We read: $18 \\cdot x + 6$", judge("18*x+6").understood());
        assertEquals("We read: $6 \\cdot x$", judge("6*x").understood());
    }

    @Test
    void aLambdaIsJudgedLikeAFormula() {
        assertEquals(1, B3.judge(Given.function(x -> 18 * x[0] + 6)).credit());
        assertEquals("outer-at-x", B3.judge(Given.function(x -> 6 * x[0])).misconception());
    }

    @ParameterizedTest
    @CsvSource({"6*x+2, inner-forgotten", "6*x, outer-at-x", "-18*x-6, sign", "-6*(3*x+1), sign"})
    void eachMisconceptionGetsItsOwnMessage(String formula, String key) {
        Finding finding = judge(formula);
        assertEquals(key, finding.misconception());
        assertEquals(Misconception.named(key).orElseThrow().message(), finding.headline());
        assertEquals(0, finding.credit());
    }

    @Test
    void aSlipThatAgreesAtOnePointOnlyIsStillCaught() {
        assertEquals("power-slip", A10.judge(Given.value("-3*sin((x-2)^3)*(x-2)")).misconception());
        assertEquals("derivative-inside", A10.judge(Given.value("-sin(3*(x-2)^2)")).misconception());
        assertEquals(1, A10.judge(Given.value("-sin((x-2)^3)*3*(x-2)*(x-2)")).credit());
    }

    @Test
    void aFormulaThatIsWrongNamesAPointAndItsOwnValueThere() {
        Finding finding = judge("18*x + 7");
        assertTrue(finding.headline().matches("At x = \\S+ your formula gives \\S+, which is not the right value\\."),
                finding.headline());
        assertEquals(2, finding.hint());
    }

    @Test
    void aNumberWhereAFunctionIsAskedForIsNamedAsSuch() {
        assertTrue(judge(42).headline().startsWith("Your answer is the same number everywhere"), judge(42).toString());
    }

    @Test
    void whereOnlyTheAnswerIsUndefinedThatIsTheFinding() {
        ExpressionKey key = B3.at(0);
        String headline = key.judge(Given.value("18*x^2/x + 6")).headline();
        assertTrue(headline.startsWith("Your formula has no value at x = 0, where there should be one. There 18*x^2/x becomes NaN"),
                headline);
    }

    @Test
    void pointsWhereTheReferenceIsUndefinedAreSkipped() {
        ExpressionKey key = ExpressionKey.of("1/(2*sqrt(x))", "x").at(0);
        assertEquals(1, key.judge(Given.value("0.5*x^(-1/2)")).credit());
    }

    @Test
    void theStubIsUnanswered() {
        assertEquals(Verdict.UNANSWERED, judge("").verdict());
        assertEquals(Verdict.UNANSWERED, judge(Double.NaN).verdict());
        assertEquals(Verdict.UNANSWERED, B3.judge(Given.function(x -> Double.NaN)).verdict());
        assertEquals(Verdict.UNANSWERED, B3.judge(Given.nothing()).verdict());
    }

    @Test
    void whatCannotBeReadIsASentenceWithThePlaceOrTheNearestName() {
        assertEquals("The mark ▸ shows the place: 18*x + ▸)", judge("18*x + )").understood());
        assertEquals("The mark ▸ shows the place: Math.▸cox(x)", judge("Math.cox(x)").understood());
        Finding unknown = judge("sine(x)");
        assertEquals(Verdict.UNREADABLE, unknown.verdict());
        assertTrue(unknown.headline().contains("sine") && unknown.headline().contains("sin"), unknown.headline());
        assertTrue(judge("18*t + 6").headline().contains("t"), judge("18*t + 6").headline());
        assertEquals("Between 18 and x an operator is missing: write 18*x for a product.", judge("18x").headline());
        assertEquals(Verdict.UNREADABLE, judge(List.of("x", 1)).verdict());
    }

    @Test
    void aRequiredFormIsCheckedOnTheFormulaNotOnItsText() {
        ExpressionKey expanded = B3.form(RequiredForm.EXPANDED);
        assertEquals(1, expanded.judge(Given.value("6 + 18*x")).credit());
        assertTrue(expanded.judge(Given.value("6*(3*x + 1)")).headline().contains("expanded"));
        ExpressionKey product = B3.form(RequiredForm.PRODUCT);
        assertEquals(1, product.judge(Given.value("2*(3*x + 1)*3")).credit());
        assertEquals(0, product.judge(Given.value("18*x + 6")).credit());
        assertEquals(Verdict.UNREADABLE, product.judge(Given.function(x -> 18 * x[0] + 6)).verdict());
    }

    @Test
    void cancellationIsForgivenOnTheScaleOfTheTerms() {
        ExpressionKey key = ExpressionKey.of("(x + 1000)^2 - 2000*x - 1000000", "x").on("x", 0, 0.01);
        assertEquals(1, key.judge(Given.value("x^2")).credit());
    }

    @Test
    void aConstantReferenceIsRefusedUnlessItIsMeant() {
        assertThrows(IllegalStateException.class, () -> ExpressionKey.of("3", "x").judge(Given.value("3")));
        assertEquals(1, ExpressionKey.of("3", "x").constant().judge(Given.value("x - x + 3")).credit());
    }

    @Test
    void severalVariablesKeepTheirOrder() {
        ExpressionKey key = ExpressionKey.of("2*x*y*cos(x^2*y)", "x", "y");
        assertEquals(1, key.judge(Given.function(p -> 2 * p[0] * p[1] * Math.cos(p[0] * p[0] * p[1]))).credit());
        assertEquals(1, key.judge(Given.value("cos(y*x^2)*y*2*x")).credit());
    }
}
