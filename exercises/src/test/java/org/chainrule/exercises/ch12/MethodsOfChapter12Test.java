package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.chainrule.tensor.Functions.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chainrule.diff.Derivatives;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Function1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods of the guided problems may be written in any way that is right; typical wrong ones are called by name. */
class MethodsOfChapter12Test {

    private static final List<Key> ALL = List.of(Problem7dKey.FIRST, Problem7dKey.SECOND, Problem8cKey.TRAINABLE,
            Problem8cKey.FROZEN, Problem8cKey.COUNT, Problem9cKey.KEY, Problem10bKey.FORWARD, Problem10bKey.REVERSE,
            Problem10cKey.KEY, Problem12aKey.KEY, Problem12bKey.STATED, Problem12bKey.OTHERS, Problem13aKey.AGREES,
            Problem13aKey.LINEAR);

    static Stream<Arguments> otherWays() {
        Function<double[], Object> net = in -> Arrays.copyOfRange(FiniteDifference.gradient(Problem7dKey::loss, in), 2, 8);
        Function<double[], Object> draw = in -> Arrays.copyOf(FiniteDifference.gradient(Problem9cKey::loss, in), 2);
        Function<double[], Object> wave = in -> Arrays.copyOf(FiniteDifference.gradient(Waves::loss, in), 3);
        return Stream.of(Arguments.of(Problem7dKey.FIRST, net), Arguments.of(Problem7dKey.SECOND, net),
                Arguments.of(Problem8cKey.TRAINABLE, frozen(false)), Arguments.of(Problem8cKey.FROZEN, frozen(false)),
                Arguments.of(Problem8cKey.COUNT, frozen(false)), Arguments.of(Problem9cKey.KEY, draw),
                Arguments.of(Problem10cKey.KEY, (Function<double[], Object>) sizes -> recursive(sizes, 0, sizes.length - 1)),
                Arguments.of(Problem12aKey.KEY, wave),
                Arguments.of(Problem12bKey.STATED, (Function<double[], Object>) data -> train(data, 1)),
                Arguments.of(Problem12bKey.OTHERS, (Function<double[], Object>) data -> train(data, 1)),
                Arguments.of(Problem13aKey.AGREES, (Function<double[], Object>) in -> reverseOverReverse(in)),
                Arguments.of(Problem13aKey.LINEAR, (Function<double[], Object>) in -> reverseOverReverse(in)));
    }

