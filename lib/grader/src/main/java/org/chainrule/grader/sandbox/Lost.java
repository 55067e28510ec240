package org.chainrule.grader.sandbox;

/** Says that a child is gone, and how. */
public final class Lost extends Exception {

    /** How a child can be lost. */
    public enum How { TIMED_OUT, OUT_OF_MEMORY, CRASHED }

    private final How how;

    Lost(How how, String detail) {
        super(detail);
        this.how = how;
    }

    /** How it was lost. */
    public How how() {
        return how;
    }
}
