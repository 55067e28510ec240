package org.chainrule.property;

import static org.chainrule.property.Close.assertClose;
import static org.chainrule.property.Close.assumeModest;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.chainrule.compile.Compilation;
import org.chainrule.diff.Derivatives;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.program.ComplexStep;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** Whichever way a program is differentiated, the numbers are the same. */
@Domain(Formulas.class)
class WaysAgreePropertiesTest {

    private static final double ROUNDING = 1e-10;

    @Property
    void forwardIsReverse(@ForAll Program program, @ForAll double x, @ForAll double y) {
        double[] reverse = gradient(program, x, y);
        double[] forward = {pushed(program, x, y, 1, 0), pushed(program, x, y, 0, 1)};
        assertClose(reverse, forward, ROUNDING, program + " by forward mode");
    }

    @Property
    void theSymbolicGradientIsReverse(@ForAll Program program, @ForAll double x, @ForAll double y) {
        assertClose(gradient(program, x, y), at(program.gradient(), x, y).toArray(), ROUNDING, program + ", " + program.gradient());
    }

    @Property(tries = 100)
    void theCompiledGradientIsReverse(@ForAll Program program, @ForAll double x, @ForAll double y) {
        double[] compiled = new double[2];
        Compilation.compile(function(program), 2).gradient(new double[] {x, y}, compiled);
        assertClose(gradient(program, x, y), compiled, ROUNDING, program + " compiled");
    }

    @Property
    void theComplexStepIsReverse(@ForAll Program program, @ForAll double x, @ForAll double y) {
        assertClose(gradient(program, x, y), ComplexStep.gradient(program, x, y), ROUNDING, program + " by the complex step");
    }

    @Property
    void centralDifferencesComeNear(@ForAll Program program, @ForAll double x, @ForAll double y) {
        double[] reverse = gradient(program, x, y);
        assumeModest(hessian(program, x, y).toArray());
        double[] estimate = FiniteDifference.gradient(point -> at(program, point).value(), x, y);
        assertClose(reverse, estimate, 1e-4, program + " by differences");
    }

    @Property
    void theHessianIsSymmetricAndTheSameReverseOverReverse(@ForAll Program program, @ForAll double x, @ForAll double y) {
        Tensor hessian = hessian(program, x, y);
        assertClose(hessian, hessian.transpose(), ROUNDING, program + ", Hessian and its transpose");
        Function1 gradient = Derivatives.gradient(function(program));
        Tensor[] rows = new Tensor[2];
        for (int i = 0; i < 2; i++) {
            int row = i;
            rows[i] = Derivatives.gradient((Function1) point -> gradient.apply(point).at(row)).apply(Functions.constant(x, y));
        }
        assertClose(hessian, Functions.stack(rows), ROUNDING, program + ", reverse over reverse");
    }

    @Property
    void whatIsPrintedReadsAsTheSameProgram(@ForAll Program program, @ForAll double x, @ForAll double y) {
        Program reread = Program.parse(program.toString(), "x", "y");
        assertClose(at(program, x, y), at(reread, x, y), 0, program + " printed and read");
        assertClose(gradient(program, x, y), gradient(reread, x, y), 0, program + " printed and read");
    }

    private static double pushed(Program program, double x, double y, double... direction) {
        return Derivatives.jvp(function(program), Functions.constant(x, y), Functions.constant(direction)).value();
    }

    private static double[] gradient(Program program, double... point) {
        double[] gradient = Derivatives.gradient(function(program)).apply(Functions.constant(point)).toArray();
        assumeModest(gradient);
        return gradient;
    }

    private static Tensor hessian(Program program, double... point) {
        return Derivatives.hessian(function(program)).apply(Functions.constant(point));
    }

    private static Tensor at(Program program, double... point) {
        return function(program).apply(Functions.constant(point));
    }

    private static Function1 function(Program program) {
        return program.asFunction("x", "y");
    }
}
