package org.chainrule.truth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** The ways to differentiate a program; each is prepared once a program and then asked at many points. */
final class Ways {

    /** First derivatives, or the upper triangle of second ones, at a point. */
    interface At {
        double[] derivatives(double... point);
    }

    /** A way to differentiate. */
    interface Way {
        At of(Program program, String... inputs);
    }

    /** How the name of a way begins that goes through the readable form. */
    static final String SYMBOLIC = "symbolic";

    /** The ways to get the gradient. */
    static final Map<String, Way> FIRST = new LinkedHashMap<>();

    /** The ways to get the Hessian. */
    static final Map<String, Way> SECOND = new LinkedHashMap<>();

    static {
        FIRST.put("forward", (program, inputs) -> forward(program.asFunction(inputs)));
        FIRST.put("reverse", (program, inputs) -> of(Derivatives.gradient(program.asFunction(inputs))));
        FIRST.put("backward", (program, inputs) -> point -> backward(program.asFunction(inputs), point));
        FIRST.put("compiled", (program, inputs) -> compiled(program.asFunction(inputs), inputs.length));
        FIRST.put(SYMBOLIC, (program, inputs) -> of(program.gradient().asFunction(inputs)));
        FIRST.put(SYMBOLIC + ", printed and read", (program, inputs) -> of(reread(program.gradient(), inputs).asFunction(inputs)));
        SECOND.put("forward over reverse", (program, inputs) -> triangle(of(Derivatives.hessian(program.asFunction(inputs)))));
        SECOND.put("reverse over reverse", (program, inputs) -> rows(Derivatives.gradient(program.asFunction(inputs)), inputs.length));
        SECOND.put("compiled reverse over reverse", (program, inputs) -> compiledRows(program.asFunction(inputs), inputs.length));
    }

    private Ways() {}

    private static At of(Function1 f) {
        return point -> f.apply(Functions.constant(point)).toArray();
    }

    private static At forward(Function1 f) {
        return point -> {
            double[] result = new double[point.length];
            for (int i = 0; i < point.length; i++) {
                double[] direction = new double[point.length];
                direction[i] = 1;
                result[i] = Derivatives.jvp(f, Functions.constant(point), Functions.constant(direction)).value();
            }
            return result;
        };
    }

    private static double[] backward(Function1 f, double[] point) {
        Tensor x = Functions.tensor(point);
        f.apply(x).backward();
        return x.hasGrad() ? x.grad().toArray() : new double[point.length];
    }

    private static At compiled(Function1 f, int inputs) {
        CompiledFunction compiled = Compilation.compile(f, inputs);
        return point -> {
            double[] gradient = new double[inputs];
            compiled.gradient(point, gradient);
            return gradient;
        };
    }

    private static Program reread(Program program, String... inputs) {
        return Program.parse(program.toString(), inputs);
    }

    private static At rows(Function1 gradient, int inputs) {
        At[] rows = new At[inputs];
        for (int i = 0; i < inputs; i++) {
            int row = i;
            rows[i] = of(Derivatives.gradient(x -> gradient.apply(x).at(row)));
        }
        return stacked(rows);
    }

    private static At compiledRows(Function1 f, int inputs) {
        At[] rows = new At[inputs];
        for (int i = 0; i < inputs; i++) {
            int row = i;
            rows[i] = compiled(x -> Derivatives.gradient(f).apply(x).at(row), inputs);
        }
        return stacked(rows);
    }

    private static At stacked(At... rows) {
        return triangle(point -> {
            double[] all = new double[point.length * point.length];
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(rows[i].derivatives(point), 0, all, i * point.length, point.length);
            }
            return all;
        });
    }

    /** The upper triangle of a matrix of one or two rows. */
    private static At triangle(At matrix) {
        return point -> {
            double[] all = matrix.derivatives(point);
            return point.length == 1 ? all : new double[] {all[0], all[1], all[3]};
        };
    }
}
