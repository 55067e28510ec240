package org.chainrule.diff;

import java.util.List;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Function2;
import org.chainrule.tensor.Function3;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * Functions of functions: each takes a function and gives its derivative in one form or another, as a function again, so
 * all of them nest: {@code derivative(derivative(f))}, {@code jacobian(gradient(f))}.
 *
 * <p>Conventions: Df(a) is m×n, rows are outputs, columns inputs; ∇f = (Df)ᵀ; f is the outer function, g the inner.
 */
public final class Derivatives {

    private Derivatives() {}

    /**
     * The derivative of a function of one number: f′, by forward mode. The result may be a number or, for a curve, a vector.
     * Cost: a small multiple of f.
     */
    public static Function1 derivative(Function1 f) {
        return x -> {
            if (x.shape().rank() != 0) {
                throw new IllegalArgumentException("derivative is for a function of one number, but this argument has shape "
                        + x.shape() + ": use gradient or jacobian");
            }
            return jvp(f, x, Functions.constant(1));
        };
    }

    /**
     * The gradient ∇f of a function whose result is one number, in the argument's shape, by reverse mode. Cost: a small
     * multiple of f, however many inputs there are.
     */
    public static Function1 gradient(Function1 f) {
        return x -> {
            Sweep sweep = Sweep.of(f, x);
            if (sweep.result().shape().size() != 1) {
                throw new IllegalArgumentException("gradient needs a function whose result is one number, but this one gives "
                        + "shape " + sweep.result().shape() + ": use jacobian");
            }
            return sweep.pull(Functions.constant(1).broadcastTo(sweep.result().shape()));
        };
    }

    /** The gradient (∂f/∂x, ∂f/∂y) of a function of two numbers, as a vector. */
    public static Function2 gradient(Function2 f) {
        return (x, y) -> gradient(f.ofVector()).apply(Functions.stack(x, y));
    }

    /** The gradient (∂f/∂x, ∂f/∂y, ∂f/∂z) of a function of three numbers, as a vector. */
    public static Function3 gradient(Function3 f) {
        return (x, y, z) -> gradient(f.ofVector()).apply(Functions.stack(x, y, z));
    }

    /**
     * The Jacobian-vector product Df(x)·v: the change of the result for a small change v of the argument, by forward mode.
     * Cost: a small multiple of f; the Jacobian itself is never made.
     */
    public static Tensor jvp(Function1 f, Tensor x, Tensor v) {
        requireSameShape("the tangent", v, "the argument", x);
        return Sweep.of(f, x).push(v);
    }

    /**
     * The vector-Jacobian product wᵀ·Df(x): the sensitivity of w·f to each entry of the argument, by reverse mode.
     * Cost: a small multiple of f; the Jacobian itself is never made.
     */
    public static Tensor vjp(Function1 f, Tensor x, Tensor w) {
        Sweep sweep = Sweep.of(f, x);
        requireSameShape("the cotangent", w, "the result", sweep.result());
        return sweep.pull(w);
    }

    /** The directional derivative D_v f(x) = ∇f(x)·v: a rate per unit of v's own length. */
    public static Tensor directional(Function1 f, Tensor x, Tensor v) {
        return jvp(f, x, v);
    }

    /**
     * The Jacobian: result shape followed by argument shape, so m×n for f: Rⁿ→Rᵐ. Columns by forward mode where n ≤ m,
     * else rows by reverse mode. Cost: min(m, n) sweeps.
     */
    public static Function1 jacobian(Function1 f) {
        return x -> {
            Sweep sweep = Sweep.of(f, x);
            int inputs = x.shape().size();
            int outputs = sweep.result().shape().size();
            Tensor matrix = inputs <= outputs ? columns(sweep, x.shape()) : rows(sweep);
            return matrix.reshape(concatenated(sweep.result().shape(), x.shape()));
        };
    }

