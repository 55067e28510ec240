package org.chainrule.program;

import java.util.List;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Tensor;

/**
 * A formula in normal form, each one written once: an atom (an input, a function's value, a constant that is no plain
 * number), a product of powers, or a sum of terms. {@link Algebra} makes them; equal formulas are the same object.
 */
final class Node {

    /** The empty product: the number 1. */
    static final Node ONE = new Node(-1, null, List.of(), null, List.of(), List.of(), false);

    private final int id;
    private final Primitive primitive;
    private final List<Term> operands;
    private final Tensor constant;
    private final List<Factor> factors;
    private final List<Term> terms;
    private final boolean contributions;
    private final boolean polynomial;
    private final double degree;
    private final int depth;

    private Node(int id, Primitive primitive, List<Term> operands, Tensor constant, List<Factor> factors, List<Term> terms,
            boolean contributions) {
        this.id = id;
        this.contributions = contributions;
        this.primitive = primitive;
        this.operands = operands;
        this.constant = constant;
        this.factors = factors;
        this.terms = terms;
        this.polynomial = primitive == null && constant == null
                && factors.stream().allMatch(factor -> factor.node().polynomial && !factor.isBelow())
                && terms.stream().allMatch(term -> term.node().polynomial);
        this.degree = isInput() && id >= 0 ? 1
                : Math.max(factors.stream().mapToDouble(factor -> factor.node().degree * factor.exponent().value()).sum(),
                        terms.stream().mapToDouble(term -> term.node().degree).max().orElse(0));
        int deepest = Math.max(operands.stream().mapToInt(operand -> operand.node().depth).max().orElse(0),
                Math.max(factors.stream().mapToInt(factor -> factor.node().depth).max().orElse(0),
                        terms.stream().mapToInt(term -> term.node().depth).max().orElse(0)));
        this.depth = deepest + (primitive == null ? 0 : 1);
    }

    static Node input(int id) {
        return new Node(id, null, List.of(), null, List.of(), List.of(), false);
    }

    static Node constant(int id, Tensor constant) {
        return new Node(id, null, List.of(), constant, List.of(), List.of(), false);
    }

    static Node function(int id, Primitive primitive, List<Term> operands) {
        return new Node(id, primitive, operands, null, List.of(), List.of(), false);
    }

    static Node product(int id, List<Factor> factors) {
        return new Node(id, null, List.of(), null, factors, List.of(), false);
    }

    static Node sum(int id, List<Term> terms, boolean contributions) {
        return new Node(id, null, List.of(), null, List.of(), terms, contributions);
    }

    /** When it was made; for an input, its place. What a node is made of was made before it. */
    int id() {
        return id;
    }

    Primitive primitive() {
        return primitive;
    }

    List<Term> operands() {
        return operands;
    }

    Tensor constant() {
        return constant;
    }

    /** The terms of a sum; a number has the node {@link #ONE}. */
    List<Term> terms() {
        return terms;
    }

    /** The powers whose product it is: of a product its own, of anything else itself alone. */
    List<Factor> factors() {
        return isProduct() || this == ONE ? factors : List.of(new Factor(this, Ratio.ONE));
    }

    boolean isInput() {
        return primitive == null && constant == null && factors.isEmpty() && terms.isEmpty();
    }

    boolean isProduct() {
        return !factors.isEmpty();
    }

    boolean isSum() {
        return !terms.isEmpty();
    }

    /** Whether it is a sum that adding up contributions has made; not one that was typed. */
    boolean isContributions() {
        return contributions;
    }

    /** Whether no function is applied in it and nothing stands below a fraction line. */
    boolean isPolynomial() {
        return polynomial;
    }

    /** The degree in all inputs together; a function's value counts as a number. */
    double degree() {
        return degree;
    }

    /** How many functions are applied around each other. */
    int depth() {
        return depth;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }
}
