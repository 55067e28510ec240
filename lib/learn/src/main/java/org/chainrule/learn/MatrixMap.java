package org.chainrule.learn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.chainrule.diff.Jacobian;
import org.chainrule.tensor.Numbers;

/**
 * A figure that shows a matrix as coloured cells with their numbers, laid out as it is written: row 0 on top, rows are
 * outputs, columns inputs. The colours are centred at 0, so that what does not matter is pale.
 */
public final class MatrixMap extends Sketch<MatrixMap> {

    private final Jacobian matrix;

    MatrixMap(String title, Jacobian matrix) {
        super(title);
        this.matrix = matrix;
    }

    /** The outputs, from top to bottom. */
    public List<String> rows() {
        return matrix.rows();
    }

    /** The inputs, from left to right. */
    public List<String> columns() {
        return matrix.columns();
    }

    /** The entries, row by row. */
    public double[][] entries() {
        return matrix.toArray();
    }

    @Override
    String description() {
        double[][] entries = entries();
        StringBuilder text = new StringBuilder("matrix with the columns " + String.join(", ", columns()) + "; ");
        for (int row = 0; row < entries.length; row++) {
            text.append(row == 0 ? "row " : "; row ").append(rows().get(row)).append(": ")
                    .append(DoubleStream.of(entries[row]).mapToObj(Numbers::format).collect(Collectors.joining(", ")));
        }
        return text.append('.').toString();
    }

    @Override
    MatrixMap self() {
        return this;
    }
}
