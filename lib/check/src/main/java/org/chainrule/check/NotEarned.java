package org.chainrule.check;

import org.chainrule.judge.Finding;

/** Ends a check whose answer does not earn full credit; it carries the finding. */
public final class NotEarned extends AssertionError {

    private final transient Finding finding;

    NotEarned(Finding finding) {
        super(finding.headline());
        this.finding = finding;
    }

    /** Keeps no stack: what counts is the finding, not where it was reported. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** What was found. */
    public Finding finding() {
        return finding;
    }
}
