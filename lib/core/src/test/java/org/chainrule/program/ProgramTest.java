package org.chainrule.program;

import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.stack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Readings of a program. */
class ProgramTest {

    private final Evaluation b15 = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3").at("x=3, y=1");

    @Test
    void everyEdgeOfTheGraphCarriesItsLocalDerivative() {
        assertEquals(List.of("x", "y"), b15.graph().inputs());
        assertEquals("g", b15.graph().output());
        assertEquals(18, b15.local("g", "p"));
        assertEquals(-147, b15.local("g", "q"));
        assertEquals(6, b15.local("p", "x"));
        assertEquals(9, b15.local("p", "y"));
        assertEquals(2, b15.local("q", "x"));
        assertEquals(1, b15.local("q", "y"));
        assertEquals("2*p", b15.graph().edge("p", "g").formula());
    }

    @Test
    void aPartialAlongAnEdgeThatIsNotThereIsRefused() {
        assertEquals("g does not depend directly on x: look for a path with paths(\"x\", \"g\")",
                assertThrows(IllegalArgumentException.class, () -> b15.local("g", "x")).getMessage());
    }

    @Test
    void theContributionsOfThePathsAddUpToTheTotalDerivative() {
        List<Path> paths = b15.paths("x");
        assertEquals("[x → p → g, x → q → g]", paths.stream().map(Path::toString).toList().toString());
        assertEquals("[108.0, -294.0]", paths.stream().map(Path::product).toList().toString());
        assertEquals(-186, b15.derivative("g", "x"));
        assertEquals(15, b15.gradient().get("y"));
    }

    @Test
    void theExplanationShowsRuleNumbersAndSum() {
        String text = b15.explain().toString();
        assertTrue(text.contains("dg/dx = ∂g/∂p·∂p/∂x + ∂g/∂q·∂q/∂x\n        = 18·6 + (-147)·2\n        = 108 + (-294)\n        = -186"), text);
    }

    @Test
    void theExplanationInLatexNamesEachStep() {
        assertTrue(b15.explain().toLatex().contains(
                "\\frac{\\mathrm{d} g}{\\mathrm{d} y} &= \\frac{\\partial g}{\\partial p}\\,\\frac{\\partial p}{\\partial y}"));
    }

    @Test
    void theHessianIsSymmetric() {
        double[][] hessian = b15.hessian();
        assertEquals(-60, hessian[0][0]);
        assertEquals(132, hessian[0][1]);
        assertEquals(132, hessian[1][0]);
        assertEquals(120, hessian[1][1]);
    }

    @Test
    void derivativesComeInTheOrderOfThePoint() {
        assertEquals(List.of("x", "y"), List.copyOf(b15.gradient().keySet()));
        assertEquals(List.of("y", "x"), List.copyOf(b15.program().at("y=1, x=3").gradient().keySet()));
    }

    @Test
    void aRecordedFunctionIsAProgramWithTheNamesThatWereGiven() {
        Program program = Program.record((x, y) -> {
            Tensor p = y.times(x.pow(2)).named("p");
            Tensor q = x.times(2).plus(y).named("q");
            return p.pow(2).minus(q.pow(3)).named("g");
        }, "x", "y");
        assertEquals("p = y*x^2; q = x*2 + y; g = p^2 - q^3", program.toString());
        assertEquals(-186, program.at("x=3, y=1").gradient().get("x"));
    }

    @Test
    void aRecordedCurveIsAList() {
        assertEquals("[t, t^2, sin(t)]", Program.record(t -> stack(t, t.pow(2), sin(t)), "t").toString());
    }

    @Test
    void aChoiceOnAValueCannotBeRecorded() {
        String message = assertThrows(IllegalStateException.class,
                () -> Program.record(x -> x.value() > 0 ? x : x.negate(), "x")).getMessage();
        assertTrue(message.contains("a choice that depends on a value cannot be recorded"), message);
    }

    @Test
    void theStepThatFirstMadeNotANumberIsNamed() {
        assertEquals("u = log(x - 5) becomes NaN, because x - 5 is -2.",
                Program.parse("u = log(x - 5); u*y + 1").at("x=3, y=2").trouble().orElseThrow());
        assertEquals("1/x becomes Infinity, because x is 0.", Program.parse("1/x").at("x=0").trouble().orElseThrow());
        assertTrue(b15.trouble().isEmpty());
    }