    @ParameterizedTest
    @MethodSource("otherWays")
    void anotherRightWayIsRight(Key key, Function<double[], Object> method) {
        Finding finding = judgeVector(key, method);
        assertEquals(1, finding.credit(), finding.toString());
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Problem7dKey.FIRST, "sign", (Function<double[], Object>) in -> {
                    double[] slope = FiniteDifference.gradient(Problem7dKey::loss, in);
                    return new double[] {-slope[2], -slope[3], -slope[4], -slope[5], -slope[6], -slope[7]};
                }),
                Arguments.of(Problem7dKey.FIRST, "transposed", (Function<double[], Object>) in -> {
                    double[] slope = FiniteDifference.gradient(Problem7dKey::loss, in);
                    return new double[] {slope[2], slope[4], slope[3], slope[5], slope[6], slope[7]};
                }),
                Arguments.of(Problem8cKey.TRAINABLE, "path-dropped", frozen(true)),
                Arguments.of(Problem9cKey.KEY, "other-variable", (Function<double[], Object>) in -> {
                    double[] slope = FiniteDifference.gradient(Problem9cKey::loss, in);
                    return new double[] {slope[1], slope[0]};
                }),
                Arguments.of(Problem10bKey.FORWARD, "",
                        (Function<double[], Object>) sizes -> new double[] {Costs.reverse(sizes), Costs.forward(sizes)}),
                Arguments.of(Problem10cKey.KEY, "",
                        (Function<double[], Object>) sizes -> Math.min(Costs.forward(sizes), Costs.reverse(sizes))),
                Arguments.of(Problem12aKey.KEY, "sign", (Function<double[], Object>) in -> {
                    double[] slope = FiniteDifference.gradient(Waves::loss, in);
                    return new double[] {-slope[0], -slope[1], -slope[2]};
                }),
                Arguments.of(Problem13aKey.AGREES, "path-dropped", (Function<double[], Object>) in -> new double[] {
                        (2 - 40 * in[1] + 120 * in[0] * in[0]) * in[2], 20 * in[3]}));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsCalledByItsName(Key key, String name, Function<double[], Object> method) {
        Finding finding = judgeVector(key, method);
        assertEquals(name, finding.misconception(), finding.toString());
        assertEquals(0, finding.credit());
    }

    @Test
    void anUntouchedStubIsUnansweredAndConstantsEarnNothing() {
        for (Key key : ALL) {
            for (int length = 1; length <= 6; length++) {
                double[] results = new double[length];
                assertEquals(0, judgeVector(key, in -> results).credit());
            }
        }
        assertEquals(UNANSWERED, judgeVector(Problem10cKey.KEY, in -> Double.NaN).verdict());
        assertEquals(UNANSWERED, judgeVector(Problem12bKey.STATED, in -> new double[] {Double.NaN, Double.NaN, Double.NaN}).verdict());
        assertEquals(UNANSWERED, judgeVector(Problem13aKey.AGREES, in -> new double[] {Double.NaN, Double.NaN}).verdict());
    }

    @Test
    void countsAreToldApartInWordsOfTheirOwn() {
        assertEquals("This is the count of the other direction.",
                judgeVector(Problem10bKey.REVERSE, sizes -> new double[] {Costs.reverse(sizes), Costs.forward(sizes)}).headline());
        assertTrue(judgeVector(Problem10cKey.KEY, sizes -> Math.min(Costs.forward(sizes), Costs.reverse(sizes))).headline()
                .startsWith("This is the cheaper of the two ends"));
    }

    @Test
    void climbingInPlaceOfDescendingIsSaid() {
        Finding finding = judgeVector(Problem12bKey.STATED, data -> train(data, -1));
        assertEquals(0, finding.credit(), finding.toString());
    }

    @Test
    void theGradientIsNoHessianTimesVector() {
        assertEquals(0, judgeVector(Problem13aKey.LINEAR, in -> Derivatives.gradient(valley()).at(in[0], in[1]).toArray()).credit());
    }

    @Test
    void theWavesLeaveLittleMoreThanTheirNoise() {
        for (long seed = Waves.SEED; seed < Waves.SEED + 4; seed++) {
            double[] data = Waves.draw(seed);
            double[] all = new double[3 + data.length];
            System.arraycopy(train(data, 1), 0, all, 0, 3);
            System.arraycopy(data, 0, all, 3, data.length);
            assertTrue(Waves.loss(all) < 0.75 * Waves.BOUND, "seed " + seed);
        }
    }

    /** The five derivatives by differences; a frozen layer may block what lies below it. */
    private static Function<double[], Object> frozen(boolean blocking) {
        return in -> {
            double[] slope = FiniteDifference.gradient(Problem8cKey::loss, Arrays.copyOf(in, 6));
            double[] result = new double[6];
            int lowest = 0;
            while (in[6 + lowest] == 0) {
                lowest++;
            }
            boolean open = true;
            for (int k = 4; k >= 0; k--) {
                open &= !blocking || in[6 + k] == 1;
                result[k] = open ? in[6 + k] * slope[1 + k] : 0;
            }
            result[5] = 4 - lowest;
            return result;
        };
    }

    private static double recursive(double[] sizes, int from, int to) {
        double least = to - from < 2 ? 0 : Double.POSITIVE_INFINITY;
        for (int cut = from + 1; cut < to; cut++) {
            least = Math.min(least, recursive(sizes, from, cut) + recursive(sizes, cut, to) + sizes[from] * sizes[cut] * sizes[to]);
        }
        return least;
    }

    /** Descent by central differences, from the start that the text names. */
    private static double[] train(double[] data, int direction) {
        double[] in = new double[3 + data.length];
        in[0] = 1;
        in[1] = 1;
        System.arraycopy(data, 0, in, 3, data.length);
        for (int round = 0; round < 100; round++) {
            double[] slope = FiniteDifference.gradient(p -> {
                double[] moved = in.clone();
                System.arraycopy(p, 0, moved, 0, 3);
                return Waves.loss(moved);
            }, in[0], in[1], in[2]);
            for (int i = 0; i < 3; i++) {
                in[i] -= direction * 0.1 * slope[i];
            }
        }
        return Arrays.copyOf(in, 3);
    }

    private static double[] reverseOverReverse(double[] in) {
        return Derivatives.gradient(p -> Derivatives.gradient(valley()).apply(p).dot(constant(in[2], in[3]))).at(in[0], in[1]).toArray();
    }

    private static Function1 valley() {
        return p -> p.at(0).negate().plus(1).pow(2).plus(p.at(1).minus(p.at(0).pow(2)).pow(2).times(10));
    }
}
