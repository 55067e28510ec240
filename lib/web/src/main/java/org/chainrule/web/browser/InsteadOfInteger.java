package org.chainrule.web.browser;

/** Stands in for {@code java.lang.Integer}: whole numbers are read as all numbers are. */
public final class InsteadOfInteger {

    private InsteadOfInteger() {}

    public static int parseInt(String text) {
        double number = InsteadOfDouble.parseDouble(text);
        if (number != (int) number) {
            throw new NumberFormatException(text);
        }
        return (int) number;
    }
}
