package org.chainrule.exercises.ch03;

import org.chainrule.judge.FreeResponseKey;

/** What exercise 3.9 asks for: a text on the hole in the popular proof, read by a person. */
public final class Exercise9Key {

    /** Taken down, never judged by machine. */
    public static final FreeResponseKey KEY = FreeResponseKey.recorded();

    private Exercise9Key() {}
}
