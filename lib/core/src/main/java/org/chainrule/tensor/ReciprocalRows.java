package org.chainrule.tensor;

import static org.chainrule.tensor.Elementwise.NOTHING;
import static org.chainrule.tensor.Elementwise.binary;
import static org.chainrule.tensor.Elementwise.unary;
import static org.chainrule.tensor.Functions.abs;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.coth;
import static org.chainrule.tensor.Functions.hypot;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.sqrt;
import static org.chainrule.tensor.Functions.tanh;
import static org.chainrule.tensor.Notation.call;

import java.util.List;

/**
 * The part of the table that holds the rarer functions: other bases, inverse and reciprocal functions, comparisons. Each
 * has a row of its own, where composing other rows would overflow or cancel.
 */
final class ReciprocalRows {

    private static final double LN_2 = 0.6931471805599453;

    // Base 2
    static final Primitive LOG2 = unary("log2", call("log2", "\\log_{2}", 1), Scalars::log2,
            (x, y) -> constant(1).over(x.times(LN_2)));
    static final Primitive LOGADDEXP2 = binary("logaddexp2", call("logaddexp2", 2), Scalars::logaddexp2,
            (a, b, y) -> sigmoid(a.minus(b).times(LN_2)), (a, b, y) -> sigmoid(b.minus(a).times(LN_2)));

    // Inverse hyperbolic functions
    static final Primitive ASINH = unary("asinh", call("asinh", "\\operatorname{arsinh}", 1), InverseScalars::asinh,
            (x, y) -> constant(1).over(hypot(x, constant(1))));
    static final Primitive ACOSH = unary("acosh", call("acosh", "\\operatorname{arcosh}", 1), InverseScalars::acosh,
            (x, y) -> constant(1).over(leg(x)));
    static final Primitive ATANH = unary("atanh", call("atanh", "\\operatorname{artanh}", 1), InverseScalars::atanh,
            (x, y) -> constant(1).over(constant(1).minus(x).times(x.plus(1))));
    static final Primitive ACSCH = unary("acsch", call("acsch", "\\operatorname{arcsch}", 1), InverseScalars::acsch,
            (x, y) -> constant(-1).over(hypot(x, constant(1))).over(abs(x)));
    static final Primitive ACOTH = unary("acoth", call("acoth", "\\operatorname{arcoth}", 1), InverseScalars::acoth,
            (x, y) -> constant(1).over(constant(1).minus(x)).over(x.plus(1)));

    // Reciprocal functions and their inverses
    static final Primitive SECH = unary("sech", call("sech", "\\operatorname{sech}", 1), InverseScalars::sech,
            (x, y) -> y.times(tanh(x)).negate());
    static final Primitive CSCH = unary("csch", call("csch", "\\operatorname{csch}", 1), InverseScalars::csch,
            (x, y) -> y.times(coth(x)).negate());
    static final Primitive ASEC = unary("asec", call("asec", "\\operatorname{arcsec}", 1), InverseScalars::asec,
            (x, y) -> constant(1).over(abs(x)).over(leg(abs(x))));
    static final Primitive ACSC = unary("acsc", call("acsc", "\\operatorname{arccsc}", 1), InverseScalars::acsc,
            (x, y) -> constant(-1).over(abs(x)).over(leg(abs(x))));
    static final Primitive ACOT = unary("acot", call("acot", "\\operatorname{arccot}", 1), InverseScalars::acot,
            (x, y) -> constant(1).over(hypot(x, constant(1))).pow(2).negate());
    static final Primitive SINC = Sinc.derivative(0);

    // Comparisons: 1 where true, else 0; nothing goes through
    static final Primitive GREATER = binary("greater", call("greater", 2), (a, b) -> a > b ? 1 : 0, NOTHING, NOTHING);
    static final Primitive LESS = binary("less", call("less", 2), (a, b) -> a < b ? 1 : 0, NOTHING, NOTHING);
    static final Primitive EQUAL = binary("equal", call("equal", 2), (a, b) -> a == b ? 1 : 0, NOTHING, NOTHING);

    private ReciprocalRows() {}

    static List<Primitive> all() {
        return List.of(LOG2, LOGADDEXP2, ASINH, ACOSH, ATANH, ACSCH, ACOTH, SECH, CSCH, ASEC, ACSC, ACOT, SINC, GREATER,
                LESS, EQUAL);
    }

    /** √(x² − 1) for x ≥ 1. */
    private static Tensor leg(Tensor x) {
        return sqrt(x.minus(1)).times(sqrt(x.plus(1)));
    }
}
