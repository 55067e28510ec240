package org.chainrule.exercises.ch04;

import org.chainrule.judge.FreeResponseKey;

/** What exercise 4.8 (RC1) asks for: a proof in words, read by a person. */
public final class Exercise8Key {

    /** Taken down, never judged by machine. */
    public static final FreeResponseKey KEY = FreeResponseKey.recorded();

    private Exercise8Key() {}
}
