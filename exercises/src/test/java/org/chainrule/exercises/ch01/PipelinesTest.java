package org.chainrule.exercises.ch01;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.exercises.Given.judgeVector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;

/** Any right decomposition and any right method passes, and the ways to be wrong are called by name. */
class PipelinesTest {

    private static final String[] RIGHT = {"u = x^2; y = sin(u)", "u = 4*x*cos(x^3) + x; y = ln(u)", "u = 3*x^2 + 4; v = cos(u); y = exp(v)"};

    private static Finding with(int part, String pipeline) {
        String[] answer = RIGHT.clone();
        answer[part] = pipeline;
        return judge(Exercise4Key.KEY, answer);
    }

    @Test
    void otherCutsAndOtherNamesAreAsRight() {
        assertEquals(1, judge(Exercise4Key.KEY, RIGHT).credit());
        assertEquals(1, with(0, "inner = x*x; sin(inner)").credit());
        assertEquals(1, with(0, "u = -x^2; y = -sin(u)").credit());
        assertEquals(1, with(1, "a = x*(4*cos(x^3) + 1); b = log(a)").credit());
        assertEquals(1, with(2, "a = x^2; b = cos(3*a + 4); c = exp(b)").credit());
        assertEquals(1, with(2, "a = 3*x^2; b = cos(a + 4); exp(b)").credit());
    }

    @Test
    void aWrongNumberOfStepsIsNamed() {
        assertTrue(with(0, "sin(x^2)").headline().contains("the number of steps is 1"), with(0, "sin(x^2)").toString());
        assertTrue(with(2, "a = x^2; b = 3*a; c = b + 4; d = cos(c); y = exp(d)").headline().contains("number of steps is 5"));
        assertEquals(2 / 3.0, with(2, "a = cos(3*x^2 + 4); y = exp(a)").credit(), 1e-12);
    }

    @Test
    void aStepThatReachesBackIsNamed() {
        assertTrue(with(0, "u = x^2; y = sin(x^2)").headline().contains("uses x"), with(0, "u = x^2; y = sin(x^2)").toString());
        assertTrue(with(1, "u = 4*cos(x^3) + 1; y = ln(u*x)").headline().contains("uses x"));
        assertTrue(with(1, "u = x; y = ln(4*u*cos(x^3) + u)").credit() < 1);
    }

    @Test
    void aNameThatNobodyMakesIsNamed() {
        assertTrue(with(0, "u = x^2; y = sin(v)").headline().contains("uses v"));
    }

    @Test
    void wrongFunctionsAreRecognised() {
        assertTrue(with(0, "u = sin(x); y = u^2").headline().contains("wrong order"));
        assertEquals("composition-as-product", with(0, "u = x^2; y = u*sin(x)").misconception());
        assertEquals("composition-as-product", with(1, "u = 4*x*cos(x^3) + x; y = u*ln(x)").misconception());
        assertTrue(with(2, "u = 3*x^2 + 4; v = cos(u); y = 2^v").headline().contains("another function"));
    }

    @Test
    void whatCannotBeReadIsShownWithItsPlace() {
        assertEquals(2 / 3.0, with(0, "u = x^2; y = sin(u").credit(), 1e-12);
        assertTrue(with(0, "u = x^2; y = sin(u").understood().contains("▸"), with(0, "u = x^2; y = sin(u").toString());
        assertEquals(2 / 3.0, with(0, "[x, x^2]").credit(), 1e-12);
    }

    private static Finding compose(Composer composer) {
        return judgeVector(Exercise3Key.KEY, in -> composer.compose(u -> in[0] * u + in[1],
                composer.compose(v -> v * v, x -> x + in[2])).applyAsDouble(in[3]));
    }

    private interface Composer {
        DoubleUnaryOperator compose(DoubleUnaryOperator outer, DoubleUnaryOperator inner);
    }

    @Test
    void composingByJavasOwnMethodsIsAsRight() {
        assertEquals(1, compose(DoubleUnaryOperator::compose).credit());
        assertEquals(1, compose((outer, inner) -> inner.andThen(outer)).credit());
    }

    @Test
    void composingWronglyIsCalledByName() {
        assertTrue(compose((outer, inner) -> outer.andThen(inner)).headline().contains("outer function acts first"));
        assertTrue(compose((outer, inner) -> outer).headline().contains("Only the outer"));
        assertTrue(compose((outer, inner) -> inner).headline().contains("Only the inner"));
        assertTrue(compose((outer, inner) -> x -> outer.applyAsDouble(x) + inner.applyAsDouble(x)).headline().contains("adds"));
        assertEquals("composition-as-product",
                compose((outer, inner) -> x -> outer.applyAsDouble(x) * inner.applyAsDouble(x)).misconception());
        assertEquals(Verdict.UNANSWERED, compose((outer, inner) -> x -> Double.NaN).verdict());
    }

    private static List<Finding> run(ToDoubleFunction<double[]> method) {
        return List.of(judgeVector(Exercise8Key.KEY, method::applyAsDouble), judgeVector(Exercise8Key.NO_STEPS, method::applyAsDouble));
    }

    private static List<DoubleUnaryOperator> steps(double[] in) {
        List<DoubleUnaryOperator> steps = new ArrayList<>();
        for (int i = 1; i < in.length; i += 2) {
            double a = in[i];
            double b = in[i + 1];
            steps.add(u -> a * u + b);
        }
        return steps;
    }

    @Test
    void composingAllStepsFirstIsAsRightAsALoop() {
        run(in -> steps(in).stream().reduce(DoubleUnaryOperator.identity(), DoubleUnaryOperator::andThen).applyAsDouble(in[0]))
                .forEach(finding -> assertEquals(1, finding.credit(), finding.toString()));
    }

    @Test
    void runningWronglyIsCalledByName() {
        assertTrue(run(in -> {
            List<DoubleUnaryOperator> steps = steps(in);
            Collections.reverse(steps);
            return steps.stream().reduce(DoubleUnaryOperator.identity(), DoubleUnaryOperator::andThen).applyAsDouble(in[0]);
        }).get(0).headline().contains("from the last to the first"));
        assertTrue(run(in -> steps(in).isEmpty() ? in[0] : steps(in).get(0).applyAsDouble(in[0])).get(0).headline().contains("Only the first"));
        assertEquals("composition-as-product", run(in -> steps(in).stream().mapToDouble(step -> step.applyAsDouble(in[0]))
                .reduce(1, (one, other) -> one * other)).get(0).misconception());
        assertTrue(run(in -> steps(in).stream().reduce(DoubleUnaryOperator.identity(), DoubleUnaryOperator::andThen).applyAsDouble(0))
                .get(1).headline().contains("gives 0"));
        run(in -> Double.NaN).forEach(finding -> assertEquals(Verdict.UNANSWERED, finding.verdict()));
    }
}
