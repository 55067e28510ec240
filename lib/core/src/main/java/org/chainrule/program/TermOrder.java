package org.chainrule.program;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which a sum is written: polynomials by falling degree, then functions by rising degree as the product rule
 * gives them, then the number.
 */
final class TermOrder {

    private static final int POLYNOMIAL = 0;
    private static final int FUNCTION = 1;
    private static final int NUMBER = 2;

    private static final Comparator<Term> ORDER = Comparator.<Term>comparingInt(TermOrder::kind)
            .thenComparingDouble(term -> kind(term) == POLYNOMIAL ? -term.node().degree() : term.node().degree())
            .thenComparing(TermOrder::byInputs)
            .thenComparing(term -> kind(term) == FUNCTION && term.factor().isNegative());

    private TermOrder() {}

    /** Puts terms in order, but not with a minus in front where it can be helped: 1 - x. */
    static void sort(List<Term> terms) {
        terms.sort(ORDER);
        if (terms.get(0).factor().isNegative()) {
            terms.stream().filter(term -> !term.factor().isNegative()).findFirst().ifPresent(plus -> {
                terms.remove(plus);
                terms.add(0, plus);
            });
        }
    }

    private static int kind(Term term) {
        return term.isNumber() ? NUMBER : term.node().isPolynomial() ? POLYNOMIAL : FUNCTION;
    }

    /** Of two polynomials of one degree, first the one with the higher power of the first input: x², x·y, y². */
    private static int byInputs(Term a, Term b) {
        if (kind(a) != POLYNOMIAL || kind(b) != POLYNOMIAL) {
            return 0;
        }
        List<Factor> left = a.node().factors();
        List<Factor> right = b.node().factors();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = Integer.compare(left.get(i).node().id(), right.get(i).node().id());
            order = order != 0 ? order : Double.compare(right.get(i).exponent().value(), left.get(i).exponent().value());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
