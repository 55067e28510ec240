package org.chainrule.tensor;

import static org.chainrule.tensor.Elementwise.NOTHING;
import static org.chainrule.tensor.Elementwise.binary;
import static org.chainrule.tensor.Elementwise.unary;
import static org.chainrule.tensor.Functions.abs;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.cot;
import static org.chainrule.tensor.Functions.coth;
import static org.chainrule.tensor.Functions.csc;
import static org.chainrule.tensor.Functions.csch;
import static org.chainrule.tensor.Functions.hypot;
import static org.chainrule.tensor.Functions.leg;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.tan;
import static org.chainrule.tensor.Functions.tanh;
import static org.chainrule.tensor.Notation.exponential;
import static org.chainrule.tensor.Notation.helped;

import java.util.List;

/**
 * The part of the table that holds the rarer functions: other bases, inverse and reciprocal functions, comparisons. Each
 * has a row of its own, where composing other rows would overflow or cancel.
 */
final class ReciprocalRows {

    private static final double LN_2 = 0.6931471805599453;

    private static final double LOG2_E = 1.4426950408889634;

    // Base 2
    static final Primitive EXP2 = unary("exp2", exponential("exp2", "2").inJava("Math.pow(2.0, #0)"), x -> Math.pow(2, x),
            (x, y) -> y.times(LN_2));
    static final Primitive LOG2 = unary("log2", helped("log2", "\\log_{2}", 1), Scalars::log2,
            (x, y) -> constant(LOG2_E).over(x));
    static final Primitive LOGADDEXP2 = binary("logaddexp2", helped("logaddexp2", "\\operatorname{logaddexp2}", 2), Scalars::logaddexp2,
            (a, b, y) -> sigmoid(a.minus(b).times(LN_2)), (a, b, y) -> sigmoid(b.minus(a).times(LN_2)));

    // Inverse hyperbolic functions
    static final Primitive ASINH = unary("asinh", helped("asinh", "\\operatorname{arsinh}", 1), InverseScalars::asinh,
            (x, y) -> constant(1).over(hypot(x, constant(1))));
    static final Primitive ACOSH = unary("acosh", helped("acosh", "\\operatorname{arcosh}", 1), InverseScalars::acosh,
            (x, y) -> constant(1).over(leg(x, constant(1))));
    static final Primitive ATANH = unary("atanh", helped("atanh", "\\operatorname{artanh}", 1), InverseScalars::atanh,
            (x, y) -> constant(1).over(leg(constant(1), x).pow(2)));
    static final Primitive ACSCH = unary("acsch", helped("acsch", "\\operatorname{arcsch}", 1), InverseScalars::acsch,
            (x, y) -> constant(-1).over(hypot(x, constant(1))).over(abs(x)));
    static final Primitive ACOTH = unary("acoth", helped("acoth", "\\operatorname{arcoth}", 1), InverseScalars::acoth,
            (x, y) -> constant(1).over(constant(1).minus(x)).over(x.plus(1)));

    // Reciprocal functions and their inverses
    static final Primitive SEC = unary("sec", helped("sec", "\\sec", 1), x -> 1 / Math.cos(x), (x, y) -> y.times(tan(x)));
    static final Primitive CSC = unary("csc", helped("csc", "\\csc", 1), x -> 1 / Math.sin(x),
            (x, y) -> y.times(cot(x)).negate());
    static final Primitive COT = unary("cot", helped("cot", "\\cot", 1), x -> 1 / Math.tan(x), (x, y) -> csc(x).pow(2).negate());
    static final Primitive COTH = unary("coth", helped("coth", "\\coth", 1), x -> 1 / Math.tanh(x),
            (x, y) -> csch(x).pow(2).negate());
    static final Primitive SECH = unary("sech", helped("sech", "\\operatorname{sech}", 1), InverseScalars::sech,
            (x, y) -> y.times(tanh(x)).negate());
    static final Primitive CSCH = unary("csch", helped("csch", "\\operatorname{csch}", 1), InverseScalars::csch,
            (x, y) -> y.times(coth(x)).negate());
    static final Primitive ASEC = unary("asec", helped("asec", "\\operatorname{arcsec}", 1), InverseScalars::asec,
            (x, y) -> constant(1).over(abs(x)).over(leg(abs(x), constant(1))));
    static final Primitive ACSC = unary("acsc", helped("acsc", "\\operatorname{arccsc}", 1), InverseScalars::acsc,
            (x, y) -> constant(-1).over(abs(x)).over(leg(abs(x), constant(1))));
    static final Primitive ACOT = unary("acot", helped("acot", "\\operatorname{arccot}", 1), InverseScalars::acot,
            (x, y) -> constant(1).over(hypot(x, constant(1))).pow(2).negate());
    static final Primitive SINC = Sinc.derivative(0);

    // Comparisons: 1 where true, else 0; nothing goes through
    static final Primitive GREATER = binary("greater", Notation.call("greater", 2).inJava("(#0 > #1 ? 1.0 : 0.0)"),
            (a, b) -> a > b ? 1 : 0, NOTHING, NOTHING);
    static final Primitive LESS = binary("less", Notation.call("less", 2).inJava("(#0 < #1 ? 1.0 : 0.0)"),
            (a, b) -> a < b ? 1 : 0, NOTHING, NOTHING);
    static final Primitive EQUAL = binary("equal", Notation.call("equal", 2).inJava("(#0 == #1 ? 1.0 : 0.0)"),
            (a, b) -> a == b ? 1 : 0, NOTHING, NOTHING);

    private ReciprocalRows() {}

    static List<Primitive> all() {
        return List.of(EXP2, LOG2, LOGADDEXP2, ASINH, ACOSH, ATANH, ACSCH, ACOTH, SEC, CSC, COT, SECH, CSCH, COTH, ASEC, ACSC, ACOT,
                SINC, GREATER, LESS, EQUAL);
    }
}
