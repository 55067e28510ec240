package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.PATH_DROPPED;

import org.chainrule.judge.ChoiceKey;

/** What is right for step 12.8a: the gradient flows through a frozen layer to the trainable one below it. */
public final class Problem8aKey {

    /** The choice with its reason. */
    public static final ChoiceKey KEY = ChoiceKey.of("B", "1")
            .choice("A", PATH_DROPPED, "Freezing layer 2 does not cut the path from W₁ to L: the path leads through layer 2.")
            .choice("C", "That works, but ∂L/∂W₂ is work for nothing: nobody changes W₂.")
            .choice("D", PATH_DROPPED, "Layer 3 is trainable too, and its path to L is the shortest of all.")
            .reason("2", "If its derivative were 0, the layer would not react to its input; a frozen layer still does.")
            .reason("3", "A product needs each layer's Jacobian by its input; the derivative by its weights is a side branch.")
            .next("Draw the chain with the weights as side inputs, and trace the way from each trainable weight to L.")
            .hint(2);

    private Problem8aKey() {}
}