    @Test
    void theStepThroughWhichTheGradientStopsBeingFiniteIsNamed() {
        assertEquals("what comes back through sqrt(x) to x becomes Infinity, because x is 0.",
                Program.parse("u = sqrt(x); 2*u + y").at("x=0, y=1").gradientTrouble().orElseThrow());
        assertTrue(b15.gradientTrouble().isEmpty());
        assertTrue(Program.parse("log(x)").at("x=-1").gradientTrouble().isEmpty(), "there the value is already named");
    }

    @Test
    void theExplanationAsATableHasARowForEachPath() {
        assertEquals("""
                The chain rule for x
                  path       rule         numbers   contribution
                  x → p → g  ∂g/∂p·∂p/∂x  18·6      108
                  x → q → g  ∂g/∂q·∂q/∂x  (-147)·2  -294
                  all paths  dg/dx                  -186""", b15.explain().table("x").toString());
        assertTrue(b15.explain().table("y").toLatex().contains("y \\to p \\to g & "), b15.explain().table("y").toLatex());
    }

    @Test
    void aNameAssignedAgainMeansTheLaterValue() {
        Evaluation at = Program.parse("x = x^2; x = x + 1; 2*x").at("x=3");
        assertEquals(20, at.value());
        assertEquals(12, at.gradient().get("x"));
        assertEquals("[x, x′, x′′, f]", at.graph().nodes().stream().map(Graph.Node::name).toList().toString());
        assertEquals("x = x^2; x = x + 1; 2*x", at.program().toString());
    }

    @Test
    void tooManyPathsAreRefusedWithTheWayOut() {
        Evaluation at = ladder(40).at("x=1");
        assertEquals(Math.pow(5, 40), at.gradient().get("x"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> at.paths("x")).getMessage().contains("walk each edge once"));
    }

    @Test
    void pathsToAVariableDoNotStrayBeyondIt() {
        List<Path> paths = ladder(40).at("x=1").graph().paths("x", "v2");
        assertEquals("[x → v0 → a1 → v1 → a2 → v2, x → v0 → a1 → v1 → b2 → v2, x → v0 → b1 → v1 → a2 → v2, x → v0 → b1 → v1 → b2 → v2]",
                paths.toString());
    }

    /** A program of so many steps, each of which can be taken in two ways. */
    private static Program ladder(int steps) {
        StringBuilder ladder = new StringBuilder("v0 = x");
        for (int i = 1; i <= steps; i++) {
            ladder.append("; a").append(i).append(" = 2*v").append(i - 1).append("; b").append(i).append(" = 3*v").append(i - 1)
                    .append("; v").append(i).append(" = a").append(i).append(" + b").append(i);
        }
        return Program.parse(ladder.toString());
    }

    @Test
    void randomProgramsSayTheSameAfterPrintingAndReading() {
        long seed = 20261121;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        Map<String, Double> point = Map.of("x", 0.7, "y", -1.3);
        for (int i = 0; i < 300; i++) {
            String text = programs.next();
            Program program = Program.parse(text, "x", "y");
            Evaluation first = program.at(point);
            Evaluation second = Program.parse(program.toString(), "x", "y").at(point);
            assertEquals(first.value(), second.value(), "seed " + seed + ": " + text);
            assertEquals(first.gradient(), second.gradient(), "seed " + seed + ": " + text);
        }
    }

    @Test
    void randomProgramsHaveTheSameDerivativeSymbolicallyAndInReverse() {
        long seed = 11;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        Map<String, Double> point = Map.of("x", 0.7, "y", -1.3);
        for (int i = 0; i < 300; i++) {
            String text = programs.next();
            Program program = Program.parse(text, "x", "y");
            double reverse = program.at(point).gradient().get("x");
            double symbolic = program.derivative("x").at(point).value();
            assertEquals(reverse, symbolic, 1e-9 * Math.max(1, Math.abs(reverse)), "seed " + seed + ": " + text);
        }
    }
}
