package org.chainrule.property;

import static org.chainrule.diff.Derivatives.jvp;
import static org.chainrule.diff.Derivatives.vjp;
import static org.chainrule.property.Close.assertClose;
import static org.chainrule.property.Close.assumeModest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** The derivative at a point is a linear map, and pulling is its transpose. */
@Domain(Formulas.class)
class LinearityPropertiesTest {

    private static final double ROUNDING = 1e-11;

    @Property
    void pushingIsLinear(@ForAll Program f1, @ForAll Program f2, @ForAll double x, @ForAll double y, @ForAll double a) {
        Function1 f = both(f1, f2);
        Tensor point = modest(f, x, y);
        Tensor v = Functions.constant(y, 1 - x);
        Tensor u = Functions.constant(2 + x, y * x);
        Tensor together = jvp(f, point, v.times(a).plus(u));
        assertClose(jvp(f, point, v).times(a).plus(jvp(f, point, u)), together, ROUNDING, "J(a·v + u), f = " + f1 + ", " + f2);
    }

    @Property
    void pullingIsLinear(@ForAll Program f1, @ForAll Program f2, @ForAll double x, @ForAll double y, @ForAll double a) {
        Function1 f = both(f1, f2);
        Tensor point = modest(f, x, y);
        Tensor v = Functions.constant(y, 1 - x);
        Tensor u = Functions.constant(2 + x, y * x);
        Tensor together = vjp(f, point, v.times(a).plus(u));
        assertClose(vjp(f, point, v).times(a).plus(vjp(f, point, u)), together, ROUNDING, "Jᵀ(a·v + u), f = " + f1 + ", " + f2);
    }

    @Property
    void pullingIsTheTransposeOfPushing(@ForAll Program f1, @ForAll Program f2, @ForAll double x, @ForAll double y, @ForAll double a) {
        Function1 f = both(f1, f2);
        Tensor point = modest(f, x, y);
        Tensor v = Functions.constant(a, 1 - y);
        Tensor w = Functions.constant(1 + a, x);
        double there = jvp(f, point, v).dot(w).value();
        double back = vjp(f, point, w).dot(v).value();
        assertEquals(there, back, ROUNDING * 1e3 * Math.max(1, Math.abs(there)), "f = " + f1 + ", " + f2);
    }

    private static Function1 both(Program f1, Program f2) {
        return x -> Functions.stack(f1.asFunction("x", "y").apply(x), f2.asFunction("x", "y").apply(x));
    }

    private static Tensor modest(Function1 f, double... point) {
        Tensor x = Functions.constant(point);
        assumeModest(Derivatives.jacobian(f).apply(x).toArray());
        return x;
    }
}
