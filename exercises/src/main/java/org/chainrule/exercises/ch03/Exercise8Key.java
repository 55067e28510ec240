package org.chainrule.exercises.ch03;

import org.chainrule.judge.OrderKey;

/** What is right for exercise 3.8: Carathéodory's proof of the chain rule, each line behind those that it uses. */
public final class Exercise8Key {

    /** The seven lines and the two that do not belong. */
    public static final OrderKey KEY = OrderKey.of()
            .line("D")
            .line("G", "D")
            .line("A", "D")
            .line("H", "A")
            .line("C")
            .line("E", "D", "G", "C")
            .line("B", "H", "E")
            .distractor("F", "Line F divides by g(a+h) − g(a), which can be 0 although h is not.")
            .distractor("I", "Line I is false: a constant function is differentiable, and never leaves g(a).")
            .hint(2);

    private Exercise8Key() {}
}
