package org.chainrule.learn;

import java.util.ServiceLoader;

/** Knows the one host of this Java machine: the one installed, or else the one that stands on the class path. */
public final class Hosts {

    private static volatile Host host;

    private Hosts() {}

    /**
     * Installs the host, before the first cell runs. For programs that know theirs: a machine that has just started
     * takes as long to look for one as for all else that it does.
     */
    public static void install(Host own) {
        host = own;
    }

    /** The host. */
    static Host get() {
        if (host == null) {
            host = ServiceLoader.load(Host.class, Host.class.getClassLoader()).findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "check(…) found no host on the class path: open this notebook with ./course lab"));
        }
        return host;
    }
}
