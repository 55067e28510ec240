package org.chainrule.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

class TreeDiagramTest {

    private static final Graph B15 = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3").at("x=3, y=1").graph();

    @Test
    void theTextAlternativeTellsPathsProductsAndSums() {
        assertEquals("""
                Tree diagram of g at x = 3, y = 1.
                g = p² − q³ = −262 depends on p (∂g/∂p = 18), q (∂g/∂q = −147).
                q = 2·x + y = 7 depends on x (∂q/∂x = 2), y (∂q/∂y = 1).
                p = y·x² = 9 depends on x (∂p/∂x = 6), y (∂p/∂y = 9).
                Path x → p → g: 18 · 6 = 108.
                Path x → q → g: −147 · 2 = −294.
                Sum over the paths from x: dg/dx = 108 + (−294) = −186.
                Path y → p → g: 18 · 9 = 162.
                Path y → q → g: −147 · 1 = −147.
                Sum over the paths from y: dg/dy = 162 + (−147) = 15.""", new TreeDiagram(B15).toString());
    }

    @Test
    void thePictureCarriesItsDescriptionAndTakesThePagesColours() {
        String svg = new TreeDiagram(B15).toSvg();
        assertTrue(svg.startsWith("<svg "), svg);
        assertTrue(svg.contains("role=\"img\" aria-label=\"Tree diagram of g at x = 3, y = 1. g = p²"));
        assertTrue(svg.contains("<title>Tree diagram of g</title>"));
        assertTrue(svg.contains("fill=\"currentColor\"") && svg.contains("max-width:100%"));
        assertTrue(svg.contains(">∂g/∂p = 18<") && svg.contains(">−147 · 2 = −294<"));
        assertFalse(svg.contains("id="), "ids would clash on a page with two pictures");
    }

    @Test
    void eachPathHasItsOwnColourFromTheOutputToItsEnd() {
        String svg = new TreeDiagram(B15).toSvg();
        for (int path = 1; path <= 4; path++) {
            int strands = svg.split("style=\"stroke:var\\(--chainrule-path-" + path + ",", -1).length - 1;
            assertEquals(6, strands, "two edges of two pieces, its end and its term in the sum");
        }
    }

    @Test
    void noTextStandsOnAnother() {
        Random random = new Random(3);
        int drawn = 0;
        for (int i = 0; i < 200; i++) {
            Graph graph = RandomGraphs.draw(random, 1 + i % 5, 3);
            try {
                Boxes.assertApart(new TreeDiagram(graph).boxes(), graph.program());
                drawn++;
            } catch (IllegalArgumentException tooManyBranches) {
                assertTrue(tooManyBranches.getMessage().contains("draw the graph with diagram() instead"));
            }
        }
        assertTrue(drawn > 150, drawn + " of 200 trees drawn");
    }

    @Test
    void anInputThatDoesNotReachTheOutputHasTheDerivativeZero() {
        TreeDiagram tree = new TreeDiagram(Program.parse("a = 2*x; g = y^2").at("x=1, y=3").graph());
        assertTrue(tree.toString().contains("Sum over the paths from x: dg/dx = 0."), tree.toString());
        assertFalse(tree.toSvg().contains(">= 0<"), "no sum of nothing");
    }

    @Test
    void aSinglePathIsNoSumAndItsLabelStandsHalfWay() {
        TreeDiagram tree = new TreeDiagram(Program.parse("u = 3*x + 1; y = u^2 - 2").at("x=1").graph());
        assertTrue(tree.toSvg().contains(">dy/dx =<") && !tree.toSvg().contains(">= 24<"), tree.toSvg());
        Box top = box(tree, "y = 14");
        Box label = box(tree, "∂y/∂u = 8");
        assertEquals(label.y() - top.bottom(), box(tree, "u = 4").y() - label.bottom(), 1e-9);
    }

    private static Box box(TreeDiagram tree, String text) {
        return tree.boxes().stream().filter(box -> box.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void theSameGraphGivesTheSamePicture() {
        assertEquals(new TreeDiagram(B15).toSvg(), new TreeDiagram(B15).toSvg());
    }

    @Test
    void aTreeWithTooManyBranchesIsRefusedWithWhatToDoInstead() {
        StringBuilder ladder = new StringBuilder("a0 = x*y");
        for (int i = 0; i < 20; i++) {
            ladder.append("; a").append(i + 1).append(" = a").append(i).append("*a").append(Math.max(0, i - 1));
        }
        Graph graph = Program.parse(ladder.toString()).at("x=1, y=1").graph();
        assertThrows(IllegalArgumentException.class, () -> new TreeDiagram(graph));
    }

    @Test
    void whatWouldBeMarkupIsEscaped() {
        Box box = new Box(0, 0, 10, 10, "a < b & \"c\"");
        String svg = new Svg().text(box, 12, "").picture(10, 10, "t", "d \"quoted\"");
        assertTrue(svg.contains(">a &lt; b &amp; &quot;c&quot;<") && svg.contains("aria-label=\"d &quot;quoted&quot;\""), svg);
    }

    @Test
    void aProgramOfOneStepIsATreeToo() {
        assertEquals(2 + 1 + 1 + 2, new TreeDiagram(Program.parse("x^2").at("x=3").graph()).boxes().size());
        assertEquals(List.of("x", "x²"), List.of(Signs.formula("x"), Signs.formula("x^2")));
    }
}
