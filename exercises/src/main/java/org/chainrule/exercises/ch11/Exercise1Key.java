package org.chainrule.exercises.ch11;

import static org.chainrule.judge.Misconception.TRANSPOSED;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 11.1: the shapes of five things that belong to a layer from 784 numbers to 128. */
public final class Exercise1Key {

    private static final String NO_COLUMN = "This is a matrix: both the inputs and the outputs need a place.";
    private static final String TOO_WIDE = "That many columns belong to a derivative with respect to each single weight.";
    private static final String NOT_THE_LOSS = "This is no derivative of the loss.";
    private static final String NO_WEIGHT = "Nothing is differentiated with respect to single weights here.";
    private static final String OF_THE_LOSS = "This is a derivative of the loss, arranged as a gradient.";
    private static final String SHAPES = "Write down what goes in and what comes out.";

    private static final ChoiceKey MATRIX = ChoiceKey.of("A", "1").choice("B", TRANSPOSED).choice("C", NO_COLUMN)
            .choice("D", NO_COLUMN).choice("E", TOO_WIDE).reason("2", NOT_THE_LOSS).reason("3", NO_WEIGHT).next(SHAPES).hint(2);

    private static final ChoiceKey GRADIENT = ChoiceKey.of("A", "2")
            .choice("B", TRANSPOSED, "A step of training subtracts it from W entry by entry, so it cannot have the transposed shape.")
            .choice("C", NO_COLUMN).choice("D", NO_COLUMN)
            .choice("E", "That is a Jacobian of the layer's outputs; asked for is the gradient of one number, the loss.")
            .reason("1", OF_THE_LOSS).reason("3", OF_THE_LOSS).next("Look at what a step of training does with it.").hint(2);

    private static final ChoiceKey COTANGENT = ChoiceKey.of("D", "2")
            .choice("C", "A column of 128 belongs to z; the layer below gave a.").choice("A", "A cotangent has a place for each entry of a, no more.")
            .choice("B", "A cotangent has a place for each entry of a, no more.").choice("E", TOO_WIDE)
            .reason("1", OF_THE_LOSS).reason("3", OF_THE_LOSS).next("Say which thing it is the derivative with respect to.").hint(1);

    private static final ChoiceKey BY_WEIGHT = ChoiceKey.of("E", "3")
            .choice("A", "That is the shape of W; here each single weight needs a column of its own.")
            .choice("B", "Here each single weight needs a column of its own.").choice("C", NO_COLUMN).choice("D", NO_COLUMN)
            .reason("1", "True, but say what the inputs are here.").reason("2", NOT_THE_LOSS).next("Count the weights.").hint(3);

    /** The five shapes. */
    public static final PartsKey KEY = PartsKey.of("i", MATRIX).and("ii", MATRIX).and("iii", GRADIENT).and("iv", COTANGENT)
            .and("v", BY_WEIGHT);

    private Exercise1Key() {}
}
