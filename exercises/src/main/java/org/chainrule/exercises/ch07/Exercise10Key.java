package org.chainrule.exercises.ch07;

import org.chainrule.judge.OrderKey;

/** What is right for exercise 7.10: the proof of the chain rule for maps of several variables, line by line. */
public final class Exercise10Key {

    /** The order of the lines. */
    public static final OrderKey KEY = OrderKey.of()
            .line("A").line("D").line("F", "D").line("C", "A", "D").line("G", "A", "F", "C").line("H", "G")
            .distractor("B", "Line B divides by k, which is a vector; and even a number k could be 0.")
            .distractor("E", "Line E takes one case for all: that 1 × 1 matrices obey the rule proves nothing about larger ones.")
            .hint(2);

    private Exercise10Key() {}
}
