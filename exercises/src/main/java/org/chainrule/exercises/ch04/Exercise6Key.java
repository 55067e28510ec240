package org.chainrule.exercises.ch04;

import org.chainrule.judge.OrderKey;

/** What is right for exercise 4.6 (RC1): the rule for n functions by induction, each line behind those that it uses. */
public final class Exercise6Key {

    /** The seven lines and the two that are false. */
    public static final OrderKey KEY = OrderKey.of()
            .line("F")
            .line("D")
            .line("H", "D")
            .line("I", "H")
            .line("A", "D", "H")
            .line("E", "I", "A")
            .line("B", "F", "E")
            .distractor("C", "Line C evaluates f₁′ at x, but f₁ works at g(x).")
            .distractor("G", "Line G is false: composition is associative, not commutative.")
            .hint(2);

    private Exercise6Key() {}
}
