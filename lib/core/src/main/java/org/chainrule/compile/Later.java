package org.chainrule.compile;

import java.util.function.Supplier;

/** A thing that is made when it is first asked for, once. */
final class Later<T> {

    private Supplier<T> make;
    private volatile T thing;

    Later(Supplier<T> make) {
        this.make = make;
    }

    T get() {
        return thing != null ? thing : made();
    }

    private synchronized T made() {
        if (thing == null) {
            thing = make.get();
            make = null;
        }
        return thing;
    }
}
