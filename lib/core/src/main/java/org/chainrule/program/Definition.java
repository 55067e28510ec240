package org.chainrule.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chainrule.tensor.Primitives;

/**
 * One statement of a program: a name, and the formula that computes it from inputs and earlier names.
 *
 * @param place the line whose value it is
 * @param name its name, made unique where the program assigns a name again: p, then p′
 * @param parents the places of the inputs and earlier statements that the formula uses
 * @param formula the formula as a program whose inputs are named after the parents
 */
record Definition(int place, String name, List<Integer> parents, Program formula) {

    private static final int MOST_PRIMES = 3;

    /** The statements of a program, in order; an unnamed result gets a free name. */
    static List<Definition> of(Program program) {
        Map<Integer, String> names = uniqueNames(program);
        List<Definition> definitions = new ArrayList<>();
        for (int place : new TreeSet<>(names.keySet())) {
            if (program.steps().get(place).isOperation() || program.steps().get(place).isConstant()) {
                definitions.add(definition(program, place, names));
            }
        }
        return definitions;
    }

    /** The formula of any line, in terms of inputs and names. */
    static String formulaOf(Program program, int place) {
        Map<Integer, String> names = uniqueNames(program);
        names.putIfAbsent(place, "");
        return Printer.expression(definition(program, place, names).formula(), false);
    }

    /** The names of inputs, named lines and results, each different. */
    static Map<Integer, String> uniqueNames(Program program) {
        Map<Integer, String> names = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (int place = 0; place < program.steps().size(); place++) {
            String name = program.steps().get(place).name();
            if (name != null) {
                names.put(place, name + primes(uses.merge(name, 1, Integer::sum) - 1));
            }
        }
        for (int i = 0; i < program.results().size(); i++) {
            names.putIfAbsent(program.results().get(i), program.resultName(i));
        }
        return names;
    }

    /** One prime each time, up to three; from then on a prime and a number. */
    private static String primes(int times) {
        return times <= MOST_PRIMES ? "′".repeat(times) : "′" + Printer.subscript(times);
    }

    /** The name as it was assigned, without primes. */
    static String withoutPrimes(String name) {
        int prime = name.indexOf('′');
        return prime < 0 ? name : name.substring(0, prime);
    }

    private static Definition definition(Program program, int place, Map<Integer, String> names) {
        TreeSet<Integer> lines = new TreeSet<>(List.of(place));
        TreeSet<Integer> parents = new TreeSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(place));
        while (!waiting.isEmpty()) {
            for (int operand : program.steps().get(waiting.pop()).operands()) {
                boolean named = names.containsKey(operand) && !program.steps().get(operand).isConstant();
                if (named) {
                    parents.add(operand);
                } else if (lines.add(operand)) {
                    waiting.push(operand);
                }
            }
        }
        return new Definition(place, names.get(place), List.copyOf(parents), body(program, place, lines, parents, names));
    }

    private static Program body(Program program, int place, TreeSet<Integer> lines, TreeSet<Integer> parents,
            Map<Integer, String> names) {
        ProgramBuilder builder = new ProgramBuilder(List.of());
        Map<Integer, Integer> moved = new HashMap<>();
        parents.forEach(parent -> moved.put(parent, builder.input(names.get(parent))));
        for (int line : lines) {
            moved.put(line, copy(program.steps().get(line), builder, moved));
        }
        return builder.program(List.of(moved.get(place)), false);
    }

    private static int copy(Step step, ProgramBuilder builder, Map<Integer, Integer> moved) {
        if (step.isConstant()) {
            return builder.constant(step.constant());
        }
        int[] operands = new int[step.operands().length];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = moved.get(step.operands()[i]);
        }
        if (Primitives.isLabel(step.primitive())) {
            return operands[0];
        }
        return builder.apply(step.primitive(), operands);
    }
}
