package org.chainrule.exercises.ch03;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected answers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter3Test {

    private static final String SQUARE = "(3*x + 1)^2 - 2";

    private final Evaluation square = Program.parse("g = 3*x + 1; f = g^2 - 2").at("x=2");

    @Test
    void theFourLinesAreTheLibrarysDerivatives() {
        assertRight(judge(Exercise1Key.KEY, new String[] {derivative("3*x + 1"), Program.parse("u^2 - 2").derivative("u").toString(),
                "2*(3*x + 1)", derivative(SQUARE)}));
    }

    @Test
    void multiplyingOutIsTheLibrarysExpansion() {
        String sum = Program.parse(SQUARE).expand().toString();
        assertRight(judge(Exercise2Key.KEY, new String[] {sum, Program.parse(sum, "x").derivative("x").toString()}));
    }

    @Test
    void theSlopeAtTwoIsTheLibrarysByBothRoutes() {
        assertRight(judge(Exercise3Key.KEY, new double[] {square.value("g"), square.local("f", "g"),
                square.local("f", "g") * square.local("g", "x"), Program.parse(SQUARE).at("x=2").derivative("f", "x")}));
        assertEquals(47, square.value(), "the value that the key calls by name");
    }

    @Test
    void theExampleAndItsRelativeAreDifferentiatedByTheLibrary() {
        assertRight(judge(Exercise5Key.KEY, new String[] {derivative("(x - 2)^2"), derivative("(7 - 4*x)^2")}));
    }

    @Test
    void theRatesMultiplyAndTheTwoRoutesToTheCostMeet() {
        Evaluation drive = Program.parse("litres = 5*hours; km = 14*litres; euros = 1.75*litres", "hours").at("hours=2");
        Evaluation way = Program.parse("litres = km/14; euros = 1.75*litres", "km").at("km=3");
        double kmPerHour = drive.derivative("km", "hours");
        double eurosPerHour = drive.derivative("euros", "hours");
        double eurosPerKm = way.derivative("euros", "km");
        assertRight(judge(Exercise7Key.KEY, new double[] {kmPerHour, eurosPerHour, eurosPerKm}));
        assertEquals(eurosPerHour, eurosPerKm * kmPerHour, 1e-12);
    }

    @Test
    void theTableIsReadByTangentLines() {
        assertRight(judge(Exercise10Key.KEY, new double[] {
                composed(Exercise10Key.F, Exercise10Key.F_SLOPE, Exercise10Key.G, Exercise10Key.G_SLOPE, 2),
                composed(Exercise10Key.G, Exercise10Key.G_SLOPE, Exercise10Key.F, Exercise10Key.F_SLOPE, 2),
                composed(Exercise10Key.F, Exercise10Key.F_SLOPE, Exercise10Key.F, Exercise10Key.F_SLOPE, 1)}));
    }

    /** The slope at a point when inner and outer function are replaced by their tangents there. */
    private static double composed(int[] outer, int[] outerSlope, int[] inner, int[] innerSlope, int x) {
        int u = inner[x];
        String text = "u = " + u + " + (" + innerSlope[x] + ")*(x - " + x + "); y = " + outer[u] + " + (" + outerSlope[u] + ")*(u - " + u + ")";
        return Program.parse(text).at("x=" + x).derivative("y", "x");
    }

    private static String derivative(String formula) {
        return Program.parse(formula).derivative("x").toString();
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
