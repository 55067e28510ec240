package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;

/** Drops the lines that no result needs; inputs stay. */
final class Pruner {

    private Pruner() {}

    static Program prune(Program program) {
        List<Step> steps = program.steps();
        boolean[] needed = needed(program);
        int[] moved = new int[steps.size()];
        List<Step> kept = new ArrayList<>();
        for (int place = 0; place < moved.length; place++) {
            if (needed[place]) {
                moved[place] = kept.size();
                kept.add(moved(steps.get(place), moved));
            }
        }
        return new Program(kept, program.results().stream().map(place -> moved[place]).toList(), program.isList());
    }

    private static boolean[] needed(Program program) {
        boolean[] needed = new boolean[program.steps().size()];
        program.results().forEach(place -> needed[place] = true);
        for (int place = needed.length - 1; place >= 0; place--) {
            Step step = program.steps().get(place);
            needed[place] |= !step.isOperation() && !step.isConstant();
            if (needed[place]) {
                for (int operand : step.operands()) {
                    needed[operand] = true;
                }
            }
        }
        return needed;
    }

    private static Step moved(Step step, int[] moved) {
        int[] operands = new int[step.operands().length];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = moved[step.operands()[i]];
        }
        return new Step(step.primitive(), operands, step.constant(), step.name());
    }
}
