package org.chainrule.exercises.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.tensor.Numbers;

/**
 * A program of single steps that a learner's engine is asked to run, as a row of numbers: each step is an operation and
 * the places of its two operands. Places count from 0, inputs first; the last step is the result.
 */
public final class StraightLine {

    /** The operations: the numbers by which a check cell knows them. */
    public enum Op { PLUS, TIMES, SIN, EXP }

    private static final double LARGEST = 30;
    private static final double STEP = 1e-3;
    private static final double AGREEMENT = 1e-8;

    private final double[] point;
    private final List<int[]> steps = new ArrayList<>();

    private StraightLine(double[] point) {
        this.point = point;
    }

    /** A program at this point, without steps yet. */
    public static StraightLine at(double... point) {
        return new StraightLine(point.clone());
    }

    /** Adds a step. */
    public StraightLine step(Op op, int first, int second) {
        steps.add(new int[] {op.ordinal(), first, second});
        return this;
    }

    /** Adds a step of an operation with one operand. */
    public StraightLine step(Op op, int operand) {
        return step(op, operand, operand);
    }

    /** A program of so many steps at a random point, in which results are used several times, no value is large and the
     * derivatives are well measured. */
    public static StraightLine random(Random random, int inputs, int length) {
        while (true) {
            double[] point = new double[inputs];
            for (int i = 0; i < inputs; i++) {
                point[i] = 0.25 * (1 + random.nextInt(7)) * (random.nextBoolean() ? 1 : -1);
            }
            StraightLine program = at(point);
            for (int i = 0; i < length; i++) {
                int latest = inputs + i - 1;
                int other = random.nextInt(inputs + i);
                Op op = Op.values()[random.nextInt(Op.values().length)];
                if (op == Op.PLUS || op == Op.TIMES) {
                    program.step(op, latest, other);
                } else {
                    program.step(op, i == 0 ? other : latest);
                }
            }
            program.step(Op.TIMES, inputs + length - 1, inputs + length - 2).step(Op.PLUS, inputs + length, 0);
            if (program.isTame()) {
                return program;
            }
        }
    }

    /** Whether no value is large, and the curve so smooth that differences with two steps agree far better than is asked. */
    private boolean isTame() {
        boolean tame = values(point).stream().allMatch(value -> Math.abs(value) < LARGEST);
        double[] fine = gradient(STEP);
        double[] coarse = gradient(2 * STEP);
        for (int i = 0; tame && i < fine.length; i++) {
            tame = Math.abs(fine[i] - coarse[i]) <= AGREEMENT * Math.max(1, Math.abs(fine[i]));
        }
        return tame;
    }

    /** The point. */
    public double[] point() {
        return point.clone();
    }

    /** The number of steps. */
    public int length() {
        return steps.size();
    }

    /** The point, then three numbers for each step: operation, first operand, second operand. */
    public double[] encoded() {
        double[] numbers = new double[point.length + 3 * steps.size()];
        System.arraycopy(point, 0, numbers, 0, point.length);
        int place = point.length;
        for (int[] step : steps) {
            for (int number : step) {
                numbers[place++] = number;
            }
        }
        return numbers;
    }

    /** The result at the point. */
    public double value() {
        return value(point);
    }

    /** The derivatives of the result with respect to the inputs: central differences with two steps, so that h² cancels. */
    public double[] gradient() {
        return gradient(STEP);
    }

    private double[] gradient(double step) {
        double[] gradient = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            int input = i;
            DoubleUnaryOperator f = x -> {
                double[] moved = point.clone();
                moved[input] = x;
                return value(moved);
            };
            gradient[i] = (4 * FiniteDifference.central(f, point[i], step / 2) - FiniteDifference.central(f, point[i], step)) / 3;
        }
        return gradient;
    }

    private double value(double[] at) {
        List<Double> values = values(at);
        return values.get(values.size() - 1);
    }

    private List<Double> values(double[] at) {
        List<Double> values = new ArrayList<>();
        for (double input : at) {
            values.add(input);
        }
        for (int[] step : steps) {
            double a = values.get(step[1]);
            double b = values.get(step[2]);
            values.add(switch (Op.values()[step[0]]) {
                case PLUS -> a + b;
                case TIMES -> a * b;
                case SIN -> Math.sin(a);
                case EXP -> Math.exp(a);
            });
        }
        return values;
    }

    /** The program in words, such as "v₁ = v₀·v₀; v₂ = sin(v₁) at v₀ = 2". */
    public String said() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int[] step = steps.get(i);
            String a = name(step[1]);
            String b = name(step[2]);
            lines.add(name(point.length + i) + " = " + switch (Op.values()[step[0]]) {
                case PLUS -> a + " + " + b;
                case TIMES -> a + "·" + b;
                case SIN -> "sin(" + a + ")";
                case EXP -> "exp(" + a + ")";
            });
        }
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            inputs.add(name(i) + " = " + Numbers.format(point[i]));
        }
        return String.join("; ", lines) + " at " + String.join(", ", inputs);
    }

    private static String name(int place) {
        StringBuilder name = new StringBuilder("v");
        for (char digit : Integer.toString(place).toCharArray()) {
            name.append((char) ('₀' + digit - '0'));
        }
        return name.toString();
    }
}
