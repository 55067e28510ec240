package org.chainrule.draw;

/** How wide a text comes out at most, by the widths of its characters in common sans-serif fonts. */
final class TextWidth {

    private TextWidth() {}

    /** The width of the text in bold. */
    static double bold(String text, double fontSize) {
        return 1.11 * of(text, fontSize);
    }

    static double of(String text, double fontSize) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems * fontSize;
    }

    private static double ems(char c) {
        if (" .,:;'′·|!ijl()[]/".indexOf(c) >= 0) {
            return 0.39;
        }
        if ("mwMW→".indexOf(c) >= 0) {
            return 0.99;
        }
        if ("+−=<>".indexOf(c) >= 0) {
            return 0.84;
        }
        return Character.isUpperCase(c) ? 0.76 : 0.64;
    }
}
