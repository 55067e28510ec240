package org.chainrule.program;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a point such as {@code x=3, y=PI/6}. */
public final class PointText {

    private PointText() {}

    /**
     * The values by name, in the order of the text; a value may be a formula of numbers.
     *
     * @throws IllegalArgumentException if an entry is not a name, = and a value
     */
    public static Map<String, Double> parse(String point) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int from = 0; from <= point.length();) {
            int comma = point.indexOf(',', from);
            int to = comma < 0 ? point.length() : comma;
            String entry = point.substring(from, to);
            if (!entry.isBlank()) {
                put(entry, point, values);
            }
            from = to + 1;
        }
        return values;
    }

    private static void put(String entry, String point, Map<String, Double> values) {
        int equals = entry.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("The point \"" + point + "\" cannot be read: in \"" + entry.trim()
                    + "\" a name and a value are expected, as in x=3, y=1.");
        }
        String name = entry.substring(0, equals).trim();
        Program value = Program.parse(entry.substring(equals + 1));
        if (!value.inputs().isEmpty()) {
            throw new IllegalArgumentException("The value of " + name + " in the point \"" + point + "\" uses the name "
                    + value.inputs().get(0) + ": give a number.");
        }
        values.put(name, value.at(Map.of()).value());
    }
}
