package org.chainrule.draw;

/**
 * Colours of lines: told apart with any colour vision, and with a contrast of at least 3 : 1 on a white page and on a
 * dark one. A page may set its own by the custom properties {@code --chainrule-path-1} to {@code --chainrule-path-6}.
 */
final class Colours {

    private static final String[] PATHS = {"#0072b2", "#d55e00", "#009e73", "#b85c93", "#a87600", "#7b61c9"};
    private static final String[] DASHES = {"", "7 3", "2 3", "9 3 2 3"};

    private Colours() {}

    /** The colour of a path, by its number from 0. */
    static String path(int number) {
        int colour = number % PATHS.length;
        return "var(--chainrule-path-" + (colour + 1) + ", " + PATHS[colour] + ")";
    }

    /** How a path's line is drawn: its colour and, once all colours are used, its dashes. */
    static String stroke(int number) {
        return "style=\"stroke:" + path(number) + "\"" + dashes(number);
    }

    /** A tinted field with a border of the same colour and dashes. */
    static String field(int number) {
        return "style=\"stroke:" + path(number) + ";fill:" + path(number) + "\" fill-opacity=\"0.12\"" + dashes(number);
    }

    private static String dashes(int number) {
        String dashes = DASHES[number / PATHS.length % DASHES.length];
        return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    }
}
