package org.chainrule.exercises.ch06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 06 names are those that the library finds. */
class ProseOfChapter6Test {

    @Test
    void theRectangleHasOneFactorForBothSides() {
        Evaluation at = Program.parse("f = x*y; g = f^2", "x", "y").at("x=2, y=3");
        assertEquals(6, at.value("f"));
        assertEquals(12, at.local("g", "f"));
    }

    @Test
    void theWorkedExampleIsFactB15() {
        Evaluation at = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y").at("x=3, y=1");
        assertEquals(-262, at.value());
        assertEquals(108, at.local("g", "p") * at.local("p", "x"));
        assertEquals(-294, at.local("g", "q") * at.local("q", "x"));
        assertEquals(162, at.local("g", "p") * at.local("p", "y"));
        assertEquals(-147, at.local("g", "q") * at.local("q", "y"));
        assertEquals(-186, at.derivative("g", "x"));
        assertEquals(15, at.derivative("g", "y"));
    }

    @Test
    void theStripsOfTheGrowingRectangleAddUpTo16() {
        Evaluation at = Program.parse("p = x^2; q = x + 1; g = p*q").at("x=2");
        assertEquals(3 * 4 + 4 * 1, at.derivative("g", "x"));
    }

    @Test
    void theSharedIntermediateGivesThreePathsAnd40() {
        Evaluation at = Program.parse("u = x^2; v = 3*x; w = u*v; g = w + u").at("x=2");
        assertEquals(3, at.graph().paths("x", "g").size());
        assertEquals(40, at.derivative("g", "x"));
        assertEquals(40, Program.parse("9*x^2 + 2*x").at("x=2").value());
    }

    @Test
    void theBeetleFeelsTenDegreesAtFirstAndTurnsRoundSixTimes() {
        Program walk = Program.parse("x = cos(t); y = sin(t); f = 10*x^2*y");
        assertEquals(10, slope(walk, 0), 1e-12);
        assertEquals(0, slope(walk, Math.PI / 2), 1e-12);
        int turns = 0;
        for (int i = 0; i < 1000; i++) {
            turns += slope(walk, 2 * Math.PI * i / 1000 + 1e-3) * slope(walk, 2 * Math.PI * (i + 1) / 1000 + 1e-3) < 0 ? 1 : 0;
        }
        assertEquals(6, turns);
    }

    @Test
    void theTwoContributionsOfTheWalkAlwaysPullAgainstEachOther() {
        Program walk = Program.parse("x = cos(t); y = sin(t); f = 10*x^2*y");
        for (int i = 0; i < 100; i++) {
            Evaluation at = walk.at(Map.of("t", 2 * Math.PI * i / 100));
            assertTrue(at.local("f", "x") * at.local("x", "t") * at.local("f", "y") * at.local("y", "t") <= 0);
        }
    }

    private static double slope(Program walk, double t) {
        return walk.at(Map.of("t", t)).derivative("f", "t");
    }
}
