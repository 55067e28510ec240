package org.chainrule.exercises.ch11;

import org.chainrule.judge.FreeResponseKey;

/** What exercise 11.8 asks for: a text on vanishing gradients, read by a person. */
public final class Exercise8Key {

    /** Taken down, never judged by machine. */
    public static final FreeResponseKey KEY = FreeResponseKey.recorded();

    private Exercise8Key() {}
}
