package org.chainrule.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formulas mean, and what is said of those that cannot be read. */
class ParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-x^2 | -9", "2^-x | 0.125", "2^x^2 | 512", "-x^-1 | -0.3333333333333333", "8/2/2 | 2", "8 - 2 - 2 | 4", "2*x + 1 | 7",
        "2*(x + 1) | 8", "max(x, 5) - min(x, 5) | 2", "pow(x, 2) | 9", "1.5e1*x | 45", ".5*x | 1.5", "PI - π | 0", "e^0 | 1",
        "ln(e^x) | 3", "x**2 | 9", "x·2 − 1 | 5", "x² | 9", "2·x³ − x¹⁰/3⁹ | 51", "+x | 3", "--x | 3", "2*-x | -6", "(((x))) | 3", "atan2(0, x) | 0",
        "Math.pow(x, 2) + Math.E^0 | 10", "2 + Math.cos(Math.PI/x) | 2.5", "x = x + 1; x = x*2; x | 8", "a = x; b = a; b*a | 9", "p = 2; p*x | 6", "x; | 3"})
    void formulasMeanWhatMathematicsMeans(String formula, double expected) {
        assertEquals(expected, Program.parse(formula, "x").at("x=3").value(), 1e-15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "p = x*/2 | 6 | Here a number, a name or ( is expected, not /.",
        "x*       | 2 | Here a number, a name or ( is expected, not the end.",
        "sinn(x)  | 0 | There is no function sinn. Did you mean sin?",
        "2x       | 1 | Between 2 and x an operator is missing: write 2*x for a product.",
        "2(x + 1) | 1 | Between 2 and ( an operator is missing: write 2*(…) for a product.",
        "x sin(x) | 2 | Between x and sin an operator is missing: write x*sin(…) for a product.",
        "(x + 1)x | 7 | Between ) and x an operator is missing: write (…)*x for a product.",
        "(x)(x)   | 3 | Between ) and ( an operator is missing: write (…)*(…) for a product.",
        "2xx + 1  | 1 | Between 2 and xx an operator is missing: write 2*x*x for a product.",
        "2xy + 1  | 1 | Between 2 and xy an operator is missing: write 2*xy for a product.",
        "Math.cox(x) | 5 | There is no function cox. Did you mean cos?",
        "xx + 1   | 0 | The name xx is not known here: use x. For a product write x*x.",
        "5 203    | 2 | Between 5 and 203 an operator is missing: write 5*203 for a product, or 5203 for one number.",
        "10 100 000 | 3 | Between 10 and 100 an operator is missing: write 10*100 for a product, or 10100000 for one number.",
        "0.5 0.3  | 4 | Between 0.5 and 0.3 an operator is missing: write 0.5*0.3 for a product.",
        "1.5,2.5  | 3 | After this expression a ; or the end is expected, not ,.",
        "2,03     | 1 | A number has a point and no comma: write 2.03.",
        "5,203    | 1 | A number has a point and no comma: write 5.203 or 5203.",
        "10,100,000 | 2 | A number has a point and no comma: write 10100000.",
        "1,203 + 4 | 1 | A number has a point and no comma: write 1.203 or 1203.",
        "x,203    | 1 | After this expression a ; or the end is expected, not ,.",
        "x(x + 1) | 0 | There is no function x. For a product write x*(…).",
        "(x + 1   | 0 | This bracket is never closed: add a ).",
        "x + 1)   | 5 | This ) closes nothing: drop it, or add a ( before.",
        "sin x    | 0 | The function sin needs its argument in brackets: sin(x).",
        "max(x)   | 0 | The function max takes 2 expressions, but here is 1.",
        "sin(x, x)| 0 | The function sin takes 1 expression, but here are 2.",
        "x $ x    | 2 | The sign $ has no meaning in a formula: use + - * / ^ ( ) and names.",
        "[x, x    | 5 | The list that began with [ needs a ] here.",
        "[x]; x   | 5 | The list in brackets is the result, so nothing may follow it.",
        "z + x    | 0 | The name z is not known here: use x.",
        "x = 1 y  | 6 | Between 1 and y an operator is missing: write 1*y for a product."})
    void aFormulaThatCannotBeReadIsPointedAt(String formula, int position, String sentence) {
        SyntaxProblem problem = assertThrows(SyntaxProblem.class, () -> Program.parse(formula.trim(), "x"));
        assertEquals(sentence, problem.sentence());
        assertEquals(position, problem.position());
        String pointer = problem.getMessage().split("\n")[2];
        assertEquals(4 + position, pointer.indexOf('^'));
    }

    @Test
    void namesThatWereNotGivenAreInputsInOrderOfAppearance() {
        assertEquals("[y, x]", Program.parse("p = y*x^2; q = 2*x + y; p^2 - q^3").inputs().toString());
    }

    @Test
    void anAlmostKnownNameIsSuggested() {
        SyntaxProblem problem = assertThrows(SyntaxProblem.class, () -> Program.parse("alpha + bta", "alpha", "beta"));
        assertTrue(problem.sentence().endsWith("Did you mean beta?"), problem.sentence());
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class,
                () -> Program.parse("p = 4*y - x; g = p^2", "x", "y").at("x=5, y=4").derivative("f", "y"));
        assertEquals("the program has no name f: its names are x, y, p, g.", problem.getMessage());
    }

    @Test
    void aMissingValueIsNamed() {
        assertEquals("the program needs a value for y, but the point gives only x: add y=…",
                assertThrows(IllegalArgumentException.class, () -> Program.parse("x*y").at("x=3")).getMessage());
    }

    @Test
    void aPointThatCannotBeReadIsShown() {
        assertEquals("The point \"x 3\" cannot be read: in \"x 3\" a name and a value are expected, as in x=3, y=1.",
                assertThrows(IllegalArgumentException.class, () -> Program.parse("x").at("x 3")).getMessage());
    }

    @Test
    void deepNestingNeedsNoStack() {
        int depth = 200_000;
        String formula = "sin(".repeat(depth) + "x" + ")".repeat(depth);
        Program program = Program.parse(formula);
        assertEquals(depth, program.size());
        assertEquals(formula, program.toString());
    }

    @Test
    void aMillionStepsAreReadRunAndDifferentiated() {
        StringBuilder formula = new StringBuilder("x");
        for (int step = 0; step < 1_000_000; step++) {
            formula.append(" + x");
        }
        assertEquals(1_000_001, Program.parse(formula.toString()).at("x=1").gradient().get("x"));
    }

    @Test
    void latexKeepsTheNamesOfEAndPiAndBracketsNegativeFactors() {
        assertEquals("36 \\cdot \\left(-12\\right) + x", Program.parse("36*(-12) + x").toLatex());
        assertEquals("e^{x} \\cdot \\pi", Program.parse("e^x*pi").toLatex());
    }

    @Test
    void theRarerFunctionsAreKnownByTheirNamesAndByThoseThatBeginWithArc() {
        assertEquals(Program.parse("asinh(x) + acsch(x)").toString(), Program.parse("arcsinh(x) + arccsch(x)").toString());
        assertEquals("atan2(y, x)", Program.parse("arctan2(y, x)").toString());
        assertEquals("2^{x} + \\sec\\left(x\\right)", Program.parse("exp2(x) + sec(x)").toLatex());
    }

    @Test
    void aPowerIsPutInBracketsToBeRaisedToAPower() {
        assertEquals("\\left(e^{x}\\right)^{2} \\cdot \\left(2^{x}\\right)^{3}", Program.parse("exp(x)^2*exp2(x)^3").toLatex());
    }

    @Test
    void derivativesOfSincHavePrimesAndCanBeReadAgain() {
        Program second = Program.parse("sinc(x)").derivative("x").derivative("x");
        assertEquals("sinc''(x)", second.toString());
        assertEquals(-Math.PI * Math.PI / 3, Program.parse(second.toString()).at("x=0").value(), 1e-15);
        assertThrows(SyntaxProblem.class, () -> Program.parse("x' + 1"));
    }
}
