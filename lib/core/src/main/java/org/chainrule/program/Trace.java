package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.program.TraceTable.Cell;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Numbers;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * The evaluation traces of forward and reverse mode, in the form of Baydin, Pearlmutter, Radul, Siskind, <em>Automatic
 * Differentiation in Machine Learning: a Survey</em> (2018), tables 2 and 3: inputs are v₁₋ₙ … v₀, each step has a vᵢ, its
 * tangent a dot, its adjoint a bar.
 */
final class Trace {

    static final char DOT = '\u0307';
    static final char BAR = '\u0304';

    private final Program program;
    private final Tape tape;
    private final String[] names;

    Trace(Program program, Tape tape) {
        if (program.isList()) {
            throw new IllegalArgumentException("this program gives a list, but a trace is made for one result: "
                    + "end the program with one of the entries");
        }
        this.program = program;
        this.tape = tape;
        this.names = names(program);
    }

    /** Every line's name after its letter: ₋₁, ₀, ₁ …; null for a constant; a line that only names another has its name. */
    private static String[] names(Program program) {
        String[] names = new String[program.steps().size()];
        int input = 1 - program.inputs().size();
        int next = 1;
        for (int place = 0; place < names.length; place++) {
            Step step = program.steps().get(place);
            if (Primitives.isLabel(step.primitive())) {
                names[place] = names[step.operands()[0]];
            } else if (!step.isConstant()) {
                names[place] = Printer.subscript(step.isOperation() ? next++ : input++);
            }
        }
        return names;
    }

    // ---- forward -------------------------------------------------------------------------------------------------

    /** A row a line: what it computes, its value, its tangent as a formula and as a number. */
    TraceTable forward(String with) {
        int input = program.inputPlace(with);
        if (input < 0) {
            throw new IllegalArgumentException("there is no input " + with + ": the inputs are "
                    + String.join(", ", program.inputs()));
        }
        Tensor[] seeds = new Tensor[input + 1];
        seeds[input] = Functions.constant(1);
        Tensor[] tangents = tape.push(seeds, false);
        List<List<Cell>> rows = new ArrayList<>();
        for (int place = 0; place < names.length; place++) {
            if (isLine(place)) {
                double tangent = tangents[place] == null ? 0 : tangents[place].value();
                rows.add(List.of(cell("v" + names[place]), formula(place), number(tape.value(place).value()),
                        cell("v" + DOT + names[place]), tangent(place), number(tangent)));
            }
        }
        return new TraceTable("Forward mode with respect to " + with, List.of("step", "computes", "value", "tangent", "computes",
                "value"), rows);
    }

    private boolean isLine(int place) {
        Primitive primitive = program.steps().get(place).primitive();
        return names[place] != null && !Primitives.isLabel(primitive);
    }

    private Cell formula(int place) {
        Step step = program.steps().get(place);
        if (!step.isOperation()) {
            return cell(step.name());
        }
        Local local = new Local(step);
        return local.written(step.primitive().apply(local.operands), List.of(), List.of());
    }

    private Cell tangent(int place) {
        Step step = program.steps().get(place);
        if (!step.isOperation()) {
            return cell("d" + step.name());
        }
        Local local = new Local(step);
        Tensor result = step.primitive().apply(local.operands);
        List<Tensor> dots = new ArrayList<>();
        List<String> dotted = new ArrayList<>();
        Tensor sum = null;
        for (int i = 0; i < local.operands.length; i++) {
            if (names[step.operands()[i]] != null) {
                dots.add(Tensor.placeholder(Shape.SCALAR));
                dotted.add("v" + DOT + names[step.operands()[i]]);
                Tensor part = step.primitive().push(i, local.operands, result, dots.get(dots.size() - 1));
                sum = sum == null ? part : part == null ? sum : sum.plus(part);
            }
        }
        return sum == null ? number(0) : local.written(sum, dots, dotted);
    }

    // ---- reverse -------------------------------------------------------------------------------------------------

