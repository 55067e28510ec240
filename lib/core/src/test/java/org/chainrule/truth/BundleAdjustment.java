package org.chainrule.truth;

import static org.chainrule.tensor.Functions.concatenate;
import static org.chainrule.tensor.Functions.stack;

import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Slice;
import org.chainrule.tensor.Tensor;

/**
 * How far a camera's picture of a point is from where it was seen, weighted, and what the weight costs. The parameters in one
 * vector: rotation (3), centre (3), focal length, principal point (2), radial distortion (2), the point (3), the weight.
 */
record BundleAdjustment(Tensor feature) implements Function1 {

    @Override
    public Tensor apply(Tensor p) {
        Tensor x = Rodrigues.rotated(part(p, 0, 3), part(p, 11, 14).minus(part(p, 3, 6)));
        Tensor flat = part(x, 0, 2).over(x.at(2));
        Tensor squared = flat.dot(flat);
        Tensor bent = p.at(9).times(squared).plus(p.at(10).times(squared.pow(2))).plus(1);
        Tensor error = flat.times(bent).times(p.at(6)).plus(part(p, 7, 9)).minus(feature);
        Tensor cost = p.at(14).pow(2).negate().plus(1);
        return concatenate(0, error.times(p.at(14)), stack(cost));
    }

    private static Tensor part(Tensor p, int from, int to) {
        return p.slice(Slice.range(from, to));
    }
}
