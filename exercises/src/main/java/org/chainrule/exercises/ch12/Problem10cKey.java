package org.chainrule.exercises.ch12;

import java.util.Random;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/** What is right for step 12.10c: the multiplications of the best bracketing for any chain of layer sizes. */
public final class Problem10cKey {

    /** The least count. */
    public static final Key KEY = VectorProperty.of("finds the cheapest bracketing", Problem10cKey::draw).hint(3);

    private Problem10cKey() {}

    private static VectorProperty.Case draw(Random random) {
        double[] sizes = Costs.draw(random);
        return VectorProperty.Case.of(sizes, new double[] {Costs.best(sizes)}, 0)
                .slip(Misconception.OTHER_VARIABLE, new double[] {Math.min(Costs.forward(sizes), Costs.reverse(sizes))});
    }
}
