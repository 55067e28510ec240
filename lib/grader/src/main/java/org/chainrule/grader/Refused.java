package org.chainrule.grader;

/** Says in a sentence why something cannot be graded, or not at all. */
public final class Refused extends RuntimeException {

    /** Refuses with this sentence. */
    public Refused(String sentence) {
        super(sentence, null, false, false);
    }
}
