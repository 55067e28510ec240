package org.chainrule.notebook.view;

import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.IntStream;
import org.chainrule.tensor.Numbers;

/** Arrays as text: numbers as people write them, a matrix with a line for each row. */
final class Arrays {

    /** The types of array that are shown by {@link #text}. */
    static final List<Class<?>> SHOWN = List.of(double[].class, double[][].class, int[].class, int[][].class,
            long[].class, boolean[].class, String[].class, Object[].class);

    private Arrays() {}

    static String text(Object array) {
        boolean matrix = Array.getLength(array) > 0 && array.getClass().getComponentType().isArray();
        int width = matrix ? widest(array) : 0;
        List<String> parts = IntStream.range(0, Array.getLength(array))
                .mapToObj(i -> part(Array.get(array, i), width)).toList();
        return "[" + String.join(matrix ? ",\n " : ", ", parts) + "]";
    }

    private static String part(Object part, int width) {
        if (part != null && part.getClass().isArray()) {
            List<String> cells = IntStream.range(0, Array.getLength(part))
                    .mapToObj(i -> padded(cell(Array.get(part, i)), width)).toList();
            return "[" + String.join(", ", cells) + "]";
        }
        return cell(part);
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static int widest(Object matrix) {
        int widest = 0;
        for (int i = 0; i < Array.getLength(matrix); i++) {
            Object row = Array.get(matrix, i);
            for (int j = 0; row != null && j < Array.getLength(row); j++) {
                widest = Math.max(widest, cell(Array.get(row, j)).length());
            }
        }
        return widest;
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return Numbers.format(number);
        }
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        return value != null && value.getClass().isArray() ? text(value) : String.valueOf(value);
    }
}
