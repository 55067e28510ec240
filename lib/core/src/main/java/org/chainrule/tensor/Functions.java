package org.chainrule.tensor;

/**
 * The elementary functions and the ways to make tensors, for static import: {@code sin(x)}, {@code tensor(3)}.
 *
 * <p>Each function of tensors has a twin on plain numbers, so the same formula can be written over {@code double}.
 */
public final class Functions extends ArrayFunctions {

    private Functions() {}

    /** A variable: a number that remembers what is computed from it. */
    public static Tensor tensor(double number) {
        return Tensor.number(number, true);
    }

    /** A variable: a vector with these entries. */
    public static Tensor tensor(double... entries) {
        return Tensor.variable(Shape.of(entries.length), entries.clone());
    }

    /** A variable: a matrix with these rows. */
    public static Tensor tensor(double[][] rows) {
        return Tensor.variable(Shape.of(rows.length, columns(rows)), flat(rows));
    }

    /** A number that nothing is differentiated with respect to. */
    public static Tensor constant(double number) {
        return Tensor.number(number, false);
    }

    /** A vector that nothing is differentiated with respect to. */
    public static Tensor constant(double... entries) {
        return Tensor.of(Shape.of(entries.length), entries.clone(), null);
    }

    /** A matrix that nothing is differentiated with respect to. */
    public static Tensor constant(double[][] rows) {
        return Tensor.of(Shape.of(rows.length, columns(rows)), flat(rows), null);
    }

    /** The same value, taken as a constant: nothing is differentiated through it. */
    public static Tensor stopGradient(Tensor x) {
        return Primitives.STOP.apply(x);
    }

    /** A product in which 0 wins, also against ∞ and NaN. */
    static Tensor gate(Tensor a, Tensor b) {
        return Primitives.GATE.apply(a, b);
    }

    /** A quotient in which 0/0 is 0. */
    static Tensor ratio(Tensor a, Tensor b) {
        return Primitives.RATIO.apply(a, b);
    }

    /** √(a² − b²), without cancellation. */
    static Tensor leg(Tensor a, Tensor b) {
        return Primitives.LEG.apply(a, b);
    }

    /** The derivative of the logistic function. */
    static Tensor sigmoidSlope(Tensor x) {
        return Primitives.SIGMOID_SLOPE.apply(x);
    }

    /** 1 where positive, else 0. */
    static Tensor positive(Tensor x) {
        return Primitives.POSITIVE.apply(x);
    }

    /** 1 where a > b, ½ where they tie, else 0. */
    static Tensor above(Tensor a, Tensor b) {
        return Primitives.ABOVE.apply(a, b);
    }

    private static int columns(double[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != columns) {
                throw new IllegalArgumentException("row 0 has " + columns + " entries but row " + row + " has "
                        + rows[row].length + ": give every row the same length");
            }
        }
        return columns;
    }

    private static double[] flat(double[][] rows) {
        int columns = columns(rows);
        double[] entries = new double[rows.length * columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, entries, row * columns, columns);
        }
        return entries;
    }
}
