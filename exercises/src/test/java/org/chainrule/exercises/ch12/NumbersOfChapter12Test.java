package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.log;
import static org.chainrule.tensor.Functions.sum;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.chainrule.diff.Derivatives;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The expected answers of the guided problems are those that the library finds from the formulas. */
class NumbersOfChapter12Test {

    private static final Function1 SOFTMAX = z -> exp(z).over(sum(exp(z)));
    private static final double[] LOGITS = {0, Math.log(2), Math.log(3)};

    @Test
    void theTreeOfProblem1() {
        Program tree = Program.parse("x = s*t; y = s + t^2; z = t^3; w = x*y + z^2", "s", "t");
        Evaluation at = tree.at("s=2, t=1");
        assertEquals(3, at.graph().paths("t", "w").size());
        assertEquals(2, at.graph().paths("s", "w").size());
        assertRight(judge(Problem1bKey.KEY, new String[] {tree.derivative("s").toString(), tree.derivative("t").toString()}));
        assertRight(judge(Problem1cKey.KEY, new double[] {at.derivative("w", "s"), at.derivative("w", "t")}));
        assertArrayEquals(new double[] {5, 16}, new double[] {at.derivative("w", "s"), at.derivative("w", "t")}, 1e-12);
        assertEquals(10, Program.parse("x = s*t; y = s + t^2; w = x*y + 5^2").at("s=2, t=1").derivative("w", "t"), 1e-12);
    }

    @Test
    void polarCoordinatesOfProblem2() {
        String point = "r=2, theta=PI/6";
        Program map = Program.parse("[r*cos(theta), r*sin(theta)]", "r", "theta");
        Program whole = Program.parse("x = r*cos(theta); y = r*sin(theta); x^2 - y^2", "r", "theta");
        assertRight(judge(Problem2aKey.KEY, map.at(point).jacobian().toArray()));
        assertRight(judge(Problem2bKey.KEY, whole.at(point).jacobian().toArray()));
        assertEquals(-4 * Math.sqrt(3), whole.at(point).derivative("f", "theta"), 1e-12);
        assertRight(judge(Problem2cKey.KEY, new String[] {whole.derivative("r").toString(), whole.derivative("theta").toString()}));
        assertEquals(-2, whole.at("r=2, theta=2*PI/3").derivative("f", "r"), 1e-12);
    }

    @Test
    void threeFactorsOfProblem3() {
        double[][] inner = Program.parse("[s*t, s + t]", "s", "t").at("s=1, t=2").jacobian().toArray();
        double[][] outer = Program.parse("[x^2, x*y, y^2]", "x", "y").at("x=2, y=3").jacobian().toArray();
        double[][] both = Program.parse("x = s*t; y = s + t; [x^2, x*y, y^2]", "s", "t").at("s=1, t=2").jacobian().toArray();
        double[][] all = Program.parse("s = u; t = 2*u; x = s*t; y = s + t; [x^2, x*y, y^2]", "u").at("u=1").jacobian().toArray();
        assertRight(judge(Problem3aKey.KEY, new Object[] {outer, inner}));
        assertRight(judge(Problem3bKey.KEY, both));
        assertArrayEquals(new double[][] {{8, 4}, {8, 5}, {6, 6}}, both);
        assertRight(judge(Problem3cKey.KEY, all));
        assertArrayEquals(new double[][] {{16}, {18}, {18}}, all);
        assertRight(judge(Problem3dKey.KEY, new double[] {Costs.reverse(new double[] {1, 2, 2, 3}), Costs.forward(new double[] {1, 2, 2, 3}),
                Costs.reverse(new double[] {1, 2, 2, 3, 1})}));
        assertEquals(Costs.forward(new double[] {1, 2, 2, 1}), Costs.reverse(new double[] {1, 2, 2, 1}));
    }

    @Test
    void rulesOfProblem4() {
        String[] labels = new String[6];
        double[] slopes = new double[3];
        String[] functions = {"u*v", "u/v", "u^v"};
        for (int i = 0; i < 3; i++) {
            Program function = Program.parse(functions[i], "u", "v");
            labels[2 * i] = function.derivative("u").toString();
            labels[2 * i + 1] = function.derivative("v").toString();
            slopes[i] = Program.parse("u = x; v = x; " + functions[i]).at("x=2").derivative("f", "x");
        }
        assertRight(judge(Problem4aKey.KEY, labels));
        assertRight(judge(Problem4bKey.KEY, slopes));
        assertArrayEquals(new double[] {4, 0, 6.7726}, slopes, 5e-5);
        assertRight(judge(Problem4cKey.KEY, Program.parse("(x^2 + 1)^(3*x)", "x").derivative("x").toString()));
        assertEquals(0, Program.parse("x^x").at("x=1/E").derivative("f", "x"), 1e-12);
    }

