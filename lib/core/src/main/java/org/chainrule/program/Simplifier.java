package org.chainrule.program;

import static org.chainrule.tensor.Primitives.GATE;
import static org.chainrule.tensor.Primitives.MINUS;
import static org.chainrule.tensor.Primitives.NEGATE;
import static org.chainrule.tensor.Primitives.OVER;
import static org.chainrule.tensor.Primitives.PLUS;
import static org.chainrule.tensor.Primitives.POW;
import static org.chainrule.tensor.Primitives.TIMES;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Tensor;

/**
 * Writes a program in the short form that a person would: constants are computed, 0 and 1 vanish, signs and numbers come
 * to the front of a product, equal lines are written once.
 *
 * <p>A rule looks at one line and its operands, which are already simple; so one pass is enough, in linear time.
 */
final class Simplifier {

    /** A line as a key: what is computed, from which lines. */
    private record Line(Primitive primitive, List<Integer> operands) {}

    private final ProgramBuilder builder;
    private final Map<Line, Integer> written = new HashMap<>();
    private final Map<Double, Integer> numbers = new HashMap<>();

    Simplifier(List<String> inputs) {
        builder = new ProgramBuilder(inputs);
    }

    int constant(Tensor value) {
        return value.shape().rank() > 0 ? builder.constant(value) : number(value.value());
    }

    private int number(double value) {
        return numbers.computeIfAbsent(value, v -> builder.constant(Functions.constant(v)));
    }

    Program program(List<Integer> results, boolean list) {
        return builder.program(results, list);
    }

    int apply(Primitive primitive, int... operands) {
        if (Primitives.isLabel(primitive)) {
            return operands[0];
        }
        if (Arrays.stream(operands).allMatch(this::isNumber)) {
            Tensor[] values = Arrays.stream(operands).mapToObj(place -> builder.step(place).constant()).toArray(Tensor[]::new);
            return constant(primitive.apply(values));
        }
        if (primitive == PLUS) {
            return plus(operands[0], operands[1]);
        }
        if (primitive == MINUS) {
            return minus(operands[0], operands[1]);
        }
        if (primitive == TIMES || primitive == GATE) {
            return times(operands[0], operands[1]);
        }
        if (primitive == OVER) {
            return over(operands[0], operands[1]);
        }
        if (primitive == NEGATE) {
            return times(number(-1), operands[0]);
        }
        return primitive == POW ? pow(operands[0], operands[1]) : write(primitive, operands);
    }

    private int plus(int a, int b) {
        if (is(a, 0)) {
            return b;
        }
        if (is(b, 0)) {
            return a;
        }
        if (isNegative(b)) {
            return minus(a, times(number(-1), b));
        }
        return isNegative(a) ? minus(b, times(number(-1), a)) : write(PLUS, a, b);
    }

    private int minus(int a, int b) {
        if (is(b, 0)) {
            return a;
        }
        if (is(a, 0)) {
            return times(number(-1), b);
        }
        if (a == b) {
            return number(0);
        }
        return isNegative(b) ? plus(a, times(number(-1), b)) : write(MINUS, a, b);
    }

    /** A product: sign and number in front, then the other factors from left to right. */
    private int times(int a, int b) {
        if (is(a, 0) || is(b, 0)) {
            return number(0);
        }
        double factor = factor(a) * factor(b);
        int left = withoutFactor(a);
        int right = withoutFactor(b);
        int product = is(left, 1) ? right : is(right, 1) ? left : product(left, right);
        return scaled(factor, product);
    }

    private int product(int a, int b) {
        if (a == b) {
            return pow(a, number(2));
        }
        if (samePower(a, b)) {
            return pow(baseOf(a), number(exponentOf(a) + exponentOf(b)));
        }
        Step right = builder.step(b);
        if (right.primitive() == TIMES) {
            return write(TIMES, product(a, right.operands()[0]), right.operands()[1]);
        }
        if (builder.step(a).primitive() == OVER) {
            Step quotient = builder.step(a);
            return over(times(quotient.operands()[0], b), quotient.operands()[1]);
        }
        return right.primitive() == OVER ? over(times(a, right.operands()[0]), right.operands()[1]) : write(TIMES, a, b);
    }

