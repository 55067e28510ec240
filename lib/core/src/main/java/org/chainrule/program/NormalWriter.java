package org.chainrule.program;

import static org.chainrule.tensor.Primitives.MINUS;
import static org.chainrule.tensor.Primitives.NEGATE;
import static org.chainrule.tensor.Primitives.OVER;
import static org.chainrule.tensor.Primitives.PLUS;
import static org.chainrule.tensor.Primitives.POW;
import static org.chainrule.tensor.Primitives.TIMES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;

/**
 * Writes formulas in normal form as steps, the way people write: in a product the number first, then names, brackets,
 * functions; one fraction line; a term with a minus is subtracted; terms over one denominator share the fraction line.
 */
final class NormalWriter {

    /** A step as a key: equal steps are written once. */
    private record Line(Primitive primitive, List<Integer> operands) {}

    private final ProgramBuilder builder;
    private final List<Node> nodes;
    private final int[] places;
    private final Map<Line, Integer> written = new HashMap<>();
    private final Map<Double, Integer> numbers = new HashMap<>();

    NormalWriter(List<String> inputs, List<Node> nodes) {
        this.builder = new ProgramBuilder(inputs);
        this.nodes = nodes;
        this.places = new int[nodes.size()];
    }

    /** The program with these results. Cost: linear in the nodes that they are made of; no recursion. */
    Program write(List<Term> results, boolean list) {
        boolean[] needed = needed(results);
        for (Node node : nodes) {
            if (node.isInput()) {
                places[node.id()] = node.id();
            } else if (needed[node.id()]) {
                places[node.id()] = place(node);
            }
        }
        return Pruner.prune(builder.program(results.stream().map(this::term).toList(), list));
    }

