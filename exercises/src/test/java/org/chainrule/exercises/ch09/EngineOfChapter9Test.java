package org.chainrule.exercises.ch09;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The engine of exercise 9.2 is judged by what it finds: other right ones pass, and wrong ones are called by name. */
class EngineOfChapter9Test {

    /** A step of a small engine that can be made wrong. */
    private static final class Step {
        final double value;
        final Step[] from;
        final double[] local;
        double adjoint;

        Step(double value, Step[] from, double... local) {
            this.value = value;
            this.from = from;
            this.local = local;
        }
    }

    /** A sweep over a tape, from its last step. */
    private interface Walk extends Consumer<List<Step>> {}

    private static final Walk RIGHT = tape -> {
        seed(tape);
        for (int i = tape.size() - 1; i >= 0; i--) {
            Step step = tape.get(i);
            for (int k = 0; k < step.from.length; k++) {
                step.from[k].adjoint += step.adjoint * step.local[k];
            }
        }
    };

    private static void seed(List<Step> tape) {
        tape.forEach(step -> step.adjoint = 0);
        tape.get(tape.size() - 1).adjoint = 1;
    }

    private static Function<double[], Object> engine(Walk walk) {
        return engine(walk, (a, b) -> new double[] {b, a}, Math::cos);
    }

    /** What a product writes down for its two factors. */
    private interface Product {
        double[] local(double a, double b);
    }

    private static Function<double[], Object> engine(Walk walk, Product product, DoubleUnaryOperator cosine) {
        return in -> {
            List<Step> v = new ArrayList<>(List.of(new Step(in[1], new Step[0]), new Step(in[2], new Step[0])));
            for (int k = 0; in.length == 4 && k < in[3]; k++) {
                Step a = v.get(k == 0 ? 0 : v.size() - 1);
                v.add(new Step(a.value + v.get(1).value, new Step[] {a, v.get(1)}, 1, 1));
            }
            for (int k = 3; k + 2 < in.length; k += 3) {
                Step a = v.get((int) in[k + 1]);
                Step b = v.get((int) in[k + 2]);
                v.add(switch ((int) in[k]) {
                    case 0 -> new Step(a.value + b.value, new Step[] {a, b}, 1, 1);
                    case 1 -> new Step(a.value * b.value, new Step[] {a, b}, product.local(a.value, b.value));
                    case 2 -> new Step(Math.sin(a.value), new Step[] {a}, cosine.applyAsDouble(a.value));
                    default -> new Step(Math.exp(a.value), new Step[] {a}, Math.exp(a.value));
                });
            }
            for (int times = 0; times < in[0]; times++) {
                walk.accept(v);
            }
            return new double[] {v.get(v.size() - 1).value, v.get(0).adjoint, v.get(1).adjoint};
        };
    }

    private static void right(Key key, Function<double[], Object> engine) {
        Finding finding = judgeVector(key, engine);
        assertEquals(1, finding.credit(), finding.toString());
    }

    private static void wrong(Key key, String misconception, String headline, Function<double[], Object> engine) {
        Finding finding = judgeVector(key, engine);
        assertEquals(0, finding.credit(), finding.toString());
        assertEquals(misconception, finding.misconception(), finding.toString());
        assertTrue(finding.headline().contains(headline), finding.toString());
    }

    private static final List<Key> ALL = List.of(Exercise2Key.AGREES, Exercise2Key.DIAMONDS, Exercise2Key.TWICE, Exercise2Key.LONG);

    @Test
    void aTapeWalkedBackwardIsRight() {
        ALL.forEach(key -> right(key, engine(RIGHT)));
        for (int seed = 0; seed < 50; seed++) {
            right(Exercise2Key.AGREES, engine(RIGHT));
        }
    }

    @Test
    void theLibrarysOwnEngineIsJustAsRight() {
        Function<double[], Object> library = in -> {
            Tensor x = Functions.tensor(in[1]);
            Tensor y = Functions.tensor(in[2]);
            List<Tensor> v = new ArrayList<>(List.of(x, y));
            for (int k = 0; in.length == 4 && k < in[3]; k++) {
                v.add(v.get(k == 0 ? 0 : v.size() - 1).plus(y));
            }
            for (int k = 3; k + 2 < in.length; k += 3) {
                Tensor a = v.get((int) in[k + 1]);
                Tensor b = v.get((int) in[k + 2]);
                v.add(in[k] == 0 ? a.plus(b) : in[k] == 1 ? a.times(b) : in[k] == 2 ? Functions.sin(a) : Functions.exp(a));
            }
            v.get(v.size() - 1).backward();
            return new double[] {v.get(v.size() - 1).value(), x.hasGrad() ? x.grad().value() : 0, y.hasGrad() ? y.grad().value() : 0};
        };
        ALL.forEach(key -> right(key, library));
    }

    @Test
    void anOverwrittenAdjointIsCalledByItsName() {
        Function<double[], Object> sets = engine(tape -> {
            seed(tape);
            for (int i = tape.size() - 1; i >= 0; i--) {
                for (int k = 0; k < tape.get(i).from.length; k++) {
                    tape.get(i).from[k].adjoint = tape.get(i).adjoint * tape.get(i).local[k];
                }
            }
        });
        wrong(Exercise2Key.AGREES, "overwritten-adjoint", "must add", sets);
        wrong(Exercise2Key.DIAMONDS, "overwritten-adjoint", "must add", sets);
    }

