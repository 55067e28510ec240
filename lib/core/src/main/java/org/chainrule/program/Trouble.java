package org.chainrule.program;

import java.util.Optional;
import org.chainrule.tensor.Numbers;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** Tells which step first left the finite numbers, and what it was given. */
final class Trouble {

    private static final int SHOWN = 60;

    private Trouble() {}

    static String sentence(Program program, Tape tape, int place) {
        StringBuilder given = new StringBuilder();
        for (int operand : tape.operands(place)) {
            String formula = formula(program, operand);
            String value = Numbers.format(tape.value(operand).value());
            if (!formula.equals(value)) {
                given.append(given.length() == 0 ? "" : " and ").append(formula).append(" is ").append(value);
            }
        }
        String what = program.steps().get(place).name();
        return (what == null ? "" : what + " = ") + shortened(Definition.formulaOf(program, place)) + " becomes "
                + Numbers.format(tape.value(place).value()) + (given.length() == 0 ? "." : ", because " + given + ".");
    }

    /** The first step, from the result back, that sends something else than a finite number to an operand. */
    static Optional<String> back(Program program, Tape tape, Tensor[] adjoints) {
        for (int place = tape.size() - 1; adjoints != null && place >= 0; place--) {
            boolean step = tape.primitive(place) != null && adjoints[place] != null && Double.isFinite(adjoints[place].value());
            for (int i = 0; step && i < tape.operands(place).length; i++) {
                if (tape.value(tape.operands(place)[i]).isTracked() && !Double.isFinite(part(tape, place, i, adjoints[place]))) {
                    return Optional.of(backward(program, tape, place, i, part(tape, place, i, adjoints[place])));
                }
            }
        }
        return Optional.empty();
    }

    private static double part(Tape tape, int place, int operand, Tensor adjoint) {
        int[] operands = tape.operands(place);
        Tensor[] values = new Tensor[operands.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = tape.value(operands[i]);
        }
        Tensor part = tape.primitive(place).pull(operand, values, tape.value(place), adjoint);
        return part == null ? 0 : part.value();
    }

    private static String backward(Program program, Tape tape, int place, int operand, double part) {
        int to = tape.operands(place)[operand];
        return "what comes back through " + shortened(Definition.formulaOf(program, place)) + " to " + formula(program, to)
                + " becomes " + Numbers.format(part) + ", because " + formula(program, to) + " is "
                + Numbers.format(tape.value(to).value()) + ".";
    }

    private static String formula(Program program, int place) {
        String name = program.steps().get(place).name();
        return name != null ? name : shortened(Definition.formulaOf(program, place));
    }

    private static String shortened(String formula) {
        return formula.length() <= SHOWN ? formula : formula.substring(0, SHOWN) + "…";
    }
}
