package org.chainrule.tensor;

import static org.chainrule.tensor.Elementwise.NOTHING;
import static org.chainrule.tensor.Elementwise.binary;
import static org.chainrule.tensor.Elementwise.unary;
import static org.chainrule.tensor.Functions.above;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.cos;
import static org.chainrule.tensor.Functions.cosh;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.gate;
import static org.chainrule.tensor.Functions.hypot;
import static org.chainrule.tensor.Functions.leg;
import static org.chainrule.tensor.Functions.log;
import static org.chainrule.tensor.Functions.positive;
import static org.chainrule.tensor.Functions.pow;
import static org.chainrule.tensor.Functions.ratio;
import static org.chainrule.tensor.Functions.sech;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.sigmoidSlope;
import static org.chainrule.tensor.Functions.sign;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.sinh;
import static org.chainrule.tensor.Functions.tanh;
import static org.chainrule.tensor.Notation.PRODUCT;
import static org.chainrule.tensor.Notation.SIGN;
import static org.chainrule.tensor.Notation.SUM;
import static org.chainrule.tensor.Notation.bracketed;
import static org.chainrule.tensor.Notation.call;
import static org.chainrule.tensor.Notation.exponential;
import static org.chainrule.tensor.Notation.infix;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one table of primitives. A row says: name, notation, value, local derivative with respect to each operand (in terms
 * of the operands a, b and the result y).
 *
 * <p>Conventions where no derivative exists: |x|′(0) = 0, relu′(0) = 0; where max or min tie, each operand gets half;
 * hypot at (0, 0) has derivative 0.
 */
public final class Primitives {

    private static final Map<String, Primitive> TABLE = new LinkedHashMap<>();

    private static final double LOG10_E = 0.4342944819032518;

    // Arithmetic
    /** The sum a + b, broadcast. */
    public static final Primitive PLUS = row(binary("plus", infix(" + ", " + ", SUM, PRODUCT),
            (a, b) -> a + b, (a, b, y) -> constant(1), (a, b, y) -> constant(1)));
    /** The difference a − b, broadcast. */
    public static final Primitive MINUS = row(binary("minus", infix(" - ", " - ", SUM, PRODUCT),
            (a, b) -> a - b, (a, b, y) -> constant(1), (a, b, y) -> constant(-1)));
    /** The product a·b, entry by entry, broadcast. */
    public static final Primitive TIMES = row(binary("times", infix("*", " \\cdot ", PRODUCT, SIGN),
            (a, b) -> a * b, (a, b, y) -> b, (a, b, y) -> a));
    /** The quotient a/b, entry by entry, broadcast. */
    public static final Primitive OVER = row(binary("over",
            new Notation("#0/#1", "\\frac{#0}{#1}", PRODUCT, PRODUCT, PRODUCT, SIGN).inJava("#0 / #1"),
            (a, b) -> a / b, (a, b, y) -> constant(1).over(b), (a, b, y) -> y.over(b).negate()));
    /** The negative −x. */
    public static final Primitive NEGATE = row(unary("negate",
            new Notation("-#0", "-#0", SIGN, SIGN, SIGN, SIGN), a -> -a, (x, y) -> constant(-1)));
    /** The power aᵇ as {@link Math#pow} has it; at a = 0 what the exponent takes away wins over ln 0. */
    public static final Primitive POW = row(binary("pow",
            new Notation("#0^#1", "#0^{#1}", Notation.POWER, Notation.POWER, Notation.ATOM, Notation.POWER)
                    .inJava("Math.pow(#0, #1)"),
            Scalars::pow, (a, b, y) -> gate(b, pow(a, b.minus(1))), (a, b, y) -> gate(y, log(a))));

    // Exponential and logarithm
    /** The exponential eˣ, its own derivative. */
    public static final Primitive EXP = row(unary("exp", exponential("exp", "e"), Math::exp, (x, y) -> y));
    /** eˣ − 1 without cancellation near 0. */
    public static final Primitive EXPM1 = row(unary("expm1", call("expm1", 1), Math::expm1, (x, y) -> exp(x)));
    /** The natural logarithm, for x &gt; 0. */
    public static final Primitive LOG = row(unary("log", call("log", "\\ln", 1), Math::log, (x, y) -> constant(1).over(x)));
    /** ln(1 + x) without cancellation near 0, for x &gt; −1. */
    public static final Primitive LOG1P = row(unary("log1p", call("log1p", 1), Math::log1p,
            (x, y) -> constant(1).over(x.plus(1))));
    /** The logarithm to base 10, for x &gt; 0. */
    public static final Primitive LOG10 = row(unary("log10", call("log10", "\\log_{10}", 1), Math::log10,
            (x, y) -> constant(LOG10_E).over(x)));
    /** ln(eᵃ + eᵇ) without overflow. */
    public static final Primitive LOGADDEXP = row(binary("logaddexp", call("logaddexp", 2).inJava("logaddexp(#0, #1)"), Scalars::logaddexp,
            (a, b, y) -> sigmoid(a.minus(b)), (a, b, y) -> sigmoid(b.minus(a))));

