package org.chainrule.learn;

/** A learner's function of three numbers, with any result. */
@FunctionalInterface
public interface Of3 {

    /** The function's result. */
    Object apply(double x, double y, double z) throws Exception;
}