    @Test
    void softmaxOfProblems5And6() {
        double[] s = SOFTMAX.at(LOGITS).toArray();
        double[][] jacobian = Derivatives.jacobian(SOFTMAX).at(LOGITS).toRows();
        assertRight(judge(Problem5aKey.KEY, s));
        assertRight(judge(Problem5cKey.KEY, jacobian));
        assertRight(judge(Problem5eKey.KEY, new String[] {"exp(x)/(exp(x) + exp(0))",
                Program.parse("exp(x)/(exp(x) + 1)", "x").derivative("x").toString()}));
        for (double[] row : jacobian) {
            assertEquals(0, row[0] + row[1] + row[2], 1e-15);
        }
        Program first = Program.parse("exp(p)/(exp(p) + exp(q) + exp(r))", "p", "q", "r");
        Evaluation at = first.at("p=0.3, q=-0.4, r=1");
        double s1 = at.value();
        double s2 = Math.exp(-0.4) / (Math.exp(0.3) + Math.exp(-0.4) + Math.E);
        assertEquals(s1 * (1 - s1), at.derivative("f", "p"), 1e-12);
        assertEquals(-s1 * s2, at.derivative("f", "q"), 1e-12);
        assertRight(judge(Problem5bKey.KEY, new String[] {"s1*(1 - s1)", "-s1*s2"}));
        double[] loss = Derivatives.gradient(NumbersOfChapter12Test::loss).at(LOGITS).toArray();
        assertRight(judge(Problem6bKey.KEY, new double[][] {loss}));
        assertArrayEquals(new double[] {1 / 6.0, 1 / 3.0, -1 / 2.0}, loss, 1e-15);
        assertRight(judge(Problem6aKey.KEY, Program.parse("-log(c) + 0*a + 0*b", "a", "b", "c").at("a=1/6, b=1/3, c=1/2").jacobian().toArray()));
        assertRight(judge(Problem6cKey.KEY, new String[] {"s1", "s3 - 1"}));
    }

    private static Tensor loss(Tensor z) {
        return log(SOFTMAX.apply(z).at(2)).negate();
    }

    @Test
    void theNetOfProblem7() {
        double[] net = {1, 2, 1, 0, -1, 1, 2, -1, 3};
        double[] slope = FiniteDifference.gradient(Problem7dKey::loss, net);
        Program program = Program.parse("h1 = a*1 + b*2; h2 = c*1 + d*2; yhat = p*h1^2 + q*h2^2; L = (yhat - 3)^2/2", "a", "b", "c", "d", "p", "q");
        Evaluation at = program.at("a=1, b=0, c=-1, d=1, p=2, q=-1");
        assertRight(judge(Problem7aKey.KEY, new double[] {at.value("h1"), at.value("h2"), at.value("yhat"), at.value("L")}));
        assertRight(judge(Problem7bKey.KEY, new Object[] {new double[][] {{at.derivative("L", "p"), at.derivative("L", "q")}},
                new double[][] {{at.derivative("L", "h1"), at.derivative("L", "h2")}}}));
        assertRight(judge(Problem7cKey.KEY, new double[][] {{at.derivative("L", "a"), at.derivative("L", "b")},
                {at.derivative("L", "c"), at.derivative("L", "d")}}));
        assertArrayEquals(new double[] {-8, -16, 4, 8, -2, -2}, Arrays.copyOfRange(slope, 2, 8), 1e-6);
        assertEquals(0, program.at("a=1, b=0, c=-2, d=1, p=2, q=-1").derivative("L", "c"));
    }

    @Test
    void theReparameterisedGradientOfProblem9() {
        double[] eps = {-1, 0, 2};
        double[] byMu = new double[3];
        double[] bySigma = new double[3];
        Program draw = Program.parse("z = m + s*e; L = z^2", "m", "s", "e");
        for (int i = 0; i < 3; i++) {
            Evaluation at = draw.at("m=1, s=1/2, e=" + eps[i]);
            byMu[i] = at.derivative("L", "m");
            bySigma[i] = at.derivative("L", "s");
        }
        assertRight(judge(Problem9aKey.KEY, new double[] {bySigma[0], bySigma[1], bySigma[2],
                (byMu[0] + byMu[1] + byMu[2]) / 3, (bySigma[0] + bySigma[1] + bySigma[2]) / 3}));
        assertRight(judge(Problem9bKey.KEY, new double[] {mean(e -> 2 * z(e)), Math.rint(mean(e -> 2 * z(e) * e) * 1e9) / 1e9}));
        assertRight(judge(Problem9dKey.KEY, new double[] {rounded(variance(e -> 2 * z(e))), rounded(variance(e -> 2 * z(e) * e))}));
        assertEquals(21.75, variance(e -> z(e) * z(e) * e / 0.5), 1e-8);
        assertEquals(86.5, variance(e -> z(e) * z(e) * (e * e - 1) / 0.5), 1e-8);
        assertEquals(2, mean(e -> z(e) * z(e) * e / 0.5), 1e-9);
    }

