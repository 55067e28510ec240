package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chainrule.judge.Finding.Verdict;
import org.chainrule.program.Graph;
import org.chainrule.program.Path;
import org.junit.jupiter.api.Test;

class PropertyKeyTest {

    private static final PropertyKey SLOPE = PropertyKey.of("agrees with central differences",
            random -> Questions.slope(random, x -> Math.sin(x * x), -3, 3)).hint(1);
    private static final PropertyKey TOTAL = PropertyKey.of("agrees with the sum over paths", Questions::totalDerivative);

    private static Finding total(ToDoubleFunction<List<Path>> rule) {
        return TOTAL.judge(Given.graphFunction(arguments -> {
            Graph graph = (Graph) arguments[0];
            return rule.applyAsDouble(graph.paths((String) arguments[1], (String) arguments[2]));
        }));
    }

    @Test
    void aPropertyThatHoldsIsShownByItsName() {
        Finding finding = SLOPE.judge(Given.function(x -> 2 * x[0] * Math.cos(x[0] * x[0])));
        assertEquals("Your function agrees with central differences (20 random questions).", finding.headline());
        assertEquals(1, finding.credit());
    }

    @Test
    void aPropertyThatFailsIsShownByItsNameWithTheArguments() {
        Finding finding = SLOPE.judge(Given.function(x -> Math.cos(x[0] * x[0])));
        assertEquals(Verdict.WRONG, finding.verdict());
        assertTrue(finding.headline().contains("agrees with central differences"), finding.headline());
        assertTrue(finding.understood().startsWith("For x = "), finding.understood());
        assertEquals(1, finding.hint());
    }

    @Test
    void theSumOverPathsIsTheTotalDerivative() {
        assertEquals(1, total(paths -> paths.stream().mapToDouble(Path::product).sum()).credit());
    }

    @Test
    void onePathOnlyIsRecognised() {
        assertEquals("path-dropped", total(paths -> paths.get(0).product()).misconception());
        assertEquals("overwritten-adjoint", total(paths -> paths.get(paths.size() - 1).product()).misconception());
    }

    @Test
    void sumsMultipliedAreRecognised() {
        assertEquals("sums-multiplied", total(paths -> {
            double product = 1;
            for (int i = 0; i < paths.get(0).edges().size(); i++) {
                int place = i;
                product *= paths.stream().map(path -> path.edges().get(place)).distinct().mapToDouble(Graph.Edge::derivative).sum();
            }
            return product;
        }).misconception());
    }

    @Test
    void theSumOverPathsIsTheAdjointOnEveryRandomGraph() {
        Random random = new Random(4);
        for (int i = 0; i < 50; i++) {
            Question question = Questions.totalDerivative(random);
            Graph graph = (Graph) question.arguments().get(0);
            assertEquals(graph.node((String) question.arguments().get(1)).adjoint(), question.answer(), 1e-9 * question.scale());
        }
    }

    @Test
    void aWrongFunctionThatTheExerciseKnowsIsRecognised() {
        PropertyKey key = SLOPE.wrong(arguments -> Math.sin((Double) arguments.get(0)), "No slope.", "Differentiate.")
                .misconception(Misconception.OUTER_AT_X, arguments -> Math.cos((Double) arguments.get(0)), "Evaluated at x.");
        assertEquals("No slope.", key.judge(Given.function(x -> Math.sin(x[0]))).headline());
        assertEquals("Differentiate.", key.judge(Given.function(x -> Math.sin(x[0]))).next());
        assertEquals("outer-at-x", key.judge(Given.function(x -> Math.cos(x[0]))).misconception());
        assertEquals(1, key.judge(Given.function(x -> 2 * x[0] * Math.cos(x[0] * x[0]))).credit());
    }

    @Test
    void theStubIsUnansweredAndAnotherKindIsRefused() {
        assertEquals(Verdict.UNANSWERED, SLOPE.judge(Given.function(x -> Double.NaN)).verdict());
        assertEquals(Verdict.UNANSWERED, SLOPE.judge(Given.nothing()).verdict());
        assertEquals("Your function should give a number, but it gives a text.", SLOPE.judge(Given.function(x -> "2x")).headline());
    }
}