    /** A row for each contribution, from the result back: which adjoint it adds to, the formula, the sum so far. */
    TraceTable reverse() {
        double[] adjoints = new double[names.length];
        boolean[] reached = new boolean[names.length];
        int last = root(program.results().get(0));
        List<List<Cell>> rows = new ArrayList<>();
        if (names[last] != null) {
            adjoints[last] = 1;
            reached[last] = true;
            rows.add(List.of(cell("v" + names[last]), cell("v" + BAR + names[last]), number(1), number(1)));
        }
        for (int place = last; place >= 0; place--) {
            if (reached[place] && program.steps().get(place).isOperation()) {
                contributions(place, adjoints, reached, rows);
            }
        }
        return new TraceTable("Reverse mode", List.of("through", "adjoint", "computes", "value"), rows);
    }

    private void contributions(int place, double[] adjoints, boolean[] reached, List<List<Cell>> rows) {
        Step step = program.steps().get(place);
        Tensor[] values = new Tensor[step.operands().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = tape.value(step.operands()[i]);
        }
        for (int i = 0; i < values.length; i++) {
            int to = root(step.operands()[i]);
            Tensor part = names[to] == null ? null
                    : step.primitive().pull(i, values, tape.value(place), Functions.constant(adjoints[place]));
            if (part != null) {
                Cell formula = contribution(place, i, reached[to]);
                adjoints[to] += part.value();
                reached[to] = true;
                rows.add(List.of(cell("v" + names[place]), cell("v" + BAR + names[to]), formula, number(adjoints[to])));
            }
        }
    }

    private Cell contribution(int place, int operand, boolean more) {
        Step step = program.steps().get(place);
        Local local = new Local(step);
        Tensor before = Tensor.placeholder(Shape.SCALAR);
        Tensor adjoint = Tensor.placeholder(Shape.SCALAR);
        Tensor part = step.primitive().pull(operand, local.operands, step.primitive().apply(local.operands), adjoint);
        return local.written(more ? before.plus(part) : part, List.of(before, adjoint),
                List.of("v" + BAR + names[step.operands()[operand]], "v" + BAR + names[place]));
    }

    /** The line whose value this line only names. */
    private int root(int place) {
        int root = place;
        while (Primitives.isLabel(program.steps().get(root).primitive())) {
            root = program.steps().get(root).operands()[0];
        }
        return root;
    }

    // ---- one step as a formula -----------------------------------------------------------------------------------

    /** One step on operands without value, so that what is computed from them can be written as a formula. */
    private final class Local {
        private final Tensor[] operands;
        private final List<Tensor> variables = new ArrayList<>();
        private final List<String> variableNames = new ArrayList<>();

        Local(Step step) {
            operands = new Tensor[step.operands().length];
            for (int i = 0; i < operands.length; i++) {
                operands[i] = operand(step.operands()[i]);
            }
        }

        private Tensor operand(int place) {
            if (names[place] == null) {
                return tape.value(place);
            }
            String name = "v" + names[place];
            if (!variableNames.contains(name)) {
                variableNames.add(name);
                variables.add(Tensor.placeholder(Shape.SCALAR));
            }
            return variables.get(variableNames.indexOf(name));
        }

        Cell written(Tensor result, List<Tensor> more, List<String> moreNames) {
            List<Tensor> inputs = new ArrayList<>(more);
            inputs.addAll(variables);
            List<String> all = new ArrayList<>(moreNames);
            all.addAll(variableNames);
            Tape recorded = Tape.of(List.of(result), inputs);
            Program formula = Simplifier.readable(recorded, all, List.of(recorded.placeOf(result)), false, place -> true);
            return new Cell(Printer.expression(formula, false), Printer.expression(formula, true));
        }
    }

    private static Cell cell(String name) {
        return new Cell(name, Printer.name(name, true));
    }

    private static Cell number(double value) {
        return new Cell(Numbers.format(value), Printer.latexNumber(value));
    }
}
