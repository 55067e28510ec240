package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.PATH_DROPPED;

import org.chainrule.judge.ChoiceKey;

/** What is right for step 12.1a: three paths lead from t to w in w = xy + z², x = st, y = s + t², z = t³. */
public final class Problem1aKey {

    /** The number of paths with its reason. */
    public static final ChoiceKey KEY = ChoiceKey.of("C", "1")
            .choice("A", PATH_DROPPED, "The power t³ is the loudest place where t stands, but not the only one.")
            .choice("B", PATH_DROPPED, "One way up is missing: look for t on the right of each of the three formulas.")
            .choice("D", "That would count the ways from s as well, and one that is not there: z does not contain s.")
            .reason("2", "The number of terms of w is not what counts: a term may hold two intermediates.")
            .reason("3", "The question is about t alone, and not every intermediate contains both variables.")
            .next("Write each letter once, draw an arrow to every formula that uses it, and trace the ways from t to w.")
            .hint(2);

    private Problem1aKey() {}
}
