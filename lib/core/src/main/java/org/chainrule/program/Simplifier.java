package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * Writes what was computed in the short form that a person would. {@link Algebra} brings it to normal form,
 * {@link NormalWriter} writes it down again.
 *
 * <p>Cost: linear. A program of more than 2,000 steps is simplified step by step only, so that it stays linear.
 */
final class Simplifier {

    private static final int LONG = 2000;
    private static final int MOST_PARTS = 40;
    private static final int MOST_EXPANDED = 2000;

    /** Which lines were typed: there the order of a sum is kept. */
    interface Typed {
        boolean at(int place);
    }

    private final Tape tape;
    private final List<String> inputs;
    private final Algebra algebra;

    private Simplifier(Tape tape, List<String> inputs, int mostParts, boolean keepGates) {
        this.tape = tape;
        this.inputs = inputs;
        this.algebra = new Algebra(inputs.size(), tape.size() > LONG ? 2 : mostParts, keepGates);
    }

    /** The results as a program for people to read. */
    static Program readable(Tape tape, List<String> inputs, List<Integer> results, boolean list, Typed typed) {
        return new Simplifier(tape, inputs, MOST_PARTS, false).program(results, list, typed);
    }

    /** The same, but a product in which 0 wins stays one: exact also at the edge of a domain, as for xʸ at x = 0. */
    static Program exact(Tape tape, List<String> inputs, List<Integer> results, boolean list) {
        return new Simplifier(tape, inputs, MOST_PARTS, true).program(results, list, place -> true);
    }

    /** The results multiplied out and put in order. */
    static Program expanded(Tape tape, List<String> inputs, List<Integer> results, boolean list) {
        Simplifier simplifier = new Simplifier(tape, inputs, MOST_EXPANDED, false);
        List<Term> terms = simplifier.terms(place -> false);
        List<Term> expanded = Expander.expanded(simplifier.algebra, results.stream().map(terms::get).toList());
        return new NormalWriter(inputs, simplifier.algebra.nodes()).write(expanded, list);
    }

    private Program program(List<Integer> results, boolean list, Typed typed) {
        List<Term> terms = terms(typed);
        return new NormalWriter(inputs, algebra.nodes()).write(results.stream().map(terms::get).toList(), list);
    }

    private List<Term> terms(Typed typed) {
        List<Term> terms = new ArrayList<>();
        for (int place = 0; place < tape.size(); place++) {
            Primitive primitive = tape.primitive(place);
            if (place < inputs.size()) {
                terms.add(algebra.input(place));
            } else if (primitive == null) {
                terms.add(algebra.constant(tape.value(place)));
            } else {
                terms.add(step(place, primitive, terms, !typed.at(place)));
            }
        }
        return terms;
    }

    private Term step(int place, Primitive primitive, List<Term> terms, boolean sorted) {
        List<Term> operands = new ArrayList<>();
        boolean scalar = isScalar(tape.value(place));
        for (int operand : tape.operands(place)) {
            operands.add(terms.get(operand));
            scalar &= isScalar(tape.value(operand));
        }
        boolean plain = scalar || Primitives.isLabel(primitive);
        return plain ? algebra.apply(primitive, operands, sorted) : algebra.opaque(primitive, operands);
    }

    private static boolean isScalar(Tensor value) {
        return value.shape().rank() == 0;
    }
}
