package org.chainrule.exercises.ch06;

import static org.chainrule.exercises.Given.judgeMethod;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.chainrule.exercises.Given.GraphMethod;
import org.chainrule.judge.Key;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Graph;
import org.chainrule.program.Path;
import org.junit.jupiter.api.Test;

/** Exercise 6.7 accepts any method that is right, and knows the ways to be wrong. */
class RuleAsAProgramTest {

    private static final List<Key> KEYS = List.of(Exercise7Key.AGREES, Exercise7Key.NOTHING, Exercise7Key.ITSELF);

    @Test
    void theSumOverPathsIsRight() {
        GraphMethod paths = (graph, from, to) -> graph.paths(from, to).stream().mapToDouble(Path::product).sum();
        KEYS.forEach(key -> assertEquals(1, judgeMethod(key, paths).credit(), judgeMethod(key, paths).toString()));
    }

    @Test
    void aRecursionOverTheArrowsIsJustAsRight() {
        KEYS.forEach(key -> assertEquals(1, judgeMethod(key, RuleAsAProgramTest::backwards).credit()));
    }

    @Test
    void onlyTheLastPathIsAnOverwrittenSum() {
        GraphMethod last = (graph, from, to) -> {
            List<Path> paths = graph.paths(from, to);
            return paths.isEmpty() ? 0 : paths.get(paths.size() - 1).product();
        };
        assertEquals("overwritten-adjoint", judgeMethod(Exercise7Key.AGREES, last).misconception());
    }

    @Test
    void onlyTheFirstPathIsADroppedOne() {
        GraphMethod first = (graph, from, to) -> graph.paths(from, to).stream().findFirst().map(Path::product).orElse(0.0);
        assertEquals("path-dropped", judgeMethod(Exercise7Key.AGREES, first).misconception());
    }

    @Test
    void aRecursionWithoutItsEndMissesTheVariableItself() {
        GraphMethod endless = (graph, from, to) -> from.equals(to) ? 0 : backwards(graph, from, to);
        assertEquals(1, judgeMethod(Exercise7Key.AGREES, endless).credit());
        assertTrue(judgeMethod(Exercise7Key.ITSELF, endless).headline().contains("is 1"));
    }

    @Test
    void aConstantEarnsNothing() {
        KEYS.forEach(key -> assertEquals(0, judgeMethod(key, (graph, from, to) -> 0).credit()));
        KEYS.forEach(key -> assertEquals(0, judgeMethod(key, (graph, from, to) -> 1).credit()));
    }

    @Test
    void anUntouchedStubIsUnanswered() {
        KEYS.forEach(key -> assertEquals(UNANSWERED, judgeMethod(key, (graph, from, to) -> Double.NaN).verdict()));
    }

    @Test
    void theRandomGraphsHavePathsThatPartAndMeet() {
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Evaluation at = RandomGraphs.draw(random);
            assertTrue(at.graph().paths("x", "g").size() > 3, at.graph().program());
            assertTrue(at.graph().paths("z", "a").isEmpty(), at.graph().program());
        }
    }

    private static double backwards(Graph graph, String from, String to) {
        if (from.equals(to)) {
            return 1;
        }
        return graph.edgesInto(to).stream()
                .mapToDouble(edge -> edge.derivative() * backwards(graph, from, edge.from())).sum();
    }
}
