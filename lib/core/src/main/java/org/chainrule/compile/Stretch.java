package org.chainrule.compile;

/**
 * Lines that are written together: so many from a place in the order on, and as many rounds in which they come again, each
 * with the operands' and results' places a fixed step further on.
 *
 * @param begin the place of the first line
 * @param length how many lines a round has
 * @param rounds how many rounds there are; 1 if nothing comes again
 */
record Stretch(int begin, int length, int rounds) {

    /** Whether the lines come again. */
    boolean isRepeated() {
        return rounds > 1;
    }

    /** The place in a round where a line stands that has this place in the order. */
    int lineOfRound(int place) {
        return (place - begin) % length;
    }

    /** The round to which a place in the order belongs. */
    int round(int place) {
        return (place - begin) / length;
    }

    /** Where the last round begins. */
    int lastRound() {
        return begin + (rounds - 1) * length;
    }

    /** The place behind the last line. */
    int end() {
        return begin + rounds * length;
    }
}
