package org.chainrule.tensor;

/** The part of {@link Functions} that multiplies arrays, and that takes functions. */
abstract class ArrayFunctions extends ShapingFunctions {

    /** The dot product of two vectors: Σᵢ aᵢ·bᵢ. */
    public static Tensor dot(Tensor a, Tensor b) {
        return a.dot(b);
    }

    /** The matrix product; with more than two axes a stack of them, the axes in front broadcast. */
    public static Tensor matmul(Tensor a, Tensor b) {
        return a.matmul(b);
    }

    /** The product of several matrices, bracketed so that it costs least: by dynamic programming over their shapes. */
    public static Tensor multiMatmul(Tensor... factors) {
        return MatrixChain.product(factors);
    }

    /**
     * Sums of products by Einstein's convention: {@code einsum("ij,jk->ik", a, b)} is the matrix product,
     * {@code einsum("ii", a)} the trace. Without an arrow the letters that occur once stay, in alphabetical order; "..."
     * stands for further axes, which broadcast. Cost: factors are multiplied from left to right.
     */
    public static Tensor einsum(String subscripts, Tensor... operands) {
        return Einsum.of(subscripts, operands);
    }

    /** The entries at these positions: {@code entries(x, rows, columns)} is NumPy's {@code x[rows, columns]}. */
    public static Tensor entries(Tensor x, int[]... positions) {
        return Slicing.entries(x, positions);
    }

    /**
     * The function of each part along the first axis, put behind each other again: from f: (n) → () a function
     * (m, n) → (m). Works with every derivative. Cost: m times f, and log m moves of each entry.
     */
    public static Function1 map(Function1 f) {
        return x -> Mapping.map(f, x);
    }

    /**
     * A function with a rule of one's own: {@code rule.apply(x, v)} is its Jacobian-vector product Df(x)·v and must be
     * linear in v. Forward mode applies the rule; reverse mode transposes it; both nest, as the rule is written on tensors.
     *
     * <pre>{@code
     * Function1 softplus = customDerivative(x -> log(exp(x).plus(1)), (x, v) -> sigmoid(x).times(v));
     * }</pre>
     *
     * <p>The function itself is run on constants, so it may choose by values and call what no derivative is known of.
     */
    public static Function1 customDerivative(Function1 f, Function2 rule) {
        return x -> CustomRule.apply(f, rule, x);
    }

    /**
     * The function run on a constant: its result has no history and nothing is differentiated through it. A scope in
     * MyGrad's manner would need hidden state of the thread; here the function that is not to be differentiated is named.
     */
    public static Function1 noGradient(Function1 f) {
        return x -> Functions.stopGradient(f.apply(x.detached()));
    }
}