    // Roots and lengths
    /** The square root, for x ≥ 0; its derivative at 0 is ∞. */
    public static final Primitive SQRT = row(unary("sqrt", bracketed("sqrt", "\\sqrt{#0}", 1), Math::sqrt,
            (x, y) -> constant(0.5).over(y)));
    /** The cube root, for every x; its derivative at 0 is ∞. */
    public static final Primitive CBRT = row(unary("cbrt", bracketed("cbrt", "\\sqrt[3]{#0}", 1), Math::cbrt,
            (x, y) -> constant(1).over(y.pow(2).times(3))));
    /** √(a² + b²) without overflow; by convention flat at (0, 0). */
    public static final Primitive HYPOT = row(binary("hypot", call("hypot", 2), Math::hypot,
            (a, b, y) -> ratio(a, y), (a, b, y) -> ratio(b, y)));

    // Trigonometry
    /** The sine of an angle in radians. */
    public static final Primitive SIN = row(unary("sin", call("sin", "\\sin", 1), Math::sin, (x, y) -> cos(x)));
    /** The cosine of an angle in radians. */
    public static final Primitive COS = row(unary("cos", call("cos", "\\cos", 1), Math::cos, (x, y) -> sin(x).negate()));
    /** The tangent of an angle in radians. */
    public static final Primitive TAN = row(unary("tan", call("tan", "\\tan", 1), Math::tan, (x, y) -> y.pow(2).plus(1)));
    /** The angle between −π/2 and π/2 whose sine is x, for −1 ≤ x ≤ 1. */
    public static final Primitive ASIN = row(unary("asin", call("asin", "\\arcsin", 1), Math::asin,
            (x, y) -> constant(1).over(leg(constant(1), x))));
    /** The angle between 0 and π whose cosine is x, for −1 ≤ x ≤ 1. */
    public static final Primitive ACOS = row(unary("acos", call("acos", "\\arccos", 1), Math::acos,
            (x, y) -> constant(-1).over(leg(constant(1), x))));
    /** The angle between −π/2 and π/2 whose tangent is x. */
    public static final Primitive ATAN = row(unary("atan", call("atan", "\\arctan", 1), Math::atan,
            (x, y) -> constant(1).over(hypot(x, constant(1))).pow(2)));
    /** The angle of the point (b, a), between −π and π; ordinate first. */
    public static final Primitive ATAN2 = row(binary("atan2", call("atan2", 2), Math::atan2,
            (a, b, y) -> b.over(hypot(a, b)).over(hypot(a, b)),
            (a, b, y) -> a.over(hypot(a, b)).over(hypot(a, b)).negate()));

    // Hyperbolic functions and what neural networks use
    /** The hyperbolic sine. */
    public static final Primitive SINH = row(unary("sinh", call("sinh", "\\sinh", 1), Math::sinh, (x, y) -> cosh(x)));
    /** The hyperbolic cosine. */
    public static final Primitive COSH = row(unary("cosh", call("cosh", "\\cosh", 1), Math::cosh, (x, y) -> sinh(x)));
    /** The hyperbolic tangent. */
    public static final Primitive TANH = row(unary("tanh", call("tanh", "\\tanh", 1), Math::tanh,
            (x, y) -> sech(x).pow(2)));
    /** The logistic function 1/(1 + e⁻ˣ). */
    public static final Primitive SIGMOID = row(unary("sigmoid", call("sigmoid", 1).inJava("sigmoid(#0)"), Scalars::sigmoid,
            (x, y) -> sigmoidSlope(x)));
    /** ln(1 + eˣ) without overflow. */
    public static final Primitive SOFTPLUS = row(unary("softplus", call("softplus", 1).inJava("softplus(#0)"), Scalars::softplus,
            (x, y) -> sigmoid(x)));
    /** The positive part max(x, 0); flat at 0. */
    public static final Primitive RELU = row(unary("relu", call("relu", 1).inJava("relu(#0)"), a -> Math.max(a, 0), (x, y) -> positive(x)));
    /** The absolute value |x|; flat at 0. */
    public static final Primitive ABS = row(unary("abs", bracketed("abs", "\\left|#0\\right|", 1), Math::abs, (x, y) -> sign(x)));
    /** The greater of a and b; where they tie, each gets half of the slope. */
    public static final Primitive MAX = row(binary("max", call("max", "\\max", 2), Math::max,
            (a, b, y) -> above(a, b), (a, b, y) -> above(b, a)));
    /** The smaller of a and b; where they tie, each gets half of the slope. */
    public static final Primitive MIN = row(binary("min", call("min", "\\min", 2), Math::min,
            (a, b, y) -> above(b, a), (a, b, y) -> above(a, b)));

