package org.chainrule.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Function2;
import org.chainrule.tensor.Function3;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * A straight line of primitive steps: the Wengert list of the textbooks. A function recorded from a lambda and a formula
 * that was typed are both of this one type, and everything else is a reading of it.
 *
 * <pre>{@code
 * Program program = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3");
 * program.at("x=3, y=1").gradient();   // {x=-186, y=15}
 * }</pre>
 */
public final class Program {

    private final List<Step> steps;
    private final List<Integer> results;
    private final boolean list;
    private final Map<String, Integer> inputPlaces = new LinkedHashMap<>();

    Program(List<Step> steps, List<Integer> results, boolean list) {
        this.steps = List.copyOf(steps);
        this.results = List.copyOf(results);
        this.list = list;
        for (int place = 0; place < steps.size(); place++) {
            if (!steps.get(place).isOperation() && !steps.get(place).isConstant()) {
                inputPlaces.putIfAbsent(steps.get(place).name(), place);
            }
        }
    }

    /**
     * Reads a program's text, {@code name = expression; …; result}, where the result is an expression or
     * {@code [e1, e2, …]} and a name may be assigned again.
     *
     * @param formula the text
     * @param inputs the inputs' names in order; without any, every unknown name is an input, in order of appearance
     * @throws SyntaxProblem if the text cannot be read; its message points at the place
     */
    public static Program parse(String formula, String... inputs) {
        return Parser.parse(formula, List.of(inputs));
    }

    /** Records a function of one number. A choice that depends on a value cannot be recorded and is refused. */
    public static Program record(Function1 f, String x) {
        return Recorder.record(inputs -> f.apply(inputs.get(0)), List.of(x));
    }

    /** Records a function of two numbers. */
    public static Program record(Function2 f, String x, String y) {
        return Recorder.record(inputs -> f.apply(inputs.get(0), inputs.get(1)), List.of(x, y));
    }

    /** Records a function of three numbers. */
    public static Program record(Function3 f, String x, String y, String z) {
        return Recorder.record(inputs -> f.apply(inputs.get(0), inputs.get(1), inputs.get(2)), List.of(x, y, z));
    }

    /** The inputs' names, in order. */
    public List<String> inputs() {
        return List.copyOf(inputPlaces.keySet());
    }

    /** How many primitive steps it takes; inputs, constants and mere names are not counted. */
    public int size() {
        return (int) steps.stream().filter(step -> step.isOperation() && !Primitives.isLabel(step.primitive())).count();
    }

    /** The program that computes only one of the results. */
    public Program result(int index) {
        return Pruner.prune(new Program(steps, List.of(results.get(index)), false));
    }

    /** Whether the result is a list {@code [e1, e2, …]}. */
    public boolean isList() {
        return list;
    }

    /** The program's readings at a point, such as {@code "x=3, y=1"}; values may be formulas such as {@code PI/6}. */
    public Evaluation at(String point) {
        return at(PointText.parse(point));
    }

    /** The program's readings at a point; derivatives come in the order of its entries. */
    public Evaluation at(Map<String, Double> point) {
        return new Evaluation(this, new LinkedHashMap<>(point));
    }

    /** The same program with a name for every step, {@code v1}, {@code v2}, …: its graph shows each primitive by itself. */
    public Program unfolded() {
        return Unfolding.of(this);
    }

    /** The derivative with respect to one input as a program of the same inputs, simplified. */
    public Program derivative(String input) {
        return Recorder.derivative(this, List.of(input), false);
    }

    /** The gradient as a program whose result is a list with one entry for each input, simplified. */
    public Program gradient() {
        return Recorder.derivative(this, inputs(), true);
    }

    /**
     * The same function as a person would write it, without intermediate names: numbers in front, powers collected, like
     * terms added, sums by falling degree. Powers of sums stay. Cost: linear.
     */
    public Program simplify() {
        return Recorder.simplified(this, false);
    }

    /**
     * The same function with products and whole powers of sums multiplied out: {@code 9*(3*x + 1)^2 + 24} becomes
     * {@code 81*x^2 + 54*x + 33}. What would have more than 1,000 terms stays as it is.
     */
    public Program expand() {
        return Recorder.simplified(this, true);
    }

    /**
     * The program as a function of one vector whose entries are these inputs, in this order; its result is a number, or a
     * vector for a list. So a typed formula can go wherever a lambda can: {@code gradient(program.asFunction("x", "y"))}.
     */
    public Function1 asFunction(String... order) {
        return x -> {
            Map<String, Tensor> values = new LinkedHashMap<>();
            for (int i = 0; i < order.length; i++) {
                values.put(order[i], x.at(i));
            }
            Tape tape = run(values);
            Tensor[] all = results.stream().map(tape::value).toArray(Tensor[]::new);
            return list ? Functions.stack(all) : all[0];
        };
    }

    /** Runs the program on tensors; the tape holds every line's value at the line's place. */
    Tape run(Map<String, Tensor> inputs) {
        Tape tape = Tape.empty();
        for (Step step : steps) {
            if (step.isOperation()) {
                tape.write(step.primitive().apply(values(tape, step.operands())), step.primitive(), step.operands());
            } else {
                tape.write(step.isConstant() ? step.constant() : inputs.get(step.name()));
            }
        }
        return tape;
    }

    private static Tensor[] values(Tape tape, int[] places) {
        Tensor[] values = new Tensor[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = tape.value(places[i]);
        }
        return values;
    }

    /** What the program computes as statements: one for each named line, and the results. */
    List<Definition> definitions() {
        return Definition.of(this);
    }

    List<Step> steps() {
        return steps;
    }

    List<Integer> results() {
        return results;
    }

    /** The name of a result: its own, or one that is free. */
    String resultName(int index) {
        String own = steps.get(results.get(index)).name();
        if (own != null) {
            return own;
        }
        String suffix = list ? String.valueOf(index + 1) : "";
        return freeName("f" + suffix);
    }

    private String freeName(String wish) {
        List<String> taken = new ArrayList<>();
        steps.forEach(step -> taken.add(step.name()));
        String name = wish;
        while (taken.contains(name)) {
            name = "_" + name;
        }
        return name;
    }

    /** The place of an input; -1 if there is none of this name. */
    int inputPlace(String name) {
        return inputPlaces.getOrDefault(name, -1);
    }

    /** The place of the last line with this name; -1 if there is none. */
    int place(String name) {
        for (int place = steps.size() - 1; place >= 0; place--) {
            if (name.equals(steps.get(place).name())) {
                return place;
            }
        }
        for (int i = 0; i < results.size(); i++) {
            if (name.equals(resultName(i))) {
                return results.get(i);
            }
        }
        return -1;
    }

    /** The primitives used, for checks on a formula's form. */
    public List<Primitive> primitives() {
        return steps.stream().filter(Step::isOperation).map(Step::primitive).toList();
    }

    /**
     * A Java class of this name with {@code static double value(double x, …)} and {@code static double[] gradient(double x, …)},
     * reverse mode written out statement by statement. Length: linear in the program.
     *
     * @throws IllegalArgumentException for a list, for more than 120 inputs, for a step that is not elementary
     */
    public String toJava(String className) {
        return JavaSource.of(this, className);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return Printer.text(this);
    }

    /** The program in LaTeX, one formula a statement. */
    public String toLatex() {
        return Printer.latex(this);
    }
}