    private boolean[] needed(List<Term> results) {
        boolean[] needed = new boolean[nodes.size()];
        results.forEach(result -> mark(result.node(), needed));
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (needed[i]) {
                Node node = nodes.get(i);
                Stream.concat(node.operands().stream(), node.terms().stream()).forEach(term -> mark(term.node(), needed));
                node.factors().forEach(factor -> mark(factor.node(), needed));
            }
        }
        return needed;
    }

    private static void mark(Node node, boolean[] needed) {
        if (node != Node.ONE) {
            needed[node.id()] = true;
        }
    }

    private int place(Node node) {
        if (node.constant() != null) {
            return builder.constant(node.constant());
        }
        if (node.primitive() != null) {
            return line(node.primitive(), node.operands().stream().mapToInt(this::term).toArray());
        }
        return node.isSum() ? sum(node.terms()) : product(Ratio.ONE, node.factors());
    }

    private int term(Term term) {
        if (term.node().isSum() && term.factor().is(-1)) {
            List<Term> opposite = new ArrayList<>(term.node().terms().stream().map(Term::negated).toList());
            opposite.sort(Comparator.comparing(part -> part.factor().isNegative()));
            return sum(opposite);
        }
        return product(term.factor(), term.node().factors());
    }

    // ---- sums ----------------------------------------------------------------------------------------------------

    private int sum(List<Term> terms) {
        Map<List<Factor>, List<Term>> byDenominator = new LinkedHashMap<>();
        for (Term term : terms) {
            byDenominator.computeIfAbsent(below(term), b -> new ArrayList<>()).add(term);
        }
        int sum = -1;
        for (Map.Entry<List<Factor>, List<Term>> group : byDenominator.entrySet()) {
            sum = group.getKey().isEmpty() || group.getValue().size() == 1 ? separate(sum, group.getValue())
                    : together(sum, group.getValue(), group.getKey());
        }
        return sum;
    }

    private int separate(int before, List<Term> terms) {
        int sum = before;
        for (Term term : terms) {
            sum = added(sum, term.factor(), term.node().factors());
        }
        return sum;
    }

    private int added(int sum, Ratio factor, List<Factor> factors) {
        if (sum < 0) {
            return product(factor, factors);
        }
        return line(factor.isNegative() ? MINUS : PLUS, sum, product(factor.absolute(), factors));
    }

    /** (a + b)/c for a/c + b/c; a lone number comes last, unless only it has a plus. */
    private int together(int sum, List<Term> group, List<Factor> below) {
        List<Term> terms = new ArrayList<>(group);
        terms.sort(Comparator.comparing(term -> term.node().factors().equals(below(term)) && hasOtherPlus(group, term)));
        boolean subtract = sum >= 0 && terms.get(0).factor().isNegative();
        int above = -1;
        for (Term term : terms) {
            List<Factor> rest = term.node().factors().stream().filter(factor -> !factor.isBelow()).toList();
            above = added(above, subtract ? term.factor().negated() : term.factor(), rest);
        }
        int fraction = line(OVER, above, product(Ratio.ONE, below.stream().map(Factor::inverted).toList()));
        return sum < 0 ? fraction : line(subtract ? MINUS : PLUS, sum, fraction);
    }

    private static List<Factor> below(Term term) {
        return term.node().factors().stream().filter(Factor::isBelow).toList();
    }

    private static boolean hasOtherPlus(List<Term> terms, Term number) {
        return terms.stream().anyMatch(term -> term != number && !term.factor().isNegative());
    }

    // ---- products ------------------------------------------------------------------------------------------------

    private int product(Ratio factor, List<Factor> factors) {
        List<Factor> above = factors.stream().filter(power -> !power.isBelow()).sorted(ORDER).toList();
        List<Factor> below = factors.stream().filter(Factor::isBelow).map(Factor::inverted).sorted(ORDER).toList();
        boolean decimal = below.isEmpty() ? factor.isDecimal() : factor.isDecimal() && factor.below() > 4;
        Ratio front = decimal ? new Ratio(factor.value(), 1) : factor;
        int numerator = chain(front.above(), above);
        return front.below() == 1 && below.isEmpty() ? numerator : line(OVER, numerator, chain(front.below(), below));
    }

    /** Names by place, then brackets, then functions from flat to deep. */
    private static final Comparator<Factor> ORDER = Comparator.<Factor>comparingInt(factor -> kind(factor.node()))
            .thenComparingInt(factor -> kind(factor.node()) < 2 ? 0 : factor.node().depth())
            .thenComparingInt(factor -> factor.node().id());

    private static int kind(Node node) {
        return node.constant() != null ? -1 : node.isInput() ? 0 : node.primitive() == null ? 1 : 2;
    }

    private int chain(double front, List<Factor> powers) {
        if (powers.isEmpty()) {
            return number(front);
        }
        boolean sign = front == -1;
        int product = Math.abs(front) == 1 ? -1 : number(front);
        for (Factor power : powers) {
            int next = power(power);
            next = sign && product < 0 ? line(NEGATE, next) : next;
            product = product < 0 ? next : line(TIMES, product, next);
        }
        return product;
    }

    private int power(Factor power) {
        int base = places[power.node().id()];
        return power.exponent().is(1) ? base : line(POW, base, exponent(power.exponent()));
    }

    private int exponent(Ratio exponent) {
        boolean plain = exponent.below() == 1 || exponent.isDecimal() || exponent.below() == 2 || exponent.below() == 4;
        return plain ? number(exponent.value()) : line(OVER, number(exponent.above()), number(exponent.below()));
    }

    // ---- lines ---------------------------------------------------------------------------------------------------

    private int number(double value) {
        return numbers.computeIfAbsent(value, v -> builder.constant(Functions.constant(v)));
    }

    private int line(Primitive primitive, int... operands) {
        Line line = new Line(primitive, Arrays.stream(operands).boxed().toList());
        Integer before = written.get(line);
        if (before == null) {
            before = builder.apply(primitive, operands);
            written.put(line, before);
        }
        return before;
    }
}
