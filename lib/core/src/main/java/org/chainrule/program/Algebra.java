package org.chainrule.program;

import static org.chainrule.tensor.Primitives.GATE;
import static org.chainrule.tensor.Primitives.HYPOT;
import static org.chainrule.tensor.Primitives.LEG;
import static org.chainrule.tensor.Primitives.MINUS;
import static org.chainrule.tensor.Primitives.NEGATE;
import static org.chainrule.tensor.Primitives.OVER;
import static org.chainrule.tensor.Primitives.PLUS;
import static org.chainrule.tensor.Primitives.POW;
import static org.chainrule.tensor.Primitives.RATIO;
import static org.chainrule.tensor.Primitives.SIGMOID;
import static org.chainrule.tensor.Primitives.SIGMOID_SLOPE;
import static org.chainrule.tensor.Primitives.SQRT;
import static org.chainrule.tensor.Primitives.TIMES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Tensor;

/**
 * Computes with formulas in normal form: sums of terms, each a number times a product of powers. Like terms are added,
 * powers of one base collected, numbers computed; powers of sums are never multiplied out.
 *
 * <p>Where both sides are finite, the value stays what it was up to rounding. Cost of a step: at most the number of terms
 * or factors that it may merge; a longer sum or product is taken as a whole, so that long programs stay linear.
 */
final class Algebra {

    private static final int MOST_OPENED = 4;

    private final int mostParts;
    private final boolean keepGates;
    private final Nodes nodes;

    /**
     * Starts with nothing but the inputs.
     *
     * @param mostParts how many terms or factors are merged at most
     * @param keepGates whether a product in which 0 wins stays one, for exact values at the edge of a domain
     */
    Algebra(int inputs, int mostParts, boolean keepGates) {
        this.mostParts = mostParts;
        this.keepGates = keepGates;
        this.nodes = new Nodes(inputs);
    }

    /** Every node in the order in which it was made, inputs first. */
    List<Node> nodes() {
        return nodes.all();
    }

    Term input(int index) {
        return new Term(Ratio.ONE, nodes.input(index));
    }

    Term constant(Tensor value) {
        if (value.shape().rank() == 0 && Ratio.of(value.value()).isUsable()) {
            return number(Ratio.of(value.value()));
        }
        return new Term(Ratio.ONE, nodes.constant(value));
    }

    private static Term number(Ratio value) {
        return new Term(value, Node.ONE);
    }

    /**
     * A step on single numbers.
     *
     * @param sorted whether a new sum is put in order, by degree, or left as it was typed
     */
    Term apply(Primitive primitive, List<Term> operands, boolean sorted) {
        Term a = operands.get(0);
        Term b = operands.get(operands.size() - 1);
        if (Primitives.isLabel(primitive)) {
            return a;
        }
        if (primitive == PLUS || primitive == MINUS) {
            return plus(a, primitive == PLUS ? b : b.negated(), sorted);
        }
        if (primitive == TIMES || primitive == GATE && (!keepGates || a.isNumber() || b.isNumber())) {
            return times(a, b);
        }
        if (primitive == LEG || primitive == SIGMOID_SLOPE) {
            return writtenOut(primitive, a, b);
        }
        if ((primitive == OVER || primitive == RATIO && !keepGates) && !b.isNumber(0)) {
            return times(a, power(b, Ratio.MINUS_ONE));
        }
        if (primitive == NEGATE) {
            return a.negated();
        }
        return primitive == POW && b.isNumber() ? power(a, b.factor()) : call(primitive, operands);
    }

    /** What stands as one step for the sake of accuracy, as a formula would write it. */
    private Term writtenOut(Primitive primitive, Term a, Term b) {
        if (primitive == SIGMOID_SLOPE) {
            return times(call(SIGMOID, List.of(a)), call(SIGMOID, List.of(a.negated())));
        }
        return call(SQRT, List.of(times(plus(a, b.negated(), true), plus(a, b, true))));
    }

    /** A function's value: computed if it is an integer, as cos(0) is; else left to stand, as √2 is. */
    private Term call(Primitive primitive, List<Term> operands) {
        if (operands.stream().allMatch(Term::isNumber)) {
            Tensor[] numbers = operands.stream().map(term -> Functions.constant(term.factor().value())).toArray(Tensor[]::new);
            Tensor value = primitive.apply(numbers);
            if (Ratio.of(value.value()).isInteger()) {
                return constant(value);
            }
        }
        return opaque(primitive, operands);
    }

    /** The same function of other operands. */
    Term again(Node function, List<Term> operands) {
        return operands.equals(function.operands()) ? new Term(Ratio.ONE, function) : opaque(function.primitive(), operands);
    }

    /** A step that is taken as it is. */
    Term opaque(Primitive primitive, List<Term> operands) {
        return new Term(Ratio.ONE, nodes.function(primitive, operands));
    }

    // ---- sums ----------------------------------------------------------------------------------------------------

    Term plus(Term a, Term b, boolean sorted) {
        if (a.factor().isZero()) {
            return b;
        }
        if (b.factor().isZero()) {
            return a;
        }
        List<Term> left = terms(a);
        List<Term> right = terms(b);
        boolean whole = left.size() + right.size() > mostParts;
        Map<Node, Ratio> sum = new LinkedHashMap<>();
        (whole ? List.of(a) : left).forEach(term -> sum.merge(term.node(), term.factor(), Ratio::plus));
        (whole ? List.of(b) : right).forEach(term -> sum.merge(term.node(), term.factor(), Ratio::plus));
        return sum.values().stream().allMatch(Ratio::isUsable) ? sum(sum, sorted) : call(PLUS, List.of(a, b));
    }

