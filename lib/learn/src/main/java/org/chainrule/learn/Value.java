package org.chainrule.learn;

/** A learner's answer that is a value, computed when it is asked for. */
@FunctionalInterface
public interface Value {

    /** The value. */
    Object get() throws Exception;
}
