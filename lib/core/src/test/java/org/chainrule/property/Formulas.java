package org.chainrule.property;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.chainrule.program.Program;

/** Programs of x and y that are smooth everywhere, and numbers to evaluate them at. */
public final class Formulas extends DomainContextBase {

    /** Stands for an intermediate result, or for a number where there is none. */
    private static final String NAMED = "§";

    /** A program with one result. */
    @Provide
    Arbitrary<Program> programs() {
        Arbitrary<String> named = Combinators.combine(expression(), expression())
                .as((p, last) -> "p = " + p.replace(NAMED, "3") + "; " + last.replace(NAMED, "p"));
        return Arbitraries.oneOf(expression().map(text -> text.replace(NAMED, "3")), named).map(text -> Program.parse(text, "x", "y"));
    }

    /** A coordinate: not so large that powers of powers leave every scale. */
    @Provide
    Arbitrary<Double> coordinates() {
        return Arbitraries.doubles().between(-1.5, 1.5).ofScale(4);
    }

    private static Arbitrary<String> expression() {
        return Arbitraries.recursive(() -> Arbitraries.of("x", "y", "x", "y", "2", NAMED), Formulas::larger, 0, 4);
    }

    private static Arbitrary<String> larger(Arbitrary<String> part) {
        Arbitrary<String> call = Combinators.combine(Arbitraries.of("sin", "cos", "tanh", "sigmoid", "softplus", "sech"), part)
                .as((name, a) -> name + "(" + a + ")");
        Arbitrary<String> power = Combinators.combine(part, Arbitraries.integers().between(1, 3)).as((a, n) -> "(" + a + ")^" + n);
        Arbitrary<String> operation = Combinators.combine(part, Arbitraries.of(" + ", " - ", "*"), part)
                .as((a, sign, b) -> "(" + a + ")" + sign + "(" + b + ")");
        Arbitrary<String> quotient = Combinators.combine(part, part).as((a, b) -> "(" + a + ")/(2 + (" + b + ")^2)");
        return Arbitraries.frequencyOf(Tuple.of(3, call), Tuple.of(1, power),
                Tuple.of(4, operation), Tuple.of(1, quotient),
                Tuple.of(1, part.map(a -> "-(" + a + ")")));
    }
}
