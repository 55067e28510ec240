package org.chainrule.tensor;

/** A function of one tensor: of one number, or of a point given as a vector. */
@FunctionalInterface
public interface Function1 {

    /** The function's result. */
    Tensor apply(Tensor x);

    /** The function's result at a number, or at a point given by its coordinates. */
    default Tensor at(double... x) {
        return apply(x.length == 1 ? Functions.constant(x[0]) : Functions.constant(x));
    }

    /** This function after another: {@code f.after(g)} is f∘g, that is x ↦ f(g(x)). */
    default Function1 after(Function1 inner) {
        return x -> apply(inner.apply(x));
    }
}
