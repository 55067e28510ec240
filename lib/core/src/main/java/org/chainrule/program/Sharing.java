package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gives names to lines that are used several times where writing them out each time would make the text explode. */
final class Sharing {

    private Sharing() {}

    /** The program itself if it is short when written out; else the same program with its shared lines named. */
    static Program named(Program program, int longest) {
        double[] length = new double[program.steps().size()];
        int[] uses = new int[length.length];
        double total = 0;
        for (int place = 0; place < length.length; place++) {
            Step step = program.steps().get(place);
            length[place] = 1;
            for (int operand : step.operands()) {
                uses[operand]++;
                length[place] += program.steps().get(operand).name() == null ? length[operand] : 1;
            }
        }
        for (int place = 0; place < length.length; place++) {
            boolean statement = program.steps().get(place).name() != null || program.results().contains(place);
            total += statement ? length[place] : 0;
        }
        return total <= Math.max(longest, 2.0 * length.length) ? program : withNames(program, uses);
    }

    private static Program withNames(Program program, int[] uses) {
        Set<String> taken = new TreeSet<>();
        program.steps().stream().map(Step::name).filter(name -> name != null).forEach(taken::add);
        List<Step> steps = new ArrayList<>();
        int next = 1;
        for (int place = 0; place < uses.length; place++) {
            Step step = program.steps().get(place);
            if (uses[place] > 1 && step.isOperation() && step.name() == null) {
                while (!taken.add("v" + next)) {
                    next++;
                }
                step = step.named("v" + next);
            }
            steps.add(step);
        }
        return new Program(steps, program.results(), program.isList());
    }

    /** The same program with a name for each operation that is used several times, or that would make a long formula. */
    static Program split(Program program, int longest) {
        int[] uses = new int[program.steps().size()];
        long[] length = new long[uses.length];
        for (int place = 0; place < uses.length; place++) {
            for (int operand : program.steps().get(place).operands()) {
                uses[operand]++;
            }
        }
        for (int place = 0; place < uses.length; place++) {
            Step step = program.steps().get(place);
            length[place] = step.isOperation() ? 1 : 0;
            for (int operand : step.operands()) {
                length[place] += length[operand];
            }
            boolean named = step.name() != null || uses[place] > 1;
            uses[place] = named || length[place] >= longest ? 2 : 0;
            length[place] = uses[place] == 2 ? 0 : length[place];
        }
        return withNames(program, uses);
    }
}
