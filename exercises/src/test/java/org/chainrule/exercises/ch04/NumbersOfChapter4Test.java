package org.chainrule.exercises.ch04;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Question;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected answers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter4Test {

    private static final String RC2 = "(3*x + 1)^3 + 8*(3*x + 1) + 6";

    @Test
    void thePairAndTheWholeAreTheLibrarysDerivatives() {
        assertRight(judge(Exercise1Key.KEY, new String[] {Program.parse("cos(u^3)").derivative("u").toString(), derivative("cos((x - 2)^3)")}));
    }

    @Test
    void theSlipIsHiddenWhereTheSineIsZeroAndSeenElsewhere() {
        for (int k = 1; k < 5; k++) {
            assertRight(judge(Exercise2Key.KEY, new double[] {2 + Math.cbrt(k * Math.PI), 4}));
            assertRight(judge(Exercise2Key.KEY, new double[] {2 - Math.cbrt(k * Math.PI), 2 - k / 3.0}));
        }
        Program truth = Program.parse("cos((x - 2)^3)").derivative("x");
        assertEquals(truth.at("x=3.7").value(), Exercise2Key.right(3.7), 1e-12);
    }

    @Test
    void rc2IsTheLibrarysDerivativeAndExpansion() {
        String byTerms = Program.parse(Program.parse(RC2).expand().toString(), "x").derivative("x").toString();
        assertRight(judge(Exercise3Key.KEY, new Object[] {derivative(RC2), coefficients(), byTerms}));
        assertEquals("81*x^2 + 54*x + 33", byTerms);
    }

    /** The coefficients of RC2, highest first, by its derivatives at 0. */
    private static double[] coefficients() {
        Program d0 = Program.parse(RC2);
        Program d1 = d0.derivative("x");
        Program d2 = d1.derivative("x");
        double third = d2.derivative("x").at("x=0").value();
        return new double[] {third / 6, d2.at("x=0").value() / 2, d1.at("x=0").value(), d0.at("x=0").value()};
    }

    @Test
    void theThreeCompositesAreDifferentiatedByTheLibrary() {
        assertRight(judge(Exercise4Key.KEY, new String[] {derivative("sin(x^2)"), derivative("log(4*x*cos(x^3) + x)"),
                derivative("exp(cos(3*x^2 + 4))")}));
    }

    @Test
    void theDerivativeOfAChainIsTheLibrarys() {
        Random random = new Random(4);
        for (int i = 0; i < 50; i++) {
            Question question = Chains.random(random, random.nextInt(7));
            double[] asked = (double[]) question.arguments().get(0);
            StringBuilder text = new StringBuilder("u0 = x");
            for (int k = 1; k < asked.length; k++) {
                text.append("; u").append(k).append(" = ").append(step((int) asked[k], "u" + (k - 1)));
            }
            Evaluation at = Program.parse(text.toString(), "x").at("x=" + asked[0]);
            assertEquals(at.derivative("u" + (asked.length - 1), "x"), question.answer(), 1e-12, question.said());
        }
    }

    private static String step(int link, String u) {
        return switch (Chains.NAMES.get(link)) {
            case "SINE" -> "sin(" + u + ")";
            case "ROOT" -> "sqrt(1 + " + u + "^2)";
            case "DOUBLE" -> "2*" + u;
            default -> u + " - 1";
        };
    }

    @Test
    void theTenSinesAreTheLibrarys() {
        String nested = "x";
        for (int k = 0; k < 10; k++) {
            nested = "sin(" + nested + ")";
        }
        Evaluation at = Program.parse("y = " + nested).at("x=1");
        assertRight(judge(Exercise7Key.KEY, new double[] {at.value(), at.derivative("y", "x")}));
        assertRight(judge(Exercise7Key.KEY, new double[] {0.46296, 0.079293}));
    }

    @Test
    void theTableWithGapsIsTheProgramsTrace() {
        Evaluation at = Program.parse("a = 2*x; b = exp(a); c = 1 + b; y = sqrt(c)").at("x=log(3)/2");
        assertEquals(3, at.value("b"), 1e-12);
        assertEquals(2, at.value("y"), 1e-12);
        assertRight(judge(Exercise9Key.KEY, new double[] {at.local("b", "a"), at.local("c", "b"), at.local("y", "c"), at.derivative("y", "x")}));
    }

    private static String derivative(String formula) {
        return Program.parse(formula).derivative("x").toString();
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
