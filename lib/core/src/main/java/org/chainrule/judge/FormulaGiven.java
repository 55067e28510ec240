package org.chainrule.judge;

import java.util.List;
import org.chainrule.program.Formula;
import org.chainrule.program.Program;
import org.chainrule.program.SyntaxProblem;

/**
 * A formula as a learner typed it.
 *
 * @param problem why it cannot be read; null if it can
 */
record FormulaGiven(Formula formula, Finding problem) {

    /** What stands before the text that cannot be read, with its mark. */
    static final String MARKED = "The mark ▸ shows the place: ";

    /** Reads typed text as a formula in these variables. */
    static FormulaGiven read(String text, List<String> variables) {
        try {
            return new FormulaGiven(formula(text, variables), null);
        } catch (SyntaxProblem problem) {
            return new FormulaGiven(null, unreadable(problem, text));
        } catch (IllegalArgumentException problem) {
            return new FormulaGiven(null, Finding.unreadable(problem.getMessage(), variables.isEmpty()
                    ? "Put numbers in place of the names." : "Write the formula with these names only."));
        }
    }

    /** The formula of a key, whose author may be trusted. */
    static Formula formula(String text, List<String> variables) {
        return Formula.of(Program.parse(text, variables.toArray(new String[0])), variables);
    }

    /** How the formula was understood. */
    String echo() {
        return "We read: $" + formula.toLatex() + "$";
    }

    private static Finding unreadable(SyntaxProblem problem, String text) {
        int place = Math.min(problem.position(), text.length());
        return Finding.unreadable(problem.sentence(), "Correct the formula at the mark, then check again.")
                .understood(MARKED + text.substring(0, place) + "▸" + text.substring(place));
    }
}
