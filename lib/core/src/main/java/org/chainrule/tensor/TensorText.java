package org.chainrule.tensor;

import java.util.ArrayList;
import java.util.List;

/** Prints tensors: numbers aligned in columns, one row of a matrix a line. */
final class TensorText {

    private TensorText() {}

    static String of(Tensor tensor) {
        Shape shape = tensor.shape();
        if (shape.rank() == 0) {
            return Numbers.format(tensor.entry(0));
        }
        List<String> numbers = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < shape.size(); i++) {
            numbers.add(Numbers.format(tensor.entry(i)));
            width = Math.max(width, numbers.get(i).length());
        }
        StringBuilder text = new StringBuilder();
        write(text, shape, 0, 0, numbers, shape.rank() == 1 ? 0 : width);
        return text.toString();
    }

    private static int write(StringBuilder text, Shape shape, int axis, int from, List<String> numbers, int width) {
        int next = from;
        text.append('[');
        for (int i = 0; i < shape.length(axis); i++) {
            if (axis == shape.rank() - 1) {
                text.append(i == 0 ? "" : ", ").append(padded(numbers.get(next++), width));
            } else {
                text.append(i == 0 ? "" : ",\n" + " ".repeat(axis + 1));
                next = write(text, shape, axis + 1, next, numbers, width);
            }
        }
        text.append(']');
        return next;
    }

    private static String padded(String number, int width) {
        return " ".repeat(Math.max(0, width - number.length())) + number;
    }
}
