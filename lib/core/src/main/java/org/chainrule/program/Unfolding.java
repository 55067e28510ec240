package org.chainrule.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chainrule.tensor.Primitives;

/** Gives every step of a program a name of its own, as in the textbooks' tables of evaluation. */
final class Unfolding {

    private Unfolding() {}

    static Program of(Program program) {
        Set<Integer> labelled = new HashSet<>(program.results());
        Set<String> taken = new HashSet<>();
        for (Step step : program.steps()) {
            taken.add(step.name());
            if (step.isOperation() && Primitives.isLabel(step.primitive())) {
                labelled.add(step.operands()[0]);
            }
        }
        List<Step> steps = new ArrayList<>();
        int number = 0;
        for (Step step : program.steps()) {
            boolean open = step.isOperation() && step.name() == null && !labelled.contains(steps.size());
            if (open) {
                do {
                    number++;
                } while (taken.contains("v" + number));
            }
            steps.add(open ? step.named("v" + number) : step);
        }
        return new Program(steps, program.results(), program.isList());
    }
}
