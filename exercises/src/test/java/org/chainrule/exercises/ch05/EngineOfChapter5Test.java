package org.chainrule.exercises.ch05;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The code exercises of chapter 5 accept other right solutions, and call the typical wrong ones by name. */
class EngineOfChapter5Test {

    private static void right(Key key, Function<double[], Object> answer) {
        Finding finding = judgeVector(key, answer);
        assertEquals(1, finding.credit(), finding.toString());
    }

    private static void wrong(Key key, String misconception, String headline, Function<double[], Object> answer) {
        Finding finding = judgeVector(key, answer);
        assertEquals(0, finding.credit(), finding.toString());
        assertEquals(misconception, finding.misconception(), finding.toString());
        assertTrue(finding.headline().contains(headline), finding.toString());
    }

    @Test
    void theFourStepsMayBeComputedInAnyStyle() {
        Function<double[], Object> other = in -> {
            double e = 1 / Math.exp(in[0]);
            return new double[] {0 - in[0], e, e + 1, Math.pow(1 + e, -1)};
        };
        right(Exercise1Key.EACH_STEP, other);
        right(Exercise1Key.LAST_STEP, other);
        wrong(Exercise1Key.EACH_STEP, "sign", "minus", in -> steps(in[0]));
        wrong(Exercise1Key.LAST_STEP, "sign", "minus", in -> steps(in[0]));
        assertTrue(judgeVector(Exercise1Key.EACH_STEP, in -> 0.5).headline().contains("4 numbers"));
    }

    private static double[] steps(double a) {
        return new double[] {a, Math.exp(a), 1 + Math.exp(a), 1 / (1 + Math.exp(a))};
    }

    @Test
    void aProductByLogarithmsIsAsGoodAsAnyOther() {
        right(Exercise4Key.TIMES, in -> new double[] {in[1] * in[3], in[1] * in[3] * (in[2] / in[1] + in[4] / in[3])});
        right(Exercise4Key.OVER, in -> new double[] {in[1] / in[3], in[1] / in[3] * (in[2] / in[1] - in[4] / in[3])});
    }

    @Test
    void aMissingProductRuleIsCalledByItsName() {
        wrong(Exercise4Key.TIMES, "", "product rule is missing", in -> new double[] {in[1] * in[3], in[2] * in[4]});
        wrong(Exercise4Key.TIMES, "path-dropped", "second factor", in -> new double[] {in[1] * in[3], in[2] * in[3]});
        wrong(Exercise4Key.TIMES, "path-dropped", "first factor", in -> new double[] {in[1] * in[3], in[1] * in[4]});
        wrong(Exercise4Key.OVER, "", "quotient rule is missing", in -> new double[] {in[1] / in[3], in[2] / in[4]});
        wrong(Exercise4Key.OVER, "sign", "denominator", in -> new double[] {in[1] / in[3],
            (in[2] * in[3] + in[1] * in[4]) / (in[3] * in[3])});
    }

    @Test
    void functionsMayBeDifferentiatedInAnyWay() {
        right(Exercise5Key.SINE, in -> new double[] {Math.sin(in[1]), Math.sin(in[1] + Math.PI / 2) * in[2]});
        right(Exercise5Key.EXPONENTIAL, in -> new double[] {Math.exp(in[1]), in[2] * Math.exp(in[1])});
        right(Exercise5Key.POWER, in -> new double[] {Math.pow(in[1], in[3]), in[3] * Math.pow(in[1], in[3]) / in[1] * in[2]});
    }

    @Test
    void aDerivativeInsideIsCalledByItsName() {
        wrong(Exercise5Key.SINE, "derivative-inside", "inside", in -> new double[] {Math.sin(in[1]), Math.cos(in[2])});
        wrong(Exercise5Key.EXPONENTIAL, "derivative-inside", "inside", in -> new double[] {Math.exp(in[1]), Math.exp(in[2])});
        wrong(Exercise5Key.SINE, "inner-forgotten", "not used", in -> new double[] {Math.sin(in[1]), Math.cos(in[1])});
        wrong(Exercise5Key.POWER, "power-slip", "exponent",
                in -> new double[] {Math.pow(in[1], in[3]), in[3] * Math.pow(in[1], in[3]) * in[2]});
    }

    @Test
    void anotherEngineIsRightAndADifferenceQuotientIsNotExact() {
        Function<double[], Object> library = in -> {
            Tensor x = Functions.tensor(in[0]);
            run(in, x).backward();
            return x.grad().value();
        };
        right(Exercise6Key.EXACT, library);
        for (int seed = 0; seed < 50; seed++) {
            right(Exercise6Key.AGREES, library);
        }
        wrong(Exercise6Key.EXACT, "", "difference quotient", in -> (run(in, in[0] + 1e-5) - run(in, in[0] - 1e-5)) / 2e-5);
        wrong(Exercise6Key.EXACT, "", "seed is missing", in -> 0.0);
        wrong(Exercise6Key.AGREES, "", "value of f", in -> run(in, in[0]));
    }

    private static double run(double[] in, double x) {
        return run(in, Functions.tensor(x)).value();
    }

    private static Tensor run(double[] in, Tensor x) {
        List<Tensor> v = new ArrayList<>(List.of(in.length > 1 ? x : x.pow(3)));
        for (int k = 1; k < in.length; k += 3) {
            Tensor a = v.get((int) in[k + 1]);
            Tensor b = v.get((int) in[k + 2]);
            v.add(in[k] == 0 ? a.plus(b) : in[k] == 1 ? a.times(b) : in[k] == 2 ? Functions.sin(a) : Functions.exp(a));
        }
        return v.get(v.size() - 1);
    }

    @Test
    void theSigmoidOfTheLibrarySurvives() {
        Function<double[], Object> library = in -> {
            Tensor x = Functions.tensor(in[0]);
            Tensor s = Functions.sigmoid(x);
            s.backward();
            return new double[] {s.value(), x.grad().value()};
        };
        right(Exercise8Key.MIDDLE, library);
        right(Exercise8Key.LEFT, library);
        right(Exercise8Key.RIGHT, library);
    }

    @Test
    void theNaiveSigmoidIsRightInTheMiddleOnly() {
        Function<double[], Object> naive = in -> {
            double b = Math.exp(-in[0]);
            return new double[] {1 / (1 + b), b / ((1 + b) * (1 + b))};
        };
        right(Exercise8Key.MIDDLE, naive);
        wrong(Exercise8Key.LEFT, "", "", naive);
        wrong(Exercise8Key.RIGHT, "", "rounds to 1", in -> {
            double s = 1 / (1 + Math.exp(-in[0]));
            return new double[] {s, s * (1 - s)};
        });
    }

    @Test
    void untouchedStubsAreUnanswered() {
        double none = Double.NaN;
        for (Key key : List.of(Exercise1Key.EACH_STEP, Exercise1Key.LAST_STEP)) {
            assertEquals(UNANSWERED, judgeVector(key, in -> new double[] {none, none, none, none}).verdict());
        }
        for (Key key : List.of(Exercise4Key.TIMES, Exercise4Key.OVER, Exercise5Key.SINE, Exercise5Key.EXPONENTIAL, Exercise5Key.POWER,
                Exercise8Key.MIDDLE, Exercise8Key.LEFT, Exercise8Key.RIGHT)) {
            assertEquals(UNANSWERED, judgeVector(key, in -> new double[] {none, none}).verdict());
        }
        assertEquals(UNANSWERED, judgeVector(Exercise6Key.AGREES, in -> none).verdict());
    }
}
