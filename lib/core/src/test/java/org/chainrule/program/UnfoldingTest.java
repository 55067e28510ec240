package org.chainrule.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnfoldingTest {

    @Test
    void everyPrimitiveStepGetsANameOfItsOwn() {
        Program program = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y");
        assertEquals("v1 = x^2; p = y*v1; v2 = 2*x; q = v2 + y; v3 = p^2; v4 = q^3; g = v3 - v4",
                program.unfolded().toString());
        assertEquals(program.at("x=3, y=1").gradient(), program.unfolded().at("x=3, y=1").gradient());
    }

    @Test
    void namesThatAreTakenStayWhatTheyAre() {
        assertEquals("v2 = sin(v1); v2*v1", Program.parse("sin(v1)*v1").unfolded().toString());
    }

    @Test
    void itsDiagramShowsEachPrimitive() {
        Graph graph = Program.parse("1/(1 + exp(-x))").unfolded().at("x=0").graph();
        assertEquals(List.of("x", "v1", "v2", "v3", "f"), graph.nodes().stream().map(Graph.Node::name).toList());
        assertTrue(Program.parse("1/(1 + exp(-x))").unfolded().at("x=0").diagram().toSvg().contains(">v2 = exp(v1)<"));
    }
}
