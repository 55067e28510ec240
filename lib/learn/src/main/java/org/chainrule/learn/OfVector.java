package org.chainrule.learn;

/** A learner's function of a point in several dimensions, with any result. */
@FunctionalInterface
public interface OfVector {

    /** The function's result at this point. */
    Object apply(double[] point) throws Exception;
}
