package org.chainrule.judge;

import java.util.List;
import org.chainrule.program.Formula;

/**
 * One number as a learner gave it, as a value or as typed text.
 *
 * @param understood how it was understood; empty if there was nothing to understand
 * @param problem why it is no number; null if it is one
 */
record NumberGiven(double number, String understood, Finding problem) {

    /** Reads a plain value as the number of this name. */
    static NumberGiven read(Object value, String name) {
        if (value instanceof Double number) {
            return checked(number, "You gave " + Words.number(number) + ".", name);
        }
        if (value instanceof double[] single && single.length == 1) {
            return read((Object) single[0], name);
        }
        if (value instanceof String text) {
            return text.isBlank() ? none(unanswered(name)) : typed(text, name);
        }
        if (value == null) {
            return none(Finding.unreadable("There is null where a number for " + name + " should be.",
                    "Run the cell that creates it again, then this check."));
        }
        return none(Finding.unreadable("A number is asked for as " + name + ", but you gave " + Words.kindOf(value) + ".",
                "Give one number, or one expression such as 2*3 + 4."));
    }

    /** Whether nothing has been given yet. */
    boolean missing() {
        return problem != null && problem.verdict() == Finding.Verdict.UNANSWERED;
    }

    private static NumberGiven typed(String text, String name) {
        FormulaGiven given = FormulaGiven.read(text, List.of());
        if (given.problem() != null) {
            return new NumberGiven(Double.NaN, given.problem().understood(), given.problem());
        }
        double number = given.formula().at();
        String understood = given.echo() + ", which is " + Words.number(number) + ".";
        return Double.isNaN(number) ? new NumberGiven(number, understood, undefined(given.formula(), name))
                : checked(number, understood, name);
    }

    private static NumberGiven checked(double number, String understood, String name) {
        if (Double.isNaN(number)) {
            return none(unanswered(name));
        }
        if (Double.isInfinite(number)) {
            return new NumberGiven(number, understood, Finding.wrong(
                    "The number for " + name + " is infinite: something was divided by 0 or grew beyond the largest number.",
                    "Look for a denominator that is 0 at this point."));
        }
        return new NumberGiven(number, understood, null);
    }

    private static NumberGiven none(Finding problem) {
        return new NumberGiven(Double.NaN, "", problem);
    }

    private static Finding unanswered(String name) {
        return Finding.unanswered("Put your " + name.replaceFirst("^the ", "") + " where todo() or NaN stands, then run this check again.");
    }

    private static Finding undefined(Formula formula, String name) {
        return Finding.wrong("Your formula for " + name + " has no value: " + formula.trouble(),
                "Look for 0/0, or for a root or logarithm of a negative number.");
    }
}
