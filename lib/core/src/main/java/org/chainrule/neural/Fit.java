package org.chainrule.neural;

import java.util.Arrays;
import org.chainrule.tensor.Shape;

/** Whether windows placed at a stride end exactly at the edge of the data: nothing is dropped silently. */
final class Fit {

    private Fit() {}

    static void require(Shape data, int[] window, int[] stride) {
        int front = data.rank() - window.length;
        for (int axis = 0; axis < window.length && front >= 0; axis++) {
            int apart = stride[stride.length == 1 ? 0 : axis];
            int left = data.length(front + axis) - window[axis];
            if (left < 0 || apart < 1 || left % apart != 0) {
                throw new IllegalArgumentException("windows " + Arrays.toString(window) + " at stride "
                        + Arrays.toString(stride) + " do not end at the edge of shape " + data
                        + ": change the stride or the padding");
            }
        }
    }
}
