package org.chainrule.exercises.ch09;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.draw.GraphDiagram;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 09 names are those that the library finds. */
class ProseOfChapter9Test {

    private final Evaluation at = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y").at("x=3, y=1");

    @Test
    void theLibraryReproducesFactB16() {
        Tensor x = Functions.tensor(3);
        Tensor y = Functions.tensor(1);
        Tensor p = y.times(x.pow(2));
        Tensor q = x.times(2).plus(y);
        Tensor g = p.pow(2).minus(q.pow(3));
        g.backward();
        assertEquals(18, p.grad().value());
        assertEquals(-147, q.grad().value());
        assertEquals(-186, x.grad().value());
        assertEquals(15, y.grad().value());
        assertEquals(1, g.grad().value());
    }

    @Test
    void theSweepHasFourPicturesAndXHasMinus294BetweenTheLastTwo() {
        var sweep = at.sweepDiagrams();
        assertEquals(4, sweep.size());
        assertTrue(sweep.get(2).toString().contains("x: adjoint −294"));
        assertTrue(sweep.get(3).toString().contains("x: adjoint −186, y: adjoint 15"));
        assertTrue(GraphDiagram.sweep(at.graph()).get(1).toString().contains("p: adjoint 18, q: adjoint −147"));
    }

    @Test
    void theSurveysExampleHasBothPartialDerivativesInOneColumn() {
        Evaluation two = Program.parse("v1 = ln(x1); v2 = x1*x2; v3 = v1 + v2; v4 = sin(x2); y = v3 - v4", "x1", "x2").at("x1=2, x2=5");
        assertEquals(5.5, two.derivative("y", "x1"), 1e-15);
        assertEquals(1.7163, two.derivative("y", "x2"), 5e-5);
        long twice = two.reverseTrace().rows().stream().filter(row -> row.get(2).text().startsWith(row.get(1).text() + " +")).count();
        assertEquals(2, twice, "two adjoints are reached a second time");
    }

    @Test
    void fortyDiamondsHave160ArrowsAndMoreThanAMillionMillionPaths() {
        assertEquals(160, NumbersOfChapter9Test.diamonds(40).at("x=1").graph().edges().size());
        assertTrue(Math.pow(2, 40) > 1e12);
    }

    @Test
    void theHastyNodeFinds6For4() {
        double b = 0;
        double a = 0;
        for (int arrival = 0; arrival < 2; arrival++) {
            b += 1;
            a += b + b;
        }
        assertEquals(6, a);
        Tensor start = Functions.tensor(1);
        Tensor twice = start.plus(start);
        twice.plus(twice).backward();
        assertEquals(4, start.grad().value());
    }

    @Test
    void thePauseAboutDetachLeavesHalf() {
        Tensor x = Functions.tensor(3);
        x.times(Functions.stopGradient(x)).backward();
        assertEquals(3, x.grad().value());
    }

    @Test
    void theLossOfAThousandParametersFallsAtEveryStep() {
        double[] w = new double[1000];
        double[] targets = new double[1000];
        for (int i = 0; i < 1000; i++) {
            w[i] = i / 999.0;
            targets[i] = 0.5 + 0.3 * Math.cos(7 * w[i]);
        }
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= 40; step++) {
            Tensor here = Functions.tensor(w);
            Tensor loss = Functions.sin(here).minus(Functions.constant(targets)).pow(2).sum();
            assertTrue(loss.value() < before, "step " + step);
            before = loss.value();
            loss.backward();
            w = here.minus(here.grad().times(0.2)).toArray();
        }
    }
}
