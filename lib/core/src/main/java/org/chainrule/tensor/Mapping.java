package org.chainrule.tensor;

import java.util.ArrayList;
import java.util.List;

/** Maps a function over a tensor's first axis. The parts are taken by halving, so that pulling back stays cheap. */
final class Mapping {

    private Mapping() {}

    static Tensor map(Function1 f, Tensor x) {
        if (x.shape().rank() == 0) {
            throw new IllegalArgumentException("map runs over the first axis, but a single number has none: apply the function itself");
        }
        List<Tensor> parts = new ArrayList<>();
        split(x, parts);
        return Functions.stack(parts.stream().map(f::apply).toArray(Tensor[]::new));
    }

    private static void split(Tensor x, List<Tensor> parts) {
        int length = x.shape().length(0);
        if (length == 1) {
            parts.add(Functions.squeeze(x, 0));
        } else if (length > 1) {
            split(Slicing.slice(x, Slice.upTo(length / 2)), parts);
            split(Slicing.slice(x, Slice.from(length / 2)), parts);
        }
    }
}
