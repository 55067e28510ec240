package org.chainrule.judge;

import java.util.List;
import org.chainrule.tensor.Numbers;

/** How findings speak: lists, counts, numbers and kinds of things in words. */
final class Words {

    private static final int DIGITS = 7;

    private Words() {}

    /** Names as in a sentence: "a", "a and b", "a, b and c". */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        if (last <= 0) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A count with its noun, "1 row" or "3 rows". */
    static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun.endsWith("try") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /** A number as a sentence has it, with as many digits as {@link Closeness} compares. */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "no number";
        }
        return Numbers.written(number, DIGITS).replace("Infinity", "∞").replace('-', '−');
    }

    /** What kind of thing a plain value is, with its article. */
    static String kindOf(Object value) {
        if (value instanceof Double) {
            return "a number";
        }
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof Boolean) {
            return "a truth value";
        }
        if (value instanceof double[] numbers) {
            return "a list of " + counted(numbers.length, "number");
        }
        if (value instanceof double[][] rows) {
            return "a matrix of " + counted(rows.length, "row");
        }
        if (value instanceof Object[] items) {
            return "a list of " + counted(items.length, "item");
        }
        return "nothing";
    }
}