    // Constant in pieces: nothing goes through
    /** −1, 0 or 1, the sign of x. */
    public static final Primitive SIGN_OF = row(unary("sign", call("sign", 1).inJava("Math.signum(#0)"), Math::signum, (x, y) -> null));
    /** The greatest whole number not above x. */
    public static final Primitive FLOOR = row(unary("floor", bracketed("floor", "\\left\\lfloor #0\\right\\rfloor", 1),
            Math::floor, (x, y) -> null));
    /** 1 where x &gt; 0, else 0: the slope of relu. */
    public static final Primitive POSITIVE = row(unary("positive", call("positive", 1).inJava("positive(#0)"), Scalars::positive, (x, y) -> null));
    /** 1 where a &gt; b, ½ where they tie, else 0: the slope of max. */
    public static final Primitive ABOVE = row(binary("above", call("above", 2).inJava("above(#0, #1)"), Scalars::above, NOTHING, NOTHING));
    /** x itself, as a constant: no derivative goes through. */
    public static final Primitive STOP = row(unary("stopGradient", call("stopGradient", 1).inJava("(#0)"), a -> a, (x, y) -> null));

    /** A product in which 0 wins, also against ∞ and NaN: the limit that rules such as xᵇ·ln x at x = 0 need. */
    public static final Primitive GATE = row(Elementwise.gate(infix("*", " \\cdot ", PRODUCT, SIGN).inJava("gate(#0, #1)")));

    /** A quotient in which 0/0 is 0: the slope of a length, by convention also at 0. */
    public static final Primitive RATIO = row(binary("ratio",
            new Notation("#0/#1", "\\frac{#0}{#1}", PRODUCT, PRODUCT, PRODUCT, SIGN).inJava("ratio(#0, #1)"),
            (a, b) -> a == 0 && b == 0 ? 0 : a / b, (a, b, y) -> constant(1).over(b), (a, b, y) -> ratio(y, b).negate()));

    // What derivatives are made of: as a formula would write it, but in one step, since its own derivative would else cancel
    /** √(a² − b²) without cancellation: the other leg under the hypotenuse a. */
    public static final Primitive LEG = row(binary("leg", new Notation("sqrt((#0 - #1)*(#0 + #1))",
            "\\sqrt{\\left(#0 - #1\\right) \\left(#0 + #1\\right)}", Notation.ATOM, Notation.ATOM, SUM, PRODUCT)
                    .inJava("Math.sqrt((#0 - #1) * (#0 + #1))"),
            Scalars::leg, (a, b, y) -> a.over(y), (a, b, y) -> b.over(y).negate()));
    /** sigmoid(x)·sigmoid(−x), the derivative of the logistic function. */
    public static final Primitive SIGMOID_SLOPE = row(unary("sigmoidSlope",
            new Notation("sigmoid(#0)*sigmoid(-#0)", "\\operatorname{sigmoid}\\left(#0\\right) \\cdot "
                    + "\\operatorname{sigmoid}\\left(-#0\\right)", PRODUCT, PRODUCT, SIGN, SIGN),
            a -> Scalars.sigmoid(a) * Scalars.sigmoid(-a), (x, y) -> y.times(tanh(x.over(2))).negate()));

    // Vectors and matrices
    /** The scalar product Σ aᵢbᵢ of two vectors. */
    public static final Primitive DOT = row(new Dot());
    /** The product of two matrices, m×k and k×n. */
    public static final Primitive MATMUL = row(MatMul.of(false, false));
    /** The axes in reverse order. */
    public static final Primitive TRANSPOSE = row(new Rearrangements.Transpose());
    /** Tensors of one shape behind each other, along a new first axis. */
    public static final Primitive STACK = row(new Rearrangements.Stack());
    /** The sum of all entries. */
    public static final Primitive SUM_ALL = row(new Rearrangements.SumTo(Shape.SCALAR));

    static {
        ReciprocalRows.all().forEach(Primitives::row);
    }

    private Primitives() {}

    /** Every row, in the table's order. */
    public static Collection<Primitive> all() {
        return Collections.unmodifiableCollection(TABLE.values());
    }

    /** The primitive with this name; null if there is none. */
    public static Primitive named(String name) {
        return TABLE.get(name);
    }

    /** A name for the result of a step, so that readings can speak of it: the identity, outside of the table. */
    public static Primitive label(String name) {
        return unary(name, new Notation("#0", "#0", Notation.ANY, Notation.ANY, Notation.ANY, Notation.ANY), a -> a,
                (x, y) -> constant(1));
    }

    /** Whether this is a {@link #label}: it names a value and computes nothing. */
    public static boolean isLabel(Primitive primitive) {
        return primitive != null && primitive.notation().text().equals("#0");
    }

    private static Primitive row(Primitive primitive) {
        TABLE.put(primitive.name(), primitive);
        return primitive;
    }
}
