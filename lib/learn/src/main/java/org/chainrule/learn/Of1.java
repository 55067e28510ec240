package org.chainrule.learn;

/** A learner's function of one number, with any result. */
@FunctionalInterface
public interface Of1 {

    /** The function's result. */
    Object apply(double x) throws Exception;
}
