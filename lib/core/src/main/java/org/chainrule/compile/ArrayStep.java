package org.chainrule.compile;

/** A step of a plan on arrays, which can be bound to any set of them. */
@FunctionalInterface
interface ArrayStep {

    /** The step on these arrays, with room of its own where it needs any; runs as often as one likes. */
    Runnable on(double[][] arrays);
}
