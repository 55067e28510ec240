package org.chainrule.exercises.ch05;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 5.7: what forward mode says where a program branches, rounds or loops, and whether it is true. */
public final class Exercise7Key {

    private static final String SILENT = "The engine sees only the steps that ran; it cannot notice a corner.";
    private static final String NO_AVERAGE = "Only one branch runs, so nothing is there to be averaged.";
    private static final String LOOK_NEAR = "Move x a little to both sides: do the same steps run?";

    /** |x| at 0, floor at 2.5, floor at 2, the loop at 2. */
    public static final PartsKey KEY = PartsKey
            .of("the branch at 0", noDerivative("At 0 the slopes on both sides differ, so there is no true derivative to be found."))
            .and("floor at 2.5", derivative("Between two steps the staircase is flat, and flat means the derivative 0."))
            .and("floor at 2", noDerivative("At a step the staircase jumps, so there is no true derivative."))
            .and("the loop at 2", derivative("Near 2 the loop runs equally often, so f is a plain power there."));

    private Exercise7Key() {}

    private static ChoiceKey derivative(String because) {
        return ChoiceKey.of("A", "1").choice("B", because).choice("C", "Each step runs and has a derivative here: no error is raised.")
                .reason("2", "Try both sides: here the same steps run on both.").reason("3", NO_AVERAGE).reason("4", SILENT)
                .next(LOOK_NEAR).hint(2);
    }

    private static ChoiceKey noDerivative(String because) {
        return ChoiceKey.of("B", "2").choice("A", because).choice("C", "The program runs to its end and a tangent comes out: no error is raised.")
                .reason("1", "Try both sides: on one of them other steps run.").reason("3", NO_AVERAGE).reason("4", SILENT)
                .next(LOOK_NEAR).hint(2);
    }
}
