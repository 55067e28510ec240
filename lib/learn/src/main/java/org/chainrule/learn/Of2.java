package org.chainrule.learn;

/** A learner's function of two numbers, with any result. */
@FunctionalInterface
public interface Of2 {

    /** The function's result. */
    Object apply(double x, double y) throws Exception;
}
