package org.chainrule.exercises.ch12;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;

/** What is right for step 12.10c: the multiplications of the best bracketing for any chain of layer sizes. */
public final class Problem10cKey {

    /** The least count. */
    public static final Key KEY = VectorKey.of("finds the cheapest bracketing", Problem10cKey::draw, "count").hint(3);

    private Problem10cKey() {}

    private static VectorQuestion draw(Random random) {
        double[] sizes = Costs.draw(random);
        return VectorQuestion.of("the sizes " + VectorQuestion.listed(sizes), sizes, Costs.best(sizes))
                .wrong("This is the cheaper of the two ends; the best order may begin in the middle.",
                        "Try every place for the last product, not only the ends.", Math.min(Costs.forward(sizes), Costs.reverse(sizes)));
    }
}
