package org.chainrule.notebook;

import java.util.Locale;
import java.util.regex.Pattern;

/** How long whole numbers are written: with their thousands apart, as in the course's text. */
public final class Thousands {

    private static final Pattern LONG_COUNT = Pattern.compile("-?[0-9]{5,18}");

    private Thousands() {}

    /** The written number, with commas if it is whole and has more than four digits: 15,500,000. */
    public static String apart(String number) {
        return LONG_COUNT.matcher(number).matches() ? String.format(Locale.ROOT, "%,d", Long.parseLong(number)) : number;
    }
}
