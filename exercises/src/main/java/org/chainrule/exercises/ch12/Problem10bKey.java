package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.code.VectorQuestion.listed;
import static org.chainrule.exercises.code.VectorQuestion.only;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;

/** What is right for step 12.10b: the multiplications of forward and of reverse mode for any chain of layer sizes. */
public final class Problem10bKey {

    /** Forward mode's count. */
    public static final Key FORWARD = key("counts forward mode", 0);

    /** Reverse mode's count. */
    public static final Key REVERSE = key("counts reverse mode", 1);

    private Problem10bKey() {}

    private static Key key(String property, int place) {
        return VectorKey.of(property, random -> draw(random, place), "count for forward mode", "count for reverse mode").hint(3);
    }

    private static VectorQuestion draw(Random random, int place) {
        double[] sizes = Costs.draw(random);
        double[] right = {Costs.forward(sizes), Costs.reverse(sizes)};
        return VectorQuestion.of("the sizes " + listed(sizes), sizes, only(right, place))
                .wrong("This is the count of the other direction.", "Forward mode begins at the input: its first product is J₂·J₁.",
                        only(new double[] {right[1], right[0]}, place));
    }
}
