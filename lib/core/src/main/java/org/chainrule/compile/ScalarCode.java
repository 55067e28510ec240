package org.chainrule.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;

/**
 * Straight-line code on single numbers: each line is an input, a constant, or a primitive applied to earlier lines.
 *
 * <p>While it is written, constants are computed, what adds 0 or multiplies by 1 vanishes, small whole powers become
 * products, and a line that stands there already is used again.
 */
final class ScalarCode {

    /** A line as a key. */
    private record Line(Primitive primitive, int a, int b) {}

    private static final int NO_LINE = -1;
    private static final int LARGEST_PRODUCT = 8;

    private final Map<Line, Integer> written = new HashMap<>();
    private final Map<Double, Integer> numbers = new HashMap<>();
    private Primitive[] primitives = new Primitive[64];
    private int[] first = new int[64];
    private int[] second = new int[64];
    private double[] constants = new double[64];
    private final int inputs;
    private int size;

    ScalarCode(int inputs) {
        this.inputs = inputs;
        for (int i = 0; i < inputs; i++) {
            append(null, NO_LINE, NO_LINE, Double.NaN);
        }
    }

    int size() {
        return size;
    }

    boolean isInput(int line) {
        return line < inputs;
    }

    boolean isConstant(int line) {
        return line >= inputs && primitives[line] == null;
    }

    double constant(int line) {
        return constants[line];
    }

    Primitive primitive(int line) {
        return primitives[line];
    }

    /** The first operand's line; -1 if there is none. */
    int first(int line) {
        return first[line];
    }

    /** The second operand's line; -1 if there is none. */
    int second(int line) {
        return second[line];
    }

    int number(double value) {
        return numbers.computeIfAbsent(value, v -> append(null, NO_LINE, NO_LINE, v));
    }

    /** Writes a primitive of one or two operands in its shortest form; returns the line that holds the result. */
    int apply(Primitive primitive, int a, int b) {
        if (Primitives.isLabel(primitive) || primitive == Primitives.STOP) {
            return a;
        }
        if (isConstant(a) && (b == NO_LINE || isConstant(b))) {
            return number(primitive.onNumbers().applyAsDouble(constants[a], b == NO_LINE ? 0 : constants[b]));
        }
        if (primitive == Primitives.PLUS) {
            return plus(a, b);
        }
        if (primitive == Primitives.MINUS) {
            return minus(a, b);
        }
        if (primitive == Primitives.TIMES || primitive == Primitives.GATE) {
            return times(primitive, a, b);
        }
        if (primitive == Primitives.OVER) {
            return is(b, 1) ? a : write(primitive, a, b);
        }
        if (primitive == Primitives.NEGATE) {
            return negate(a);
        }
        if (primitive == Primitives.SIGMOID || primitive == Primitives.SOFTPLUS) {
            return primitive == Primitives.SIGMOID ? sigmoid(a) : softplus(a);
        }
        return primitive == Primitives.POW && isConstant(b) ? power(a, constants[b]) : write(primitive, a, b);
    }

    /** A product: a number, also that of a sign, comes to the front, and two numbers become one. */
    private int times(Primitive primitive, int a, int b) {
        if (is(a, 0) || is(b, 0)) {
            return number(0);
        }
        if (isConstant(b)) {
            return times(primitive, b, a);
        }
        if (is(a, 1)) {
            return b;
        }
        if (is(a, -1)) {
            return negate(b);
        }
        double factor = factor(a) * factor(b);
        boolean bothScaled = factor(a) != 1 && factor(b) != 1;
        if (bothScaled || factor == -1 && !isConstant(a)) {
            return times(Primitives.TIMES, number(factor), times(primitive, unscaled(a), unscaled(b)));
        }
        boolean plain = primitive == Primitives.TIMES || isConstant(a);
        return write(plain ? Primitives.TIMES : primitive, a, b);
    }

    /** The number in front of a product, -1 for a sign. */
    private double factor(int line) {
        if (isConstant(line)) {
            return constants[line];
        }
        if (primitives[line] == Primitives.NEGATE) {
            return -1;
        }
        return primitives[line] == Primitives.TIMES && isConstant(first[line]) ? constants[first[line]] : 1;
    }

