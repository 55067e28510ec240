package org.chainrule.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainrule.diff.Jacobian;

/**
 * What is right where a Jacobian is asked for, at a point. Rows are outputs, columns are inputs.
 *
 * <p>Looked at in this order, up to the first finding: the shape, whether it is the transpose, the order of the factors,
 * the point at which the outer Jacobian was evaluated, and last the entries. Each row that is right earns its share, also
 * beside a slip that has a name.
 *
 * <pre>{@code
 * JacobianKey.ofChain(outer, inner).outerElsewhere(outerAtTheWrongPoint)
 * }</pre>
 */
public final class JacobianKey extends ValueKey {

    private final Jacobian expected;
    private final Jacobian inner;
    private final List<Anticipated<double[][]>> anticipated;
    private final Advice advice;

    private JacobianKey(Jacobian expected, Jacobian inner, List<Anticipated<double[][]>> anticipated, Advice advice) {
        this.expected = expected;
        this.inner = inner;
        this.anticipated = anticipated;
        this.advice = advice;
    }

    /** A key for one Jacobian. */
    public static JacobianKey of(Jacobian expected) {
        return new JacobianKey(expected, null, List.of(),
                new Advice("Work that row out again: one output, differentiated by each input in turn.", 0));
    }

    /** A key for the Jacobian of a composition; it recognises factors in the wrong order. */
    public static JacobianKey ofChain(Jacobian outer, Jacobian inner) {
        JacobianKey key = of(Jacobian.chain(outer, inner));
        key = new JacobianKey(key.expected, inner, key.anticipated, key.advice);
        boolean swappable = inner.columns().size() == outer.rows().size();
        return swappable ? key.misconception(Misconception.ORDER_SWAPPED,
                Matrices.product(inner.toArray(), outer.toArray())) : key;
    }

    /** The same key of a composition, which recognises the outer Jacobian evaluated at the wrong point. */
    public JacobianKey outerElsewhere(Jacobian outerAtWrongPoint) {
        if (inner == null) {
            throw new IllegalStateException("outerElsewhere needs a key made by ofChain, with an outer and an inner Jacobian");
        }
        return misconception(Misconception.WRONG_POINT,
                Matrices.product(outerAtWrongPoint.toArray(), inner.toArray()));
    }

    /** The same key, which recognises a misconception by the matrix that it leads to. */
    public JacobianKey misconception(Misconception row, double[][] matrix) {
        return with(Anticipated.misconception(matrix, row));
    }

    /** The same key, which recognises a misconception and says it in words of the exercise. */
    public JacobianKey misconception(Misconception row, double[][] matrix, String headline) {
        return with(Anticipated.misconception(matrix, row).saying(headline));
    }

    /** The same key, which knows a wrong matrix that is no misconception of the catalogue. */
    public JacobianKey wrong(double[][] matrix, String headline, String next) {
        return with(Anticipated.wrong(matrix, headline, next));
    }

    /** The same key, which knows a wrong matrix by a name of the author's own, for reports on a class. */
    public JacobianKey wrong(String name, double[][] matrix, String headline, String next) {
        return with(Anticipated.wrong(matrix, headline, next).named(name));
    }

    /** The same key with the next action for a matrix that it does not recognise. */
    public JacobianKey next(String action) {
        return new JacobianKey(expected, inner, anticipated, advice.next(action));
    }

    /** The same key with the hint that helps most. */
    public JacobianKey hint(int number) {
        return new JacobianKey(expected, inner, anticipated, advice.hint(number));
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        MatrixGiven given = MatrixGiven.read(value);
        if (given.problem() != null) {
            return given.problem();
        }
        double[][] right = expected.toArray();
        return advice.on(given.flat() ? flat(given.entries(), right) : judge(given.entries(), right));
    }

    private Finding judge(double[][] given, double[][] right) {
        if (Matrices.same(given, right)) {
            return Finding.correct("The Jacobian is right: " + Words.counted(right.length, "row") + " of outputs, "
                    + Words.counted(right[0].length, "column") + " of inputs.");
        }
        if (Matrices.same(given, Matrices.transposed(right))) {
            return Anticipated.misconception(given, turned(right)).finding().understood(shapes(given, right));
        }
        Optional<Anticipated<double[][]>> recognised = anticipated.stream()
                .filter(wrong -> Matrices.same(given, wrong.answer())).findFirst();
        if (recognised.isPresent()) {
            return recognised.get().finding().understood(shapes(given, right))
                    .credit(rightRows(given, right) / (double) right.length);
        }
        return Matrices.sameShape(given, right) ? entries(given, right)
                : Finding.wrong("The shape does not fit: rows are the outputs (" + Words.listed(expected.rows())
                        + "), columns are the inputs (" + Words.listed(expected.columns()) + ").",
                        "Write down the shape first, then fill in the entries.").understood(shapes(given, right));
    }

    private static int rightRows(double[][] given, double[][] right) {
        int count = 0;
        for (int i = 0; Matrices.sameShape(given, right) && i < right.length; i++) {
            count += Matrices.sameRow(given[i], right[i]) ? 1 : 0;
        }
        return count;
    }

    /** What it means to turn the right matrix: of one row it is a gradient; a curve's column of velocities is none. */
    private static Misconception turned(double[][] right) {
        return right.length == 1 ? Misconception.GRADIENT_AS_ROW : Misconception.TRANSPOSED;
    }

    /** A list of numbers where a matrix is asked for: a gradient, if it has the right entries. */
    private Finding flat(double[][] given, double[][] right) {
        if (Matrices.same(given, right) || Matrices.same(given, Matrices.transposed(right))) {
            return Anticipated.misconception(given, turned(right)).finding()
                    .understood("You gave a plain list of " + given[0].length + " numbers; asked for is " + Matrices.drawn(right) + ".");
        }
        return Finding.wrong("A matrix is asked for, but you gave a plain list of numbers.",
                "Give its rows, as in new double[][] {{1, 2}, {3, 4}}.");
    }

    private Finding entries(double[][] given, double[][] right) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            if (!Matrices.sameRow(given[i], right[i])) {
                wrong.add(expected.rows().get(i));
            }
        }
        double credit = 1 - wrong.size() / (double) right.length;
        String headline = (right.length - wrong.size()) + " of " + Words.counted(right.length, "row") + " right. Look at the row"
                + (wrong.size() == 1 ? " of " : "s of ") + Words.listed(wrong) + ".";
        return Finding.wrong(headline, emptyPlace(given)).credit(credit);
    }

    /** The next action if an entry was left out; empty if all are given. */
    private static String emptyPlace(double[][] given) {
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; j < given[i].length; j++) {
                if (Double.isNaN(given[i][j])) {
                    return "Entry (" + (i + 1) + ", " + (j + 1) + ") is still empty: fill it in, then check again.";
                }
            }
        }
        return "";
    }

    private JacobianKey with(Anticipated<double[][]> wrong) {
        return new JacobianKey(expected, inner, Anticipated.append(anticipated, wrong), advice);
    }

    private static String shapes(double[][] given, double[][] right) {
        return "Yours is " + Matrices.drawn(given) + "; asked for is " + Matrices.drawn(right) + ".";
    }
}
