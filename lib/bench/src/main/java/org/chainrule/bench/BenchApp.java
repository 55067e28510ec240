package org.chainrule.bench;

/** Runs. */
public final class BenchApp {
    private BenchApp() {}
    public static void main(String[] a) {}
}
