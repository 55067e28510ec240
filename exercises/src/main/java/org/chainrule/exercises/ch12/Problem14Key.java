package org.chainrule.exercises.ch12;

import org.chainrule.judge.FreeResponseKey;

/** What exercise 12.14 asks for: five sentences, which a person reads. */
public final class Problem14Key {

    /** Taken down for the teacher. */
    public static final FreeResponseKey KEY = FreeResponseKey.recorded();

    private Problem14Key() {}
}
