package org.chainrule.program;

import org.chainrule.tensor.Numbers;
import org.chainrule.tensor.Tape;

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

    private static String formula(Program program, int place) {
        String name = program.steps().get(place).name();
        return name != null ? name : shortened(Definition.formulaOf(program, place));
    }

    private static String shortened(String formula) {
        return formula.length() <= SHOWN ? formula : formula.substring(0, SHOWN) + "…";
    }
}