    private static double z(double e) {
        return 1 + 0.5 * e;
    }

    private static double rounded(double number) {
        return Math.rint(number * 1e9) / 1e9;
    }

    /** The mean over a normal draw, by the trapezoidal rule, which is very exact for such functions. */
    private static double mean(DoubleUnaryOperator f) {
        double sum = 0;
        double step = 1 / 64.0;
        for (int i = -1024; i <= 1024; i++) {
            double e = i * step;
            sum += f.applyAsDouble(e) * Math.exp(-e * e / 2) / Math.sqrt(2 * Math.PI) * step;
        }
        return Math.rint(sum * 1e11) / 1e11;
    }

    private static double variance(DoubleUnaryOperator f) {
        double mean = mean(f);
        return mean(e -> f.applyAsDouble(e) * f.applyAsDouble(e)) - mean * mean;
    }

    @Test
    void theCountsOfProblem10() {
        double[] chain = {1000, 100, 100, 1};
        double[] mirror = {1, 100, 100, 1000};
        assertRight(judge(Problem10aKey.KEY,
                new double[] {Costs.forward(chain), Costs.reverse(chain), Costs.forward(mirror), Costs.reverse(mirror)}));
        double[] hourglass = {50, 2, 50, 2, 50};
        assertArrayEquals(new double[] {15_000, 15_000, 5_400},
                new double[] {Costs.forward(hourglass), Costs.reverse(hourglass), Costs.best(hourglass)});
        double[] own = {50, 2, 400, 2, 50};
        assertArrayEquals(new double[] {85_000, 85_000, 6_800}, new double[] {Costs.forward(own), Costs.reverse(own), Costs.best(own)});
    }

    @Test
    void theCurveOfProblem11() {
        Program f = Program.parse("x^3 + x", "x");
        assertRight(judge(Problem11aKey.KEY, new double[] {1 / f.at("x=1").derivative("f", "x"), 1 / f.at("x=2").derivative("f", "x")}));
        Program curve = Program.parse("x^2 + x*y + y^3", "x", "y");
        String fx = curve.derivative("x").toString();
        String fy = curve.derivative("y").toString();
        assertRight(judge(Problem11bKey.KEY, new String[] {fx, fy}));
        assertRight(judge(Problem11cKey.KEY, "-(" + fx + ")/(" + fy + ")"));
        Evaluation at = curve.at("x=1, y=2");
        assertEquals(11, at.value());
        double slope = -at.derivative("f", "x") / at.derivative("f", "y");
        assertRight(judge(Problem11dKey.KEY, new double[] {slope, 2 + 0.1 * slope}));
        Evaluation there = curve.at("x=-3, y=-1");
        assertEquals(11, there.value());
        assertEquals(0, there.derivative("f", "y"));
        assertEquals(-7, there.derivative("f", "x"));
    }

    @Test
    void newtonsStepSolvesItsTwoEquations() {
        Function1 f = p -> p.at(0).pow(4).times(0.25).plus(p.at(0).times(p.at(1))).plus(p.at(1).pow(2));
        double[] gradient = Derivatives.gradient(f).at(1, 1).toArray();
        double[] across = Derivatives.hvp(f, constant(1, 1), constant(-0.2, -1.4)).toArray();
        assertArrayEquals(new double[] {-gradient[0], -gradient[1]}, across, 1e-12);
        assertRight(judge(Problem13bKey.KEY, new double[] {-0.2, -1.4}));
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }

    @Test
    void swappedCountsAreToldByWhatTheyCount() {
        Finding brackets = judge(Problem3dKey.KEY, new double[] {10, 18, 12});
        assertTrue(brackets.credit() < 1 && brackets.headline().contains("the count of the other bracketing"), brackets.toString());
        Finding directions = judge(Problem10aKey.KEY, new double[] {110_000, 10_100_000, 10_100_000, 110_000});
        assertTrue(directions.credit() == 0 && directions.headline().contains("the count of the other direction"), directions.toString());
    }
}
