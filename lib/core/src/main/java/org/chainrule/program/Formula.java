package org.chainrule.program;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** A program with one number as its result, read as a formula: its values, the size of its terms, its form. */
public final class Formula {

    private final Program program;
    private final List<String> variables;
    private final int result;

    private Formula(Program program, List<String> variables) {
        this.program = program;
        this.variables = variables;
        this.result = program.results().get(0);
    }

    /**
     * The formula of a program.
     *
     * @param variables the inputs in the order in which values will be given; the formula need not use them all
     */
    public static Formula of(Program program, List<String> variables) {
        if (program.isList()) {
            throw new IllegalArgumentException("One formula is asked for, but " + program + " is a list of several.");
        }
        if (!variables.containsAll(program.inputs())) {
            throw new IllegalArgumentException("The formula uses " + String.join(", ", program.inputs()) + ", but "
                    + (variables.isEmpty() ? "no variable" : "only " + String.join(", ", variables)) + " may stand here.");
        }
        return new Formula(program, List.copyOf(variables));
    }

    /** The value at a point. */
    public double at(double... point) {
        return run(point).value(result).value();
    }

    /** The largest absolute value among all intermediate results at a point. */
    public double largestTerm(double... point) {
        Tape tape = run(point);
        double largest = 0;
        for (int place = 0; place < program.steps().size(); place++) {
            double size = Math.abs(tape.value(place).value());
            largest = size > largest ? size : largest;
        }
        return largest;
    }

    /** Whether the last thing that it does is to multiply. */
    public boolean isProduct() {
        return primitive(unwrapped(result)) == Primitives.TIMES;
    }

    /** Whether it is a sum of terms in which no sum is multiplied, or raised to a power. */
    public boolean isExpanded() {
        for (Step step : program.steps()) {
            if (step.primitive() == Primitives.TIMES || step.primitive() == Primitives.POW) {
                for (int operand : step.operands()) {
                    if (isSum(unwrapped(operand))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A sentence on the step that first gives no finite number at a point; empty if all are finite. */
    public String trouble(double... point) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            inputs.put(variables.get(i), point[i]);
        }
        return program.at(inputs).trouble().orElse("");
    }

    /** The formula in LaTeX. */
    public String toLatex() {
        return program.toLatex();
    }

    @Override
    public String toString() {
        return program.toString();
    }

    private Tape run(double... point) {
        Map<String, Tensor> inputs = new HashMap<>();
        for (int i = 0; i < point.length; i++) {
            inputs.put(variables.get(i), Functions.constant(point[i]));
        }
        return program.run(inputs);
    }

    /** The place behind names and signs. */
    private int unwrapped(int place) {
        int inner = place;
        while (isWrapper(primitive(inner))) {
            inner = program.steps().get(inner).operands()[0];
        }
        return inner;
    }

    private static boolean isWrapper(Primitive primitive) {
        return primitive != null && (primitive == Primitives.NEGATE || Primitives.isLabel(primitive));
    }

    private boolean isSum(int place) {
        return primitive(place) == Primitives.PLUS || primitive(place) == Primitives.MINUS;
    }

    private Primitive primitive(int place) {
        return program.steps().get(place).primitive();
    }
}
