package org.chainrule.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chainrule.tensor.Numbers;

/**
 * The derivative of a map at a point as a matrix with named rows and columns: rows are outputs, columns inputs, so that
 * Df(a) is m×n and the entry in row i, column j is ∂fᵢ/∂xⱼ (facts A20, A21).
 *
 * <p>The names make the chain rule in matrix form (A22, C12) safe: {@link #chain} multiplies only where the outer map
 * takes just what the inner one gives.
 */
public final class Jacobian {

    private final List<String> rows;
    private final List<String> columns;
    private final double[][] entries;

    private Jacobian(List<String> rows, List<String> columns, double[][] entries) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.entries = entries;
    }

    /**
     * The Jacobian with these names and entries.
     *
     * @throws IllegalArgumentException if the entries are not as many rows and columns as there are names
     */
    public static Jacobian of(List<String> rows, List<String> columns, double[][] entries) {
        if (entries.length != rows.size()) {
            throw new IllegalArgumentException("there are " + rows.size() + " row names " + tuple(rows) + " but "
                    + entries.length + " rows of entries: give one row for each output");
        }
        double[][] copy = new double[entries.length][];
        for (int row = 0; row < copy.length; row++) {
            if (entries[row].length != columns.size()) {
                throw new IllegalArgumentException("there are " + columns.size() + " column names " + tuple(columns)
                        + " but row " + rows.get(row) + " has " + entries[row].length
                        + " entries: give one entry for each input");
            }
            copy[row] = entries[row].clone();
        }
        return new Jacobian(rows, columns, copy);
    }

    /**
     * The Jacobian of outer∘inner: D(f∘g)(a) = Df(g(a))·Dg(a), the outer map's matrix on the left.
     *
     * @throws IllegalArgumentException if the outer map's inputs are not the inner map's outputs
     */
    public static Jacobian chain(Jacobian outer, Jacobian inner) {
        if (!outer.columns.equals(inner.rows)) {
            throw new IllegalArgumentException("cannot chain: the outer Jacobian takes " + tuple(outer.columns)
                    + " but the inner one produces " + tuple(inner.rows)
                    + (inner.columns.equals(outer.rows) ? ": exchange them, the inner one stands on the right" : ""));
        }
        double[][] product = new double[outer.rows.size()][inner.columns.size()];
        for (int i = 0; i < product.length; i++) {
            for (int k = 0; k < inner.rows.size(); k++) {
                for (int j = 0; j < product[i].length; j++) {
                    product[i][j] += outer.entries[i][k] * inner.entries[k][j];
                }
            }
        }
        return new Jacobian(outer.rows, inner.columns, product);
    }

    /** The outputs, one a row. */
    public List<String> rows() {
        return rows;
    }

    /** The inputs, one a column. */
    public List<String> columns() {
        return columns;
    }

    /** The entry ∂output/∂input. */
    public double entry(String output, String input) {
        return entries[place(rows, output, "output")][place(columns, input, "input")];
    }

    /** The entries, row by row, in fresh arrays. */
    public double[][] toArray() {
        return Arrays.stream(entries).map(double[]::clone).toArray(double[][]::new);
    }

    private static int place(List<String> names, String name, String what) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("there is no " + what + " " + name + ": the " + what + "s are " + tuple(names));
        }
        return place;
    }

    private static String tuple(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jacobian that && rows.equals(that.rows) && columns.equals(that.columns)
                && Arrays.deepEquals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + Arrays.deepHashCode(entries);
    }

    /** The matrix as a small table: inputs above, outputs at the left. */
    @Override
    public String toString() {
        List<List<String>> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        columns.forEach(name -> head.add("∂/∂" + name));
        cells.add(head);
        for (int row = 0; row < entries.length; row++) {
            List<String> line = new ArrayList<>(List.of("∂" + rows.get(row)));
            for (double entry : entries[row]) {
                line.add(Numbers.format(entry));
            }
            cells.add(line);
        }
        return aligned(cells);
    }

    private static String aligned(List<List<String>> cells) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : cells) {
            text.append(text.length() == 0 ? "" : "\n");
            for (int column = 0; column < line.size(); column++) {
                int at = column;
                int width = cells.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
                text.append(column == 0 ? "" : "  ").append(" ".repeat(width - line.get(column).length()))
                        .append(line.get(column));
            }
        }
        return text.toString();
    }

    /** The matrix in LaTeX, without the names. */
    public String toLatex() {
        StringBuilder text = new StringBuilder("\\begin{bmatrix}");
        for (int row = 0; row < entries.length; row++) {
            text.append(row == 0 ? " " : " \\\\ ");
            for (int column = 0; column < entries[row].length; column++) {
                text.append(column == 0 ? "" : " & ").append(Numbers.format(entries[row][column]));
            }
        }
        return text.append(" \\end{bmatrix}").toString();
    }
}
