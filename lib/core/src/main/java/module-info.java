/**
 * The chain rule as a library: numbers that remember, derivatives of functions, programs with many readings. Needs
 * nothing but {@code java.base}.
 *
 * <p>Start at {@link org.chainrule.diff.Derivatives} for derivatives of functions, at
 * {@link org.chainrule.tensor.Tensor} for define-by-run, at {@link org.chainrule.program.Program} for a function to
 * read, draw and explain, at {@link org.chainrule.compile.Compilation} for speed.
 */
module org.chainrule.core {
    exports org.chainrule.tensor;
    exports org.chainrule.neural;
    exports org.chainrule.diff;
    exports org.chainrule.program;
    exports org.chainrule.draw;
    exports org.chainrule.compile;
    exports org.chainrule.judge;
}
