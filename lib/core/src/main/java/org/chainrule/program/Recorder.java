package org.chainrule.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** Turns what was computed from inputs without values back into a program. */
final class Recorder {

    private Recorder() {}

    /** Records a function by running it once on inputs that have a shape but no value. */
    static Program record(Function<List<Tensor>, Tensor> f, List<String> names) {
        List<Tensor> inputs = Stream.generate(() -> Tensor.placeholder(Shape.SCALAR)).limit(names.size()).toList();
        Tensor result = f.apply(inputs);
        ProgramBuilder builder = new ProgramBuilder(names);
        List<Integer> places = copy(Tape.of(List.of(result), inputs), builder, names.size());
        int last = places.get(places.size() - 1);
        boolean list = result.shape().rank() == 1 && builder.step(last).primitive() == Primitives.STACK;
        if (!list && result.shape().rank() > 0) {
            throw new IllegalArgumentException("a recorded function must give one number or stack(…) of numbers, but this "
                    + "one gives shape " + result.shape());
        }
        List<Integer> results = new ArrayList<>();
        for (int place : list ? builder.step(last).operands() : new int[] {last}) {
            results.add(place);
        }
        return Pruner.prune(builder.program(results, list));
    }

    /** Copies a tape whose first places are the inputs; returns where each of its places has gone. */
    private static List<Integer> copy(Tape tape, ProgramBuilder builder, int inputs) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < tape.size(); place++) {
            if (place < inputs) {
                places.add(place);
            } else if (tape.primitive(place) == null) {
                places.add(builder.constant(tape.value(place)));
            } else if (Primitives.isLabel(tape.primitive(place))) {
                String name = tape.primitive(place).name();
                int of = places.get(tape.operands(place)[0]);
                places.add(name.isEmpty() ? of : builder.assign(name, of));
            } else {
                places.add(builder.apply(tape.primitive(place), moved(tape.operands(place), places)));
            }
        }
        return places;
    }

    /** The derivative of a program with one result, simplified: one result, or a list of them. */
    static Program derivative(Program program, List<String> with, boolean list) {
        if (program.isList()) {
            throw new IllegalArgumentException("the derivative of a list is a matrix: use at(…).jacobian()");
        }
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        program.inputs().forEach(name -> inputs.put(name, Tensor.placeholder(Shape.SCALAR)));
        Tape tape = program.run(inputs);
        Tensor[] adjoints = tape.pull(program.results().get(0), Functions.constant(1), true);
        List<Tensor> results = new ArrayList<>();
        for (String name : with) {
            if (!inputs.containsKey(name)) {
                throw new IllegalArgumentException("there is no input " + name + ": the inputs are "
                        + String.join(", ", program.inputs()));
            }
            Tensor adjoint = adjoints[tape.placeOf(inputs.get(name))];
            results.add(adjoint == null ? Functions.constant(0) : adjoint);
        }
        return simplified(results, inputs, tape, list);
    }

    /** The program in the short form that a person would write, or with its products multiplied out. */
    static Program simplified(Program program, boolean expanded) {
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        program.inputs().forEach(name -> inputs.put(name, Tensor.placeholder(Shape.SCALAR)));
        Tape run = program.run(inputs);
        List<Tensor> results = program.results().stream().map(run::value).toList();
        Tape tape = Tape.of(results, List.copyOf(inputs.values()));
        List<Integer> places = results.stream().map(tape::placeOf).toList();
        List<String> names = program.inputs();
        return expanded ? Simplifier.expanded(tape, names, places, program.isList())
                : Simplifier.readable(tape, names, places, program.isList(), place -> false);
    }

    private static Program simplified(List<Tensor> results, Map<String, Tensor> inputs, Tape typed, boolean list) {
        Tape tape = Tape.of(results, List.copyOf(inputs.values()));
        Set<Tensor> lines = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int place = 0; place < typed.size(); place++) {
            lines.add(typed.value(place));
        }
        List<Integer> places = results.stream().map(tape::placeOf).toList();
        return Simplifier.readable(tape, List.copyOf(inputs.keySet()), places, list,
                place -> lines.contains(tape.value(place)));
    }

    private static int[] moved(int[] operands, List<Integer> places) {
        int[] result = new int[operands.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = places.get(operands[i]);
        }
        return result;
    }
}