    private int unscaled(int line) {
        if (isConstant(line)) {
            return number(1);
        }
        return factor(line) == 1 ? line : primitives[line] == Primitives.NEGATE ? first[line] : second[line];
    }

    private int plus(int a, int b) {
        if (is(a, 0) || is(b, 0)) {
            return is(a, 0) ? b : a;
        }
        if (primitives[b] == Primitives.NEGATE) {
            return minus(a, first[b]);
        }
        if (primitives[a] == Primitives.NEGATE) {
            return minus(b, first[a]);
        }
        return doubledAlike(a, b) ? scaledSum(a, b, factor(b)) : write(Primitives.PLUS, a, b);
    }

    private int minus(int a, int b) {
        if (is(b, 0)) {
            return a;
        }
        if (is(a, 0)) {
            return negate(b);
        }
        if (primitives[b] == Primitives.NEGATE) {
            return plus(a, first[b]);
        }
        return doubledAlike(a, b) ? scaledSum(a, b, -factor(b)) : write(Primitives.MINUS, a, b);
    }

    /** Whether both are scaled by 2, 4, …, up to the sign: then one scaling of their sum gives the same to the last bit. */
    private boolean doubledAlike(int a, int b) {
        double factor = Math.abs(factor(a));
        return !isConstant(a) && !isConstant(b) && factor == Math.abs(factor(b)) && factor > 1
                && factor == Math.scalb(1.0, Math.getExponent(factor));
    }

    private int scaledSum(int a, int b, double factorOfB) {
        double factor = factor(a);
        int sum = factor == factorOfB ? plus(unscaled(a), unscaled(b)) : minus(unscaled(a), unscaled(b));
        return times(Primitives.TIMES, number(factor), sum);
    }

    private int negate(int a) {
        if (isConstant(a)) {
            return number(-constants[a]);
        }
        return primitives[a] == Primitives.NEGATE ? first[a] : write(Primitives.NEGATE, a, NO_LINE);
    }

    /** The logistic function as max(e, x > 0)/(1 + e) with e = exp(−|x|), which softplus and its own derivative share. */
    private int sigmoid(int a) {
        int e = decay(a);
        int top = write(Primitives.MAX, e, write(Primitives.POSITIVE, a, NO_LINE));
        return write(Primitives.OVER, top, plus(number(1), e));
    }

    private int softplus(int a) {
        return plus(write(Primitives.MAX, a, number(0)), write(Primitives.LOG1P, decay(a), NO_LINE));
    }

    /** exp(−|x|), the same line for x and −x. */
    private int decay(int a) {
        int size = write(Primitives.ABS, primitives[a] == Primitives.NEGATE ? first[a] : a, NO_LINE);
        return write(Primitives.EXP, negate(size), NO_LINE);
    }

    private int power(int a, double exponent) {
        boolean product = exponent == Math.rint(exponent) && exponent >= 0 && exponent <= LARGEST_PRODUCT;
        if (!product) {
            return write(Primitives.POW, a, number(exponent));
        }
        if (exponent < 2) {
            return exponent == 0 ? number(1) : a;
        }
        int half = power(a, Math.floor(exponent / 2));
        int square = write(Primitives.TIMES, half, half);
        return exponent % 2 == 0 ? square : write(Primitives.TIMES, square, a);
    }

    private boolean is(int line, double value) {
        return isConstant(line) && constants[line] == value;
    }

    private int write(Primitive primitive, int a, int b) {
        boolean swap = (primitive == Primitives.PLUS || primitive == Primitives.TIMES) && a > b;
        Line key = swap ? new Line(primitive, b, a) : new Line(primitive, a, b);
        Integer before = written.get(key);
        if (before == null) {
            before = append(primitive, a, b, Double.NaN);
            written.put(key, before);
        }
        return before;
    }

    private int append(Primitive primitive, int a, int b, double constant) {
        if (size == primitives.length) {
            primitives = Arrays.copyOf(primitives, 2 * size);
            first = Arrays.copyOf(first, 2 * size);
            second = Arrays.copyOf(second, 2 * size);
            constants = Arrays.copyOf(constants, 2 * size);
        }
        primitives[size] = primitive;
        first[size] = a;
        second[size] = b;
        constants[size] = constant;
        return size++;
    }
}