    private Term sum(Map<Node, Ratio> sum, boolean sorted) {
        List<Term> terms = new ArrayList<>();
        sum.forEach((node, factor) -> {
            if (!factor.isZero()) {
                terms.add(new Term(factor, node));
            }
        });
        if (terms.size() < 2) {
            return terms.isEmpty() ? number(Ratio.ZERO) : terms.get(0);
        }
        return new Term(Ratio.ONE, nodes.sum(terms, sorted));
    }

    /** The terms that it adds up: its own if it is a sum, else itself alone. */
    static List<Term> terms(Term term) {
        return term.node().isSum() ? term.node().terms().stream().map(part -> part.scaled(term.factor())).toList()
                : List.of(term);
    }

    // ---- products ------------------------------------------------------------------------------------------------

    Term times(Term a, Term b) {
        if (a.factor().isZero() || b.factor().isZero()) {
            return number(Ratio.ZERO);
        }
        if (opens(a, b)) {
            return distributed(a, b);
        }
        if (opens(b, a)) {
            return distributed(b, a);
        }
        return merged(a, b);
    }

    /** The powers of both side by side, those of one base collected. */
    private Term merged(Term a, Term b) {
        Ratio factor = a.factor().times(b.factor());
        if (!factor.isUsable() || factor.isZero()) {
            return call(TIMES, List.of(a, b));
        }
        List<Factor> left = a.node().factors();
        List<Factor> right = b.node().factors();
        boolean whole = left.size() + right.size() > mostParts;
        Map<Node, Ratio> powers = new LinkedHashMap<>();
        (whole ? whole(a) : left).forEach(power -> powers.merge(power.node(), power.exponent(), Ratio::plus));
        (whole ? whole(b) : right).forEach(power -> powers.merge(power.node(), power.exponent(), Ratio::plus));
        return product(powers).scaled(factor);
    }

    /** Whether a sum is opened when multiplied: a short one that adding up contributions has made, not one that was typed. */
    private boolean opens(Term sum, Term by) {
        return sum.node().isContributions() && sum.node().terms().size() <= Math.min(MOST_OPENED, mostParts) && !by.isNumber(-1)
                && by.node().factors().stream().noneMatch(factor -> factor.node().isSum());
    }

    private Term distributed(Term sum, Term by) {
        Term result = number(Ratio.ZERO);
        for (Term term : terms(sum)) {
            result = plus(result, merged(term, by), true);
        }
        return result;
    }

    private static List<Factor> whole(Term term) {
        return term.isNumber() ? List.of() : List.of(new Factor(term.node(), Ratio.ONE));
    }

    private Term product(Map<Node, Ratio> powers) {
        List<Factor> factors = new ArrayList<>();
        List<Term> opened = new ArrayList<>();
        powers.forEach((node, exponent) -> {
            Term open = opened(node, exponent);
            if (open != null) {
                opened.add(open);
            } else if (!exponent.isZero()) {
                factors.add(new Factor(node, exponent));
            }
        });
        Term product = new Term(Ratio.ONE, product(factors));
        for (Term open : opened) {
            product = times(product, open);
        }
        return product;
    }

    private Node product(List<Factor> factors) {
        if (factors.isEmpty()) {
            return Node.ONE;
        }
        if (factors.size() == 1 && factors.get(0).exponent().is(1)) {
            return factors.get(0).node();
        }
        factors.sort(Comparator.comparingInt(factor -> factor.node().id()));
        return nodes.product(factors);
    }

    /** An even power of a root or of a length without the root: √x² = x, hypot(x, y)² = x² + y²; null for all else. */
    private Term opened(Node node, Ratio exponent) {
        boolean root = node.primitive() == SQRT || node.primitive() == HYPOT;
        if (!root || !exponent.isInteger() || exponent.isZero() || exponent.above() % 2 != 0) {
            return null;
        }
        Ratio half = new Ratio(exponent.above() / 2, 1);
        if (node.primitive() == SQRT) {
            return power(node.operands().get(0), half);
        }
        Ratio two = new Ratio(2, 1);
        return power(plus(power(node.operands().get(0), two), power(node.operands().get(1), two), true), half);
    }

    /** A power with a number as exponent. */
    Term power(Term base, Ratio exponent) {
        if (exponent.isZero() || base.isNumber(1)) {
            return number(Ratio.ONE);
        }
        if (exponent.is(1)) {
            return base;
        }
        boolean plain = base.factor().is(1) && !base.node().isProduct();
        Ratio factor = exponent.isInteger() ? power(base.factor(), exponent.above()) : base.factor();
        if (!plain && !exponent.isInteger() || base.isNumber() && !isExactPower(base, exponent)) {
            return call(POW, List.of(base, number(exponent)));
        }
        if (!factor.isUsable() || factor.isZero()) {
            return call(POW, List.of(base, number(exponent)));
        }
        Map<Node, Ratio> powers = new LinkedHashMap<>();
        base.node().factors().forEach(power -> powers.put(power.node(), power.exponent().times(exponent)));
        return product(powers).scaled(factor);
    }

    private static boolean isExactPower(Term base, Ratio exponent) {
        return exponent.isInteger() && !base.factor().isZero();
    }

    private static Ratio power(Ratio base, double exponent) {
        Ratio positive = new Ratio(Math.pow(base.above(), Math.abs(exponent)), Math.pow(base.below(), Math.abs(exponent)));
        return exponent < 0 ? positive.inverted() : positive;
    }
}