    /** The Jacobian of a function of two numbers: a column each. */
    public static Function2 jacobian(Function2 f) {
        return (x, y) -> jacobian(f.ofVector()).apply(Functions.stack(x, y));
    }

    /** The Jacobian of a function of three numbers: a column each. */
    public static Function3 jacobian(Function3 f) {
        return (x, y, z) -> jacobian(f.ofVector()).apply(Functions.stack(x, y, z));
    }

    /** The Hessian, the matrix of second derivatives: forward over reverse, one sweep an input. */
    public static Function1 hessian(Function1 f) {
        return jacobian(gradient(f));
    }

    /** The Hessian of a function of two numbers, 2×2. */
    public static Function2 hessian(Function2 f) {
        return (x, y) -> hessian(f.ofVector()).apply(Functions.stack(x, y));
    }

    /** The Hessian of a function of three numbers, 3×3. */
    public static Function3 hessian(Function3 f) {
        return (x, y, z) -> hessian(f.ofVector()).apply(Functions.stack(x, y, z));
    }

    /** The Hessian-vector product H(x)·v, forward over reverse. Cost: a small multiple of f; no Hessian is made. */
    public static Tensor hvp(Function1 f, Tensor x, Tensor v) {
        return jvp(gradient(f), x, v);
    }

    /** The composition f∘g, x ↦ f(g(x)): the outer function first, as it is written. */
    public static Function1 compose(Function1 outer, Function1 inner) {
        return outer.after(inner);
    }

    private static Tensor columns(Sweep sweep, Shape argument) {
        Tensor[] columns = new Tensor[argument.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = sweep.push(basis(i, argument)).reshape(sweep.result().shape().size());
        }
        return Functions.stack(columns).transpose();
    }

    private static Tensor rows(Sweep sweep) {
        Shape result = sweep.result().shape();
        Tensor[] rows = new Tensor[result.size()];
        for (int i = 0; i < rows.length; i++) {
            Tensor row = sweep.pull(basis(i, result));
            rows[i] = row.reshape(row.shape().size());
        }
        return Functions.stack(rows);
    }

    private static Tensor basis(int index, Shape shape) {
        double[] entries = new double[shape.size()];
        entries[index] = 1;
        return Functions.constant(entries).reshape(shape);
    }

    private static Shape concatenated(Shape first, Shape second) {
        int[] lengths = new int[first.rank() + second.rank()];
        System.arraycopy(first.toArray(), 0, lengths, 0, first.rank());
        System.arraycopy(second.toArray(), 0, lengths, first.rank(), second.rank());
        return Shape.of(lengths);
    }

    private static void requireSameShape(String what, Tensor a, String of, Tensor b) {
        if (!a.shape().equals(b.shape())) {
            throw new IllegalArgumentException(what + " has shape " + a.shape() + " but " + of + " has shape " + b.shape()
                    + ": give both the same shape");
        }
    }

    /** A function run once at a point, with the tape of that run, ready to be walked either way. */
    private record Sweep(Tape tape, Tensor input, Tensor result) {

        static Sweep of(Function1 f, Tensor x) {
            Tensor input = x.fresh();
            Tensor result = f.apply(input);
            return new Sweep(Tape.of(List.of(result), List.of(input)), input, result);
        }

        Tensor push(Tensor tangent) {
            Tensor[] tangents = tape.push(new Tensor[] {tangent}, tape.isOpen() || isVariable(tangent));
            return orZero(tangents[tape.size() - 1], result.shape());
        }

        Tensor pull(Tensor cotangent) {
            Tensor[] adjoints = tape.pull(tape.size() - 1, cotangent, tape.isOpen() || isVariable(cotangent));
            return orZero(adjoints[0], input.shape());
        }

        private static boolean isVariable(Tensor seed) {
            return seed.isTracked();
        }

        private static Tensor orZero(Tensor derivative, Shape shape) {
            return derivative != null ? derivative : Functions.constant(new double[shape.size()]).reshape(shape);
        }
    }
}
