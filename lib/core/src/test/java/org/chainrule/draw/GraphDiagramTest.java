package org.chainrule.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

class GraphDiagramTest {

    private static final Graph B15 = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3").at("x=3, y=1").graph();

    @Test
    void eachNodeStandsOnceWithItsValueAndTheDerivativeOfTheOutput() {
        String svg = new GraphDiagram(B15).toSvg();
        for (String text : new String[] {"p = y·x²", "q = 2·x + y", "g = p² − q³", "dg/dp = 18", "dg/dq = −147",
            "dg/dx = −186", "dg/dy = 15", "dg/dg = 1", "−262", "∂p/∂y = 9"}) {
            assertEquals(2, svg.split(">" + Pattern.quote(text) + "<", -1).length, text);
        }
    }

    @Test
    void theTextAlternativeTellsDependencesAndDerivatives() {
        String text = new GraphDiagram(B15).toString();
        assertTrue(text.startsWith("Computational graph of g at x = 3, y = 1."), text);
        assertTrue(text.endsWith("dg/dx = −186, dg/dy = 15, dg/dp = 18, dg/dq = −147, dg/dg = 1."), text);
        assertTrue(new GraphDiagram(B15).toSvg().contains("aria-label=\"Computational graph of g at x = 3, y = 1. g = p²"));
    }

    @Test
    void noTextStandsOnAnother() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Graph graph = RandomGraphs.draw(random, 1 + i % 37, 3 + i % 7);
            Boxes.assertApart(new GraphDiagram(graph).boxes(), graph.program());
        }
    }

    @Test
    void noLineRunsThroughANodeOrALabelOfItsColumn() {
        Random random = new Random(6);
        for (int i = 0; i < 100; i++) {
            for (List<Slot> column : new Columns(RandomGraphs.draw(random, 1 + i % 30, 6)).columns()) {
                for (int j = 1; j < column.size(); j++) {
                    assertTrue(column.get(j).top() >= column.get(j - 1).bottom(), "lines and texts keep apart");
                }
            }
        }
    }

    @Test
    void theOutputStandsOnTheRightAndTheInputsOnTheLeft() {
        Columns columns = new Columns(B15);
        assertEquals("x", columns.columns().get(0).get(0).node.name());
        assertEquals("g", columns.columns().get(columns.columns().size() - 1).get(0).node.name());
    }

    @Test
    void theSameGraphGivesTheSamePicture() {
        assertEquals(new GraphDiagram(B15).toSvg(), new GraphDiagram(B15).toSvg());
    }
}
