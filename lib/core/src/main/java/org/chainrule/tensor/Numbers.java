package org.chainrule.tensor;

/** How numbers print: with a decimal point in every locale, without a needless ".0". */
public final class Numbers {

    private static final int DISPLAYED_DIGITS = 6;
    private static final double IN_FULL = 1e15;
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Numbers() {}

    /** The number for people: at most six significant digits, integers in full up to fifteen. */
    public static String format(double number) {
        return isShortInteger(number) ? Long.toString((long) number) : rounded(number, DISPLAYED_DIGITS);
    }

    /** The number as it is written by hand: whole numbers and whole parts in full, a power of ten raised, as in 6.5·10⁻⁶. */
    public static String written(double number, int digits) {
        double size = Math.abs(number);
        int whole = size >= 1 && size < IN_FULL ? (int) Math.floor(Math.log10(size)) + 1 : 0;
        String text = isShortInteger(number) ? format(number) : rounded(number, Math.max(digits, whole));
        int e = Double.isInfinite(number) ? -1 : text.indexOf('E');
        return e < 0 ? text : text.substring(0, e) + "\u00b710" + raised(text.substring(e + 1));
    }

    /** The same with as many digits as {@link #format(double)} gives. */
    public static String written(double number) {
        return written(number, DISPLAYED_DIGITS);
    }

    private static String raised(String exponent) {
        StringBuilder raised = new StringBuilder();
        for (char c : exponent.toCharArray()) {
            raised.append(c == '-' ? '\u207b' : RAISED.charAt(c - '0'));
        }
        return raised.toString();
    }

    /** The number for programs: read again, it is the very same. */
    public static String exact(double number) {
        return isShortInteger(number) && !isNegativeZero(number) ? Long.toString((long) number) : tidy(Double.toString(number));
    }

    /** The number rounded to so many significant digits, in plain or scientific notation. */
    public static String rounded(double number, int digits) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        String text = Double.toString(Math.abs(number));
        int e = text.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
        String mantissa = e < 0 ? text : text.substring(0, e);
        int point = mantissa.indexOf('.');
        String all = mantissa.substring(0, point) + mantissa.substring(point + 1);
        int zeros = leadingZeros(all);
        return (number < 0 ? "-" : "") + place(round(all.substring(zeros), digits), point - zeros + exponent);
    }

    private static boolean isShortInteger(double number) {
        return number == Math.rint(number) && Math.abs(number) < IN_FULL;
    }

    private static boolean isNegativeZero(double number) {
        return number == 0 && 1 / number < 0;
    }

    private static String tidy(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace(".0E", "E");
    }

    private static int leadingZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    /** The digits rounded half up; one digit more than asked for if the rounding carries over the first. */
    private static String round(String digits, int wanted) {
        if (digits.length() <= wanted) {
            return digits;
        }
        char[] kept = ("0" + digits.substring(0, wanted)).toCharArray();
        if (digits.charAt(wanted) >= '5') {
            int i = wanted;
            while (kept[i] == '9') {
                kept[i--] = '0';
            }
            kept[i]++;
        }
        String result = new String(kept);
        return kept[0] == '0' ? result.substring(1) : result + CARRIED;
    }

    /** Marks that rounding has added a digit in front. */
    private static final char CARRIED = '+';

    /** Puts the point behind {@code before} digits and drops zeros at the end. */
    private static String place(String digits, int before) {
        if (digits.charAt(digits.length() - 1) == CARRIED) {
            return place(digits.substring(0, digits.length() - 1), before + 1);
        }
        int last = digits.length();
        while (last > 1 && digits.charAt(last - 1) == '0') {
            last--;
        }
        String kept = digits.substring(0, last);
        if (before > 15 || before < -4) {
            String fraction = kept.length() > 1 ? "." + kept.substring(1) : "";
            return kept.charAt(0) + fraction + "E" + (before - 1);
        }
        if (before <= 0) {
            return "0." + "0".repeat(-before) + kept;
        }
        return kept.length() <= before ? kept + "0".repeat(before - kept.length())
                : kept.substring(0, before) + "." + kept.substring(before);
    }
}
