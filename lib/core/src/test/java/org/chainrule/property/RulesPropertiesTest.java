package org.chainrule.property;

import static org.chainrule.property.Close.assertClose;
import static org.chainrule.property.Close.assumeModest;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** The rules of the textbooks, for functions drawn at random: chain, sum, product, quotient. */
@Domain(Formulas.class)
class RulesPropertiesTest {

    private static final double ROUNDING = 1e-10;

    @Property
    void theJacobianOfACompositionIsTheProductOfTheJacobians(@ForAll Program f1, @ForAll Program f2, @ForAll Program g1,
            @ForAll Program g2, @ForAll double x, @ForAll double y) {
        Function1 outer = both(f1, f2);
        Function1 inner = both(g1, g2);
        Tensor point = Functions.constant(x, y);
        assumeModest(inner.apply(point).toArray());
        Tensor first = jacobian(inner, point);
        Tensor second = jacobian(outer, inner.apply(point));
        Tensor product = second.matmul(first);
        assertClose(product, jacobian(outer.after(inner), point), ROUNDING, "(" + f1 + ", " + f2 + ") after (" + g1 + ", " + g2 + ")");
    }

    @Property
    void sumProductAndQuotientRule(@ForAll Program f, @ForAll Program g, @ForAll double x, @ForAll double y) {
        Tensor point = Functions.constant(x, y);
        Tensor u = function(f).apply(point);
        Tensor v = denominator(g).apply(point);
        Tensor du = gradient(function(f), point);
        Tensor dv = gradient(denominator(g), point);
        String what = "f = " + f + ", g = (" + g + ")^2 + 1";
        assertClose(du.plus(dv), gradient(p -> function(f).apply(p).plus(denominator(g).apply(p)), point), ROUNDING, "f + g, " + what);
        assertClose(v.times(du).plus(u.times(dv)), gradient(p -> function(f).apply(p).times(denominator(g).apply(p)), point),
                ROUNDING, "f*g, " + what);
        assertClose(du.times(v).minus(u.times(dv)).over(v.pow(2)),
                gradient(p -> function(f).apply(p).over(denominator(g).apply(p)), point), ROUNDING, "f/g, " + what);
    }

    private static Tensor gradient(Function1 f, Tensor point) {
        Tensor gradient = Derivatives.gradient(f).apply(point);
        assumeModest(gradient.toArray());
        return gradient;
    }

    private static Tensor jacobian(Function1 f, Tensor point) {
        Tensor jacobian = Derivatives.jacobian(f).apply(point);
        assumeModest(jacobian.toArray());
        return jacobian;
    }

    private static Function1 both(Program f1, Program f2) {
        return x -> Functions.stack(function(f1).apply(x), function(f2).apply(x));
    }

    /** A function that is nowhere 0, to divide by. */
    private static Function1 denominator(Program g) {
        return x -> function(g).apply(x).pow(2).plus(1);
    }

    private static Function1 function(Program program) {
        return program.asFunction("x", "y");
    }
}
