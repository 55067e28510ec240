package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;

/** Multiplies products and whole powers of sums out, wherever the result has at most 1,000 terms. */
final class Expander {

    private static final int MOST_TERMS = 1000;
    private static final int HIGHEST_POWER = 60;

    private final Algebra algebra;
    private final List<Term> expanded = new ArrayList<>();

    private Expander(Algebra algebra) {
        this.algebra = algebra;
    }

    /** The terms multiplied out, in the same algebra; nodes are visited in the order in which they were made. */
    static List<Term> expanded(Algebra algebra, List<Term> terms) {
        Expander expander = new Expander(algebra);
        int last = algebra.nodes().size();
        for (int i = 0; i < last; i++) {
            expander.expanded.add(expander.node(algebra.nodes().get(i)));
        }
        return terms.stream().map(expander::term).toList();
    }

    private Term term(Term term) {
        return term.isNumber() ? term : product(new Term(term.factor(), Node.ONE), expanded.get(term.node().id()));
    }

    private Term node(Node node) {
        if (node.isInput() || node.constant() != null) {
            return new Term(Ratio.ONE, node);
        }
        if (node.primitive() != null) {
            return algebra.again(node, node.operands().stream().map(this::term).toList());
        }
        Term result = node.isSum() ? new Term(Ratio.ZERO, Node.ONE) : new Term(Ratio.ONE, Node.ONE);
        for (Term term : node.terms()) {
            result = algebra.plus(result, term(term), true);
        }
        for (Factor factor : node.isProduct() ? node.factors() : List.<Factor>of()) {
            result = product(result, power(expanded.get(factor.node().id()), factor.exponent()));
        }
        return result;
    }

    private Term power(Term base, Ratio exponent) {
        boolean outwards = base.node().isSum() && exponent.isInteger() && exponent.above() > 1 && exponent.above() <= HIGHEST_POWER;
        Term result = outwards ? base : algebra.power(base, exponent);
        for (int i = 1; outwards && i < exponent.above(); i++) {
            result = product(result, base);
        }
        return result;
    }

    private Term product(Term a, Term b) {
        List<Term> left = Algebra.terms(a);
        List<Term> right = Algebra.terms(b);
        if (left.size() * (long) right.size() > MOST_TERMS) {
            return algebra.times(a, b);
        }
        Term sum = new Term(Ratio.ZERO, Node.ONE);
        for (Term one : left) {
            for (Term other : right) {
                sum = algebra.plus(sum, algebra.times(one, other), true);
            }
        }
        return sum;
    }
}
