package org.chainrule.exercises.ch08;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.chainrule.diff.Derivatives;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Exercise 8.7 accepts any right method, and knows the ways to be wrong. */
class DirectionalDerivativeTest {

    private static final List<Key> KEYS = List.of(Exercise7Key.UNIT, Exercise7Key.ANY_SPEED, Exercise7Key.ANY_SIZE);

    /** A learner's method. */
    private interface Rate {
        double of(Function1 f, double[] x, double[] v);
    }

    /** As the check cell does: reads the drawn function and hands it to the method with place and velocity. */
    private static Function<double[], Object> checked(Rate rate) {
        return in -> {
            int n = (int) in[0];
            Tensor a = Functions.constant(Arrays.copyOfRange(in, 1, 1 + n));
            Tensor b = Functions.constant(Arrays.copyOfRange(in, 1 + n, 1 + 2 * n));
            Function1 drawn = u -> a.dot(Functions.sin(u)).plus(b.dot(u).pow(2));
            return rate.of(drawn, Arrays.copyOfRange(in, 1 + 2 * n, 1 + 3 * n), Arrays.copyOfRange(in, 1 + 3 * n, 1 + 4 * n));
        };
    }

    private static double pushed(Function1 f, double[] x, double[] v) {
        return Derivatives.jvp(f, Functions.constant(x), Functions.constant(v)).value();
    }

    private static double length(double[] v) {
        return Math.sqrt(Arrays.stream(v).map(entry -> entry * entry).sum());
    }

    @Test
    void onePushOrTheGradientTimesTheVelocityIsRight() {
        KEYS.forEach(key -> assertEquals(1, judgeVector(key, checked(DirectionalDerivativeTest::pushed)).credit()));
        KEYS.forEach(key -> assertEquals(1, judgeVector(key, checked((f, x, v) ->
                Derivatives.gradient(f).apply(Functions.constant(x)).dot(Functions.constant(v)).value())).credit()));
    }

    @Test
    void aRatePerUnitOfLengthFailsOnlyAtOtherSpeeds() {
        Function<double[], Object> perLength = checked((f, x, v) -> pushed(f, x, v) / length(v));
        assertEquals(1, judgeVector(Exercise7Key.UNIT, perLength).credit());
        assertEquals(0, judgeVector(Exercise7Key.ANY_SPEED, perLength).credit());
        assertEquals(1, judgeVector(Exercise7Key.ANY_SIZE, perLength).credit());
    }

    @Test
    void slipsAreCalledByName() {
        Function<double[], Object> exchanged = checked((f, x, v) -> pushed(f, v, x));
        assertEquals("wrong-point", judgeVector(Exercise7Key.UNIT, exchanged).misconception());
        Function<double[], Object> first = checked((f, x, v) -> Derivatives.gradient(f).apply(Functions.constant(x)).toArray()[0] * v[0]);
        assertEquals("path-dropped", judgeVector(Exercise7Key.ANY_SPEED, first).misconception());
        Function<double[], Object> sums = checked((f, x, v) ->
                Arrays.stream(Derivatives.gradient(f).apply(Functions.constant(x)).toArray()).sum() * Arrays.stream(v).sum());
        assertEquals("sums-multiplied", judgeVector(Exercise7Key.UNIT, sums).misconception());
    }

    @Test
    void anUntouchedStubIsUnanswered() {
        KEYS.forEach(key -> assertEquals(UNANSWERED, judgeVector(key, in -> Double.NaN).verdict()));
    }
}
