package org.chainrule.truth;

import static org.chainrule.tensor.Functions.cos;
import static org.chainrule.tensor.Functions.roll;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.sqrt;

import org.chainrule.tensor.Tensor;

/** Turns vectors about an axis whose length is the angle. */
final class Rodrigues {

    private Rodrigues() {}

    static Tensor rotated(Tensor axis, Tensor x) {
        Tensor angle = sqrt(axis.dot(axis));
        Tensor w = axis.over(angle);
        Tensor along = w.times(w.dot(x)).times(cos(angle).negate().plus(1));
        return x.times(cos(angle)).plus(cross(w, x).times(sin(angle))).plus(along);
    }

    private static Tensor cross(Tensor a, Tensor b) {
        return next(a).times(next(next(b))).minus(next(next(a)).times(next(b)));
    }

    /** Entries 1, 2, 0. */
    private static Tensor next(Tensor a) {
        return roll(a, -1, 0);
    }
}