    @Test
    void aHastyRecursionIsStaleAndOverflows() {
        Function<double[], Object> hasty = engine(tape -> {
            seed(tape);
            hurry(tape.get(tape.size() - 1));
        });
        wrong(Exercise2Key.AGREES, "stale-order", "before all", hasty);
        wrong(Exercise2Key.DIAMONDS, "stale-order", "before all", hasty);
        wrong(Exercise2Key.LONG, "", "stack overflows", hasty);
    }

    private static void hurry(Step step) {
        for (int k = 0; k < step.from.length; k++) {
            step.from[k].adjoint += step.adjoint * step.local[k];
            hurry(step.from[k]);
        }
    }

    @Test
    void visitingInTheOrderOfFirstSightIsStale() {
        Function<double[], Object> breadthFirst = engine(tape -> {
            seed(tape);
            Step last = tape.get(tape.size() - 1);
            Set<Step> seen = new HashSet<>(Set.of(last));
            Deque<Step> queue = new ArrayDeque<>(List.of(last));
            while (!queue.isEmpty()) {
                Step step = queue.poll();
                for (int k = 0; k < step.from.length; k++) {
                    step.from[k].adjoint += step.adjoint * step.local[k];
                    if (seen.add(step.from[k])) {
                        queue.add(step.from[k]);
                    }
                }
            }
        });
        wrong(Exercise2Key.AGREES, "stale-order", "before all", breadthFirst);
        wrong(Exercise2Key.DIAMONDS, "stale-order", "before all", breadthFirst);
    }

    @Test
    void theRulesOfTheOperationsAreCalledByTheirNames() {
        wrong(Exercise2Key.AGREES, "", "product rule is missing", engine(RIGHT, (a, b) -> new double[] {1, 1}, Math::cos));
        wrong(Exercise2Key.AGREES, "path-dropped", "missing a term", engine(RIGHT, (a, b) -> new double[] {b, 0}, Math::cos));
        wrong(Exercise2Key.AGREES, "", "turned round", engine(RIGHT, (a, b) -> new double[] {a, b}, Math::cos));
        wrong(Exercise2Key.AGREES, "sign", "sin", engine(RIGHT, (a, b) -> new double[] {b, a}, x -> -Math.cos(x)));
    }

    @Test
    void aSlipOfOneOperationCostsOnlyWhereItIsUsed() {
        Function<double[], Object> noProductRule = engine(RIGHT, (a, b) -> new double[] {1, 1}, Math::cos);
        right(Exercise2Key.DIAMONDS, noProductRule);
        right(Exercise2Key.TWICE, noProductRule);
        right(Exercise2Key.LONG, noProductRule);
    }

    @Test
    void anAdjointThatIsNotUsedIsAForgottenInnerDerivative() {
        Function<double[], Object> ignores = engine(tape -> {
            seed(tape);
            for (int i = tape.size() - 1; i >= 0; i--) {
                for (int k = 0; k < tape.get(i).from.length; k++) {
                    tape.get(i).from[k].adjoint += tape.get(i).local[k];
                }
            }
        });
        wrong(Exercise2Key.AGREES, "inner-forgotten", "not used", ignores);
        wrong(Exercise2Key.DIAMONDS, "inner-forgotten", "not used", ignores);
    }

    @Test
    void withoutAResetTheSecondSweepAddsToTheFirst() {
        Function<double[], Object> keeps = engine(tape -> {
            tape.get(tape.size() - 1).adjoint = 1;
            for (int i = tape.size() - 1; i >= 0; i--) {
                for (int k = 0; k < tape.get(i).from.length; k++) {
                    tape.get(i).from[k].adjoint += tape.get(i).adjoint * tape.get(i).local[k];
                }
            }
        });
        right(Exercise2Key.AGREES, keeps);
        wrong(Exercise2Key.TWICE, "", "second sweep adds", keeps);
    }

    @Test
    void withoutASeedAllAdjointsAre0() {
        Function<double[], Object> unseeded = engine(tape -> { });
        wrong(Exercise2Key.AGREES, "", "All adjoints are 0", unseeded);
        assertEquals(UNANSWERED, judgeVector(Exercise2Key.TWICE, unseeded).verdict());
    }

    @Test
    void anUntouchedStubIsUnanswered() {
        Function<double[], Object> stub = in -> new double[] {in.length == 4 || in[3] == 0 ? 1 : Double.NaN, 0, 0};
        ALL.forEach(key -> assertEquals(UNANSWERED, judgeVector(key, stub).verdict()));
    }

    @Test
    void aProgramWithALoopMayBeDifferentiatedInAnyWay() {
        Function<double[], Object> byHand = in -> {
            double slope = 1;
            while (Math.abs(slope * in[0]) < 500) {
                slope *= 3;
            }
            slope *= in[0] < 0 ? -10 : 1;
            return new double[] {slope * in[0], slope};
        };
        right(Exercise8Key.LOOP, byHand);
        right(Exercise8Key.BRANCH, byHand);
        wrong(Exercise8Key.LOOP, "", "outside of the tape", in -> new double[] {((double[]) byHand.apply(in))[0], 0});
        assertEquals(UNANSWERED, judgeVector(Exercise8Key.LOOP, in -> new double[] {Double.NaN, 0}).verdict());
    }
}
