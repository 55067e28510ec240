package org.chainrule.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tensor;

/** Writes a program line by line and knows which names stand for which lines. */
final class ProgramBuilder {

    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    ProgramBuilder(List<String> inputs) {
        inputs.forEach(this::input);
    }

    int input(String name) {
        names.put(name, steps.size());
        return write(Step.input(name));
    }

    int constant(Tensor value) {
        return write(Step.constant(value));
    }

    int apply(Primitive primitive, int... operands) {
        return write(Step.operation(primitive, operands));
    }

    /** Gives a line a name; a line that cannot take one (an input, a constant, a named line) gets a line for the name. */
    int assign(String name, int place) {
        Step step = steps.get(place);
        int named = step.isOperation() && step.name() == null ? place : apply(Primitives.label(name), place);
        steps.set(named, steps.get(named).named(name));
        names.put(name, named);
        return named;
    }

    /** Turns a number just written into its negative; false if the line is no such number. */
    boolean negateLiteral(int place) {
        Step step = steps.get(place);
        boolean literal = place == steps.size() - 1 && step.isConstant() && step.constant().shape().equals(Shape.SCALAR);
        if (literal) {
            steps.set(place, Step.constant(Functions.constant(-step.constant().value())));
        }
        return literal;
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    int place(String name) {
        return names.get(name);
    }

    Set<String> names() {
        return names.keySet();
    }

    Step step(int place) {
        return steps.get(place);
    }

    Program program(List<Integer> results, boolean list) {
        return new Program(steps, results, list);
    }

    private int write(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }
}
