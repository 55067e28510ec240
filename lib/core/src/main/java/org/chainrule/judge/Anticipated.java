package org.chainrule.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * A wrong answer that a key knows: how it shows, what it means and what to do about it.
 *
 * @param answer the wrong answer, or what it leads to
 * @param headline what went wrong
 * @param next the one next action; empty leaves it to the key
 * @param misconception the catalogue's key, or a name of the author's own; empty if it has none
 */
record Anticipated<T>(T answer, String headline, String next, String misconception) {

    static <T> Anticipated<T> misconception(T answer, Misconception row) {
        return new Anticipated<>(answer, row.message(), row.next(), row.key());
    }

    static <T> Anticipated<T> wrong(T answer, String headline, String next) {
        return new Anticipated<>(answer, headline, next, "");
    }

    Anticipated<T> saying(String words) {
        return new Anticipated<>(answer, words, next, misconception);
    }

    Anticipated<T> named(String name) {
        return new Anticipated<>(answer, headline, next, name);
    }

    Finding finding() {
        return Finding.wrong(headline, next).misconception(misconception);
    }

    static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
