package org.chainrule.program;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.chainrule.tensor.Primitives;

/**
 * The derivative by the complex step, f′(x) ≈ Im f(x + ih)/h with an h so small that nothing else is left: no difference is
 * taken, so nothing cancels, and no rule of differentiation is used.
 */
public final class ComplexStep {

    /** How many units in the last place its own rounding may cost. */
    public static final double BOUND = 256;

    private static final double STEP = 1e-150;
    private static final double FAR = 20;

    private static final Map<String, UnaryOperator<Complex>> FUNCTIONS = new HashMap<>();

    private static final Map<String, BinaryOperator<Complex>> OPERATIONS = Map.of("plus", Complex::plus, "minus", Complex::minus,
            "times", Complex::times, "over", Complex::over, "pow", Complex::pow);

    static {
        FUNCTIONS.put("negate", z -> Complex.of(0).minus(z));
        FUNCTIONS.put("exp", Complex::exp);
        FUNCTIONS.put("exp2", z -> z.times(Complex.of(Math.log(2))).exp());
        FUNCTIONS.put("log", Complex::log);
        FUNCTIONS.put("log2", z -> z.log().over(Complex.of(Math.log(2))));
        FUNCTIONS.put("log10", z -> z.log().over(Complex.of(Math.log(10))));
        FUNCTIONS.put("log1p", z -> Complex.of(1).plus(z).log());
        FUNCTIONS.put("sqrt", Complex::sqrt);
        FUNCTIONS.put("sin", Complex::sin);
        FUNCTIONS.put("cos", Complex::cos);
        FUNCTIONS.put("tan", z -> z.sin().over(z.cos()));
        FUNCTIONS.put("sec", z -> Complex.of(1).over(z.cos()));
        FUNCTIONS.put("csc", z -> Complex.of(1).over(z.sin()));
        FUNCTIONS.put("cot", z -> z.cos().over(z.sin()));
        FUNCTIONS.put("sinh", Complex::sinh);
        FUNCTIONS.put("cosh", Complex::cosh);
        FUNCTIONS.put("tanh", ComplexStep::tanh);
        FUNCTIONS.put("sech", z -> isFar(z) ? doubled(decay(z)).over(Complex.of(1).plus(decay(doubled(z))))
                : Complex.of(1).over(z.cosh()));
        FUNCTIONS.put("csch", z -> Complex.of(1).over(z.sinh()));
        FUNCTIONS.put("coth", z -> Complex.of(1).over(tanh(z)));
        FUNCTIONS.put("sigmoid", z -> (z.re() > 0 ? Complex.of(1) : z.exp()).over(Complex.of(1).plus(decay(z))));
        FUNCTIONS.put("softplus", z -> z.re() > FAR ? z.plus(Complex.of(1).plus(decay(z)).log())
                : Complex.of(1).plus(z.exp()).log());
    }

    private ComplexStep() {}

    private static Complex tanh(Complex z) {
        if (!isFar(z)) {
            return z.sinh().over(z.cosh());
        }
        Complex size = Complex.of(1).minus(decay(doubled(z))).over(Complex.of(1).plus(decay(doubled(z))));
        return z.re() > 0 ? size : Complex.of(0).minus(size);
    }

    /** Whether eᶻ or e⁻ᶻ may be too large, though what is made of both is not. */
    private static boolean isFar(Complex z) {
        return Math.abs(z.re()) > FAR;
    }

    /** e⁻ᶻ or eᶻ, whichever is small. */
    private static Complex decay(Complex z) {
        return (z.re() > 0 ? Complex.of(0).minus(z) : z).exp();
    }

    private static Complex doubled(Complex z) {
        return z.plus(z);
    }

    /** Whether every step of the program is known here. */
    public static boolean appliesTo(Program program) {
        return program.primitives().stream().map(Object::toString)
                .allMatch(name -> FUNCTIONS.containsKey(name) || OPERATIONS.containsKey(name));
    }

    /** The gradient of a program with one result, at the values of its inputs in order. */
    public static double[] gradient(Program program, double... point) {
        double[] gradient = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            gradient[i] = moved(program, point, i).im() / STEP;
        }
        return gradient;
    }

    private static Complex moved(Program program, double[] point, int input) {
        Complex[] values = new Complex[program.steps().size()];
        for (int place = 0; place < values.length; place++) {
            Step step = program.steps().get(place);
            values[place] = step.isOperation() ? operation(step, values)
                    : step.isConstant() ? Complex.of(step.constant().value()) : input(program.inputs().indexOf(step.name()), input, point);
        }
        return values[program.results().get(0)];
    }

    private static Complex input(int index, int moved, double[] point) {
        return new Complex(point[index], index == moved ? STEP : 0);
    }

    private static Complex operation(Step step, Complex[] values) {
        Complex a = values[step.operands()[0]];
        if (Primitives.isLabel(step.primitive())) {
            return a;
        }
        String name = step.primitive().name();
        return step.operands().length == 1 ? FUNCTIONS.get(name).apply(a) : OPERATIONS.get(name).apply(a, values[step.operands()[1]]);
    }
}
