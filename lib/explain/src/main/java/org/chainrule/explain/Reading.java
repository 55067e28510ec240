package org.chainrule.explain;

import java.util.List;
import java.util.Map;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;

/**
 * A program's text read and run at a point.
 *
 * <p>The point's variables are the program's inputs, in their order; one that the program does not use has derivative 0.
 */
record Reading(Program program, Evaluation at) {

    /** Above so many inputs × steps the second derivatives, one sweep an input, take too long and too much memory. */
    private static final long MOST_HESSIAN_WORK = 500_000;

    /**
     * Parses and runs. Cost: linear in the length of the text.
     *
     * @throws IllegalArgumentException with a sentence, if the text cannot be read or a value is missing
     */
    static Reading of(String text, Map<String, Double> point) {
        Program program = Program.parse(text, point.keySet().toArray(String[]::new));
        return new Reading(program, program.at(point));
    }

    List<String> variables() {
        return List.copyOf(at.point().keySet());
    }

    /** Whether second derivatives are worth their cost: inputs × steps ≤ 500,000. */
    boolean hasHessian() {
        return !program.isList() && (long) variables().size() * program.size() <= MOST_HESSIAN_WORK;
    }
}
