package org.chainrule.exercises.ch06;

import static org.chainrule.judge.Misconception.PATH_DROPPED;

import org.chainrule.judge.ChoiceKey;

/** What is right for exercise 6.4: five paths lead from x to g in a = xy, b = a + x, c = ab, g = b + c. */
public final class Exercise4Key {

    /** The number of paths with its reason. */
    public static final ChoiceKey KEY = ChoiceKey.of("C", "3")
            .choice("A", PATH_DROPPED, "Two is the number of arrows that leave x; a path may part again later.")
            .choice("B", PATH_DROPPED, "The ways do not simply multiply: follow the arrows and list each way from x to g.")
            .choice("D", "Eight is the number of arrows; a path is made of several of them.")
            .reason("1", "A path can part again after it has left x, so this reason would give two.")
            .reason("2", "Counting only both ends gives four; what happens in between counts too.")
            .reason("4", "Terms belong to whole paths, not to single arrows.")
            .next("Draw the graph and trace each way from x to g with a finger.")
            .hint(2);

    private Exercise4Key() {}
}
