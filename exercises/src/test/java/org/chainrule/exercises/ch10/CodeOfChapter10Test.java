package org.chainrule.exercises.ch10;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.junit.jupiter.api.Test;

/** The exercises in which code is written accept any way that is right, and know the ways to be wrong. */
class CodeOfChapter10Test {

    private static final List<Key> PULLS = List.of(Exercise2Key.AGREES, Exercise2Key.AGAIN, Exercise2Key.LONG);

    @Test
    void aPushByAnyMeansIsRightAndRunsAreCounted() {
        assertRight(Exercise1Key.AGREES, in -> Exercise1Key.times(in, new double[] {in[3], in[4], in[5]}));
        assertRight(Exercise1Key.ONCE, in -> 1.0);
        assertTrue(judgeVector(Exercise1Key.ONCE, in -> 3.0).headline().contains("once for each input"));
    }

    @Test
    void aDirectionThatIsNotUsedIsNamed() {
        Finding ones = judgeVector(Exercise1Key.AGREES, in -> Exercise1Key.times(in, new double[] {1, 1, 1}));
        assertTrue(ones.headline().contains("direction v is not used"), ones.toString());
        assertEquals("path-dropped",
                judgeVector(Exercise1Key.AGREES, in -> Exercise1Key.times(in, new double[] {in[3], 0, 0})).misconception());
    }

    @Test
    void aPullThatKeepsItsAdjointsInAMapIsJustAsRight() {
        for (Key key : PULLS) {
            assertRight(key, CodeOfChapter10Test::gathered);
        }
    }

    @Test
    void theSlipsOfASweepAreCalledByTheirNames() {
        assertEquals("overwritten-adjoint", slip(in -> swept(in, true, false)));
        assertEquals("stale-order", slip(in -> swept(in, false, true)));
    }

    @Test
    void aRecursionOverPathsIsRightOnShortTapes() {
        assertRight(Exercise2Key.AGREES, in -> new double[] {byPaths(in, 0), byPaths(in, 1), byPaths(in, 2)});
    }

    @Test
    void whatIsLeftFromTheFirstCallIsNoticed() {
        Finding finding = judgeVector(Exercise2Key.AGAIN, in -> {
            double[] once = swept(in, false, false);
            return new double[] {in[0] * once[0], in[0] * once[1], in[0] * once[2]};
        });
        assertEquals(0, finding.credit());
    }

    @Test
    void aRecursionThatRemembersIsJustAsGoodAnOrder() {
        for (Key key : List.of(Exercise6Key.THREE, Exercise6Key.MORE, Exercise6Key.SIXTY)) {
            assertRight(key, dims -> remembered(dims, 0, dims.length - 1, new HashMap<>()));
        }
    }

    @Test
    void theEndsAndTheGreedyOrderAreNamed() {
        assertTrue(judgeVector(Exercise6Key.MORE, dims -> Math.min(Exercise6Key.forward(dims), Exercise6Key.reverse(dims)))
                .headline().contains("the two ends"));
        assertTrue(judgeVector(Exercise6Key.THREE, Exercise6Key::forward).headline().contains("forward mode"));
        assertTrue(judgeVector(Exercise6Key.SIXTY, Exercise6Key::greedy).headline().contains("misled"));
        assertRight(Exercise6Key.THREE, dims -> Math.min(Exercise6Key.forward(dims), Exercise6Key.reverse(dims)));
    }

    @Test
    void untouchedStubsAreUnanswered() {
        double none = Double.NaN;
        assertEquals(UNANSWERED, judgeVector(Exercise1Key.AGREES, in -> new double[] {none, none}).verdict());
        assertEquals(UNANSWERED, judgeVector(Exercise1Key.ONCE, in -> none).verdict());
        for (Key key : PULLS) {
            assertEquals(UNANSWERED, judgeVector(key, in -> new double[] {none, none, none}).verdict());
        }
        assertEquals(UNANSWERED, judgeVector(Exercise6Key.SIXTY, in -> none).verdict());
    }

    private static String slip(Function<double[], Object> pull) {
        return judgeVector(Exercise2Key.AGREES, pull).misconception();
    }

    private static void assertRight(Key key, Function<double[], Object> answer) {
        assertEquals(1, judgeVector(key, answer).credit(), judgeVector(key, answer).toString());
    }

    private static boolean isLadder(double[] in) {
        return in.length == 4;
    }

    private static int places(double[] in) {
        return isLadder(in) ? (int) in[3] : 3 + (in.length - 3) / 4;
    }

    private static int operand(double[] in, int place, int which) {
        return !isLadder(in) ? (int) in[4 * place - 9 + 2 * which] : place == 3 ? which : place - 1;
    }

    private static double local(double[] in, int place, int which) {
        return !isLadder(in) ? in[4 * place - 8 + 2 * which] : which == 0 ? 0.25 : 0.75;
    }

    private static double[] swept(double[] in, boolean overwrites, boolean forwards) {
        int places = places(in);
        double[] adjoint = new double[places];
        adjoint[places - 2] = in[1];
        adjoint[places - 1] = in[2];
        for (int i = 3; i < places; i++) {
            int k = forwards ? i : places + 2 - i;
            for (int which = 0; which < 2; which++) {
                double part = local(in, k, which) * adjoint[k];
                adjoint[operand(in, k, which)] = part + (overwrites ? 0 : adjoint[operand(in, k, which)]);
            }
        }
        return new double[] {adjoint[0], adjoint[1], adjoint[2]};
    }

    /** The same with the adjoints in a map. */
    private static double[] gathered(double[] in) {
        int places = places(in);
        Map<Integer, Double> arriving = new HashMap<>();
        arriving.merge(places - 2, in[1], Double::sum);
        arriving.merge(places - 1, in[2], Double::sum);
        for (int k = places - 1; k >= 3; k--) {
            double own = arriving.getOrDefault(k, 0.0);
            arriving.merge(operand(in, k, 0), own * local(in, k, 0), Double::sum);
            arriving.merge(operand(in, k, 1), own * local(in, k, 1), Double::sum);
        }
        return new double[] {arriving.getOrDefault(0, 0.0), arriving.getOrDefault(1, 0.0), arriving.getOrDefault(2, 0.0)};
    }

    private static double byPaths(double[] in, int input) {
        int places = places(in);
        return in[1] * toward(in, places - 2, input) + in[2] * toward(in, places - 1, input);
    }

    private static double toward(double[] in, int place, int input) {
        return place < 3 ? (place == input ? 1 : 0)
                : local(in, place, 0) * toward(in, operand(in, place, 0), input)
                        + local(in, place, 1) * toward(in, operand(in, place, 1), input);
    }

    private static double remembered(double[] dims, int from, int to, Map<Integer, Double> known) {
        if (to - from == 1) {
            return 0;
        }
        Double before = known.get(from * 1000 + to);
        if (before != null) {
            return before;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int split = from + 1; split < to; split++) {
            least = Math.min(least, remembered(dims, from, split, known) + remembered(dims, split, to, known)
                    + dims[from] * dims[split] * dims[to]);
        }
        known.put(from * 1000 + to, least);
        return least;
    }
}
