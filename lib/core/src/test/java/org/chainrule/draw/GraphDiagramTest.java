package org.chainrule.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        for (int i = 0; i < 120; i++) {
            Graph graph = RandomGraphs.draw(random, 1 + i % 37, 3 + i % 7);
            Boxes.assertApart(new GraphDiagram(graph).boxes(), graph.program());
        }
    }

    @Test
    void noLineRunsThroughANodeOrALabelOfItsLayer() {
        Random random = new Random(6);
        for (int i = 0; i < 60; i++) {
            Graph graph = RandomGraphs.draw(random, 1 + i % 30, 6);
            for (List<Slot> column : layers(Flow.RIGHT, graph).layers()) {
                for (int j = 1; j < column.size(); j++) {
                    assertTrue(column.get(j).top() >= column.get(j - 1).bottom(), "lines and texts keep apart");
                }
            }
            for (List<Slot> row : layers(Flow.DOWN, graph).layers()) {
                for (int j = 1; j < row.size(); j++) {
                    assertTrue(row.get(j).left() >= row.get(j - 1).right(), "lines and texts keep apart");
                }
            }
        }
    }

    @Test
    void theOutputStandsOnTheRightAndTheInputsOnTheLeft() {
        List<List<Slot>> columns = layers(Flow.RIGHT, B15).layers();
        assertEquals("x", columns.get(0).get(0).node.name());
        assertEquals("g", columns.get(columns.size() - 1).get(0).node.name());
        assertTrue(columns.get(0).get(0).right() < columns.get(1).get(0).left());
    }

    @Test
    void aGraphTooLongForAPhoneRunsDown() {
        Graph diamonds = Program.parse("u1 = sin(x); w1 = cos(x); v1 = u1*w1; u2 = sin(v1); w2 = cos(v1); v2 = u2*w2").at("x=1").graph();
        assertTrue(layers(Flow.RIGHT, diamonds).width() > GraphDiagram.NARROW);
        assertTrue(width(new GraphDiagram(diamonds)) <= GraphDiagram.NARROW);
        List<List<Slot>> rows = layers(Flow.DOWN, diamonds).layers();
        assertEquals("x", rows.get(0).get(0).node.name());
        assertTrue(rows.get(0).get(0).bottom() < rows.get(1).get(0).top(), "the input on top");
        Graph step = Program.parse("y = x^2").at("x=3").graph();
        assertTrue(layers(Flow.DOWN, step).width() < layers(Flow.RIGHT, step).width(), "down would be narrower");
        assertTrue(width(new GraphDiagram(step)) >= layers(Flow.RIGHT, step).width(), "but it runs to the right where that fits");
    }

    @Test
    void fromPictureToPictureOfASweepNothingMoves() {
        List<GraphDiagram> sweep = GraphDiagram.sweep(B15);
        String lines = lines(sweep.get(0));
        assertTrue(lines.contains("<path") && lines.contains("<rect"), lines);
        for (GraphDiagram picture : sweep) {
            assertEquals(lines, lines(picture));
            assertEquals(width(sweep.get(0)), width(picture));
        }
    }

    private static String lines(GraphDiagram picture) {
        return picture.toSvg().lines().filter(line -> line.startsWith("<path") || line.startsWith("<rect")).collect(Collectors.joining("\n"));
    }

    private static double width(GraphDiagram picture) {
        return Double.parseDouble(picture.toSvg().split(" width=\"")[1].split("\"")[0]);
    }

    @Test
    void forwardModeWritesTangentsBelow() {
        GraphDiagram forward = GraphDiagram.forward(B15, "x");
        for (String text : new String[] {"dx/dx = 1", "dy/dx = 0", "dp/dx = 6", "dq/dx = 2", "dg/dx = −186"}) {
            assertTrue(forward.toSvg().contains(">" + text + "<"), text);
        }
        assertTrue(forward.toString().endsWith("x: dx/dx = 1, y: dy/dx = 0, p: dp/dx = 6, q: dq/dx = 2, g: dg/dx = −186."),
                forward.toString());
        assertThrows(IllegalArgumentException.class, () -> GraphDiagram.forward(B15, "p"));
    }

    @Test
    void aSweepGathersAdjointsStepByStep() {
        List<GraphDiagram> sweep = GraphDiagram.sweep(B15);
        assertEquals(4, sweep.size());
        assertTrue(sweep.get(0).toString().endsWith("x: –, y: –, p: –, q: –, g: adjoint 1."), sweep.get(0).toString());
        assertTrue(sweep.get(1).toString().endsWith("x: –, y: –, p: adjoint 18, q: adjoint −147, g: adjoint 1."));
        assertTrue(sweep.get(2).toString().contains("x: adjoint −294, y: adjoint −147"), "only q has handed on");
        assertTrue(sweep.get(3).toString().contains("x: adjoint −186, y: adjoint 15"), "p has added its part");
    }

    private static Layers layers(Flow flow, Graph graph) {
        Map<String, String> below = new HashMap<>();
        graph.nodes().forEach(node -> below.put(node.name(), "1"));
        return new Layers(flow, graph, below, Map.of());
    }

    @Test
    void theSameGraphGivesTheSamePicture() {
        assertEquals(new GraphDiagram(B15).toSvg(), new GraphDiagram(B15).toSvg());
    }
}
