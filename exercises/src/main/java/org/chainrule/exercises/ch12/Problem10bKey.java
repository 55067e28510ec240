package org.chainrule.exercises.ch12;

import java.util.Random;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/** What is right for step 12.10b: the multiplications of forward and of reverse mode for any chain of layer sizes. */
public final class Problem10bKey {

    /** Forward mode's count. */
    public static final Key FORWARD = VectorProperty.of("counts forward mode", random -> draw(random, 0)).hint(3);

    /** Reverse mode's count. */
    public static final Key REVERSE = VectorProperty.of("counts reverse mode", random -> draw(random, 1)).hint(3);

    private Problem10bKey() {}

    private static VectorProperty.Case draw(Random random, int place) {
        double[] sizes = Costs.draw(random);
        double[] right = {Costs.forward(sizes), Costs.reverse(sizes)};
        return VectorProperty.Case.of(sizes, right, place)
                .slip(Misconception.OTHER_VARIABLE, new double[] {right[1], right[0]});
    }
}
