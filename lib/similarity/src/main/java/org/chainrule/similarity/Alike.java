package org.chainrule.similarity;

import java.util.List;

/**
 * What comparing the answers to one exercise gave.
 *
 * @param exercise its id
 * @param answers how many answers there are
 * @param compared how many of them are programs long enough to compare
 * @param pairs those that are alike, the most alike first
 * @param unreadable learners whose answers are no Java, each with the reason
 */
record Alike(String exercise, int answers, int compared, List<Pair> pairs, List<String> unreadable) {

    /** The part of all pairs above which being alike says nothing about two learners. */
    private static final double COMMON = 0.2;
    private static final int FEW = 10;

    /**
     * Two learners' answers.
     *
     * @param percent how much alike they are
     * @param tokens how many words of the language they have in common beyond the released text
     */
    record Pair(String first, String second, String firstText, String secondText, int percent, int tokens) {}

    /** Whether so many answers are alike that it says nothing: there may be only one good way to write it. */
    boolean isCommon() {
        return pairs.size() > FEW && pairs.size() > COMMON * compared * (compared - 1) / 2;
    }
}
