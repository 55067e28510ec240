package org.chainrule.exercises.ch10;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 10.8: the direction for each of five situations, with its reason. */
public final class Exercise8Key {

    private static final String NO_GRADIENT = "What is differentiated here is no gradient.";
    private static final String MANY_COLUMNS = "Forward mode pays by the input, and there are very many inputs.";
    private static final String MANY_ROWS = "Reverse mode pays by the output, and there are very many outputs.";
    private static final String MANY_INPUTS = "There are many inputs here, not few.";
    private static final String MANY_OUTPUTS = "There are many outputs here, not few.";
    private static final String NOT_EQUAL = "The number of sweeps is not the same in both directions.";

    private static final ChoiceKey FEW_OUTPUTS = ChoiceKey.of("B", "2").choice("A", MANY_COLUMNS).choice("C", NO_GRADIENT)
            .reason("1", MANY_INPUTS).reason("3", NOT_EQUAL).reason("4", NO_GRADIENT)
            .next("Count the rows and the columns of the Jacobian.").hint(2);

    private static final ChoiceKey FEW_INPUTS = ChoiceKey.of("A", "1").choice("B", MANY_ROWS).choice("C", NO_GRADIENT)
            .reason("2", MANY_OUTPUTS).reason("3", NOT_EQUAL).reason("4", NO_GRADIENT)
            .next("Count the rows and the columns of the Jacobian.").hint(2);

    private static final ChoiceKey CURVATURE = ChoiceKey.of("C", "4")
            .choice("A", "Forward mode alone gives the slope in a direction; the curvature needs the gradient first, which it gets one entry a sweep.")
            .choice("B", "Reverse mode alone gives the gradient; asked for is how that gradient changes in a direction.")
            .reason("1", MANY_INPUTS).reason("2", "The gradient has as many entries as there are inputs.").reason("3", NOT_EQUAL)
            .next("Say what is differentiated, and in how many directions.").hint(1);

    private static final ChoiceKey MEMORY = ChoiceKey.of("A", "3")
            .choice("B", "One sweep is enough, but it must keep a billion values, or run stretches again.").choice("C", NO_GRADIENT)
            .reason("1", "True, but there are as few outputs: this does not decide.")
            .reason("2", "A forward sweep is not paid by the output.").reason("4", NO_GRADIENT)
            .next("Count what each direction must keep.").hint(2);

    /** The five situations. */
    public static final PartsKey KEY = PartsKey.of("i", FEW_OUTPUTS).and("ii", FEW_INPUTS).and("iii", FEW_OUTPUTS)
            .and("iv", CURVATURE).and("v", MEMORY);

    private Exercise8Key() {}
}