    private int scaled(double factor, int product) {
        if (factor == 1) {
            return product;
        }
        if (isNumber(product)) {
            return number(factor * valueOf(product));
        }
        Step step = builder.step(product);
        if (step.primitive() == OVER && factor != -1) {
            return write(OVER, scaled(factor, step.operands()[0]), step.operands()[1]);
        }
        if (factor == -1) {
            return step.primitive() == MINUS ? write(MINUS, step.operands()[1], step.operands()[0]) : write(NEGATE, product);
        }
        return step.primitive() == TIMES
                ? write(TIMES, scaled(factor, step.operands()[0]), step.operands()[1])
                : write(TIMES, number(factor), product);
    }

    private int over(int a, int b) {
        if (is(a, 0) || is(b, 1)) {
            return a;
        }
        if (a == b) {
            return number(1);
        }
        if (isNumber(b) && Math.abs(valueOf(b)) == 1) {
            return times(a, b);
        }
        Step numerator = builder.step(a);
        if (numerator.primitive() == OVER) {
            return over(numerator.operands()[0], times(numerator.operands()[1], b));
        }
        boolean negative = isNegative(a) != isNegative(b);
        int above = isNegative(a) ? times(number(-1), a) : a;
        int below = isNegative(b) ? times(number(-1), b) : b;
        int quotient = above == below ? number(1) : write(OVER, above, below);
        return negative ? times(number(-1), quotient) : quotient;
    }

    private int pow(int a, int b) {
        if (is(b, 0)) {
            return number(1);
        }
        return is(b, 1) ? a : write(POW, a, b);
    }

    /** Whether both are powers of one line with a number as exponent, such as x and x^2. */
    private boolean samePower(int a, int b) {
        return baseOf(a) == baseOf(b) && (baseOf(a) != a || baseOf(b) != b);
    }

    private int baseOf(int place) {
        Step step = builder.step(place);
        return step.primitive() == POW && isNumber(step.operands()[1]) ? step.operands()[0] : place;
    }

    private double exponentOf(int place) {
        return baseOf(place) == place ? 1 : valueOf(builder.step(place).operands()[1]);
    }

    /** The number in front of a product, with its sign; 1 if there is none. */
    private double factor(int place) {
        Step step = builder.step(place);
        if (isNumber(place)) {
            return valueOf(place);
        }
        if (step.primitive() == NEGATE) {
            return -factor(step.operands()[0]);
        }
        return step.primitive() == TIMES ? factor(step.operands()[0]) : 1;
    }

    private int withoutFactor(int place) {
        Step step = builder.step(place);
        if (isNumber(place)) {
            return number(1);
        }
        if (step.primitive() == NEGATE) {
            return withoutFactor(step.operands()[0]);
        }
        if (step.primitive() == TIMES && factor(place) != 1) {
            int left = withoutFactor(step.operands()[0]);
            return is(left, 1) ? step.operands()[1] : write(TIMES, left, step.operands()[1]);
        }
        return place;
    }

    private boolean isNegative(int place) {
        return factor(place) < 0;
    }

    private boolean isNumber(int place) {
        Step step = builder.step(place);
        return step.isConstant() && step.constant().shape().rank() == 0;
    }

    private boolean is(int place, double value) {
        return isNumber(place) && valueOf(place) == value;
    }

    private double valueOf(int place) {
        return builder.step(place).constant().value();
    }

    private int write(Primitive primitive, int... operands) {
        Line line = new Line(primitive, Arrays.stream(operands).boxed().toList());
        Integer before = written.get(line);
        if (before == null) {
            before = builder.apply(primitive, operands);
            written.put(line, before);
        }
        return before;
    }
}
