package org.chainrule.check;

import org.chainrule.judge.Finding;

/**
 * The outcome of one check.
 *
 * @param name what it checks, as shown to people
 * @param points what it is worth
 * @param finding what it found; its credit says which part of the points is earned
 */
public record CheckResult(String name, double points, Finding finding) {

    /** The points earned. */
    public double earned() {
        return points * finding.credit();
    }
}
