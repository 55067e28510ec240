package org.chainrule.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table with named columns of texts or numbers. */
public final class DataTable extends Sketch<DataTable> {

    /** A column: its name, and either texts or numbers, the other being null. */
    public record Column(String name, List<String> texts, double[] numbers) {

        /** How many cells it has. */
        public int size() {
            return texts == null ? numbers.length : texts.size();
        }

    }

    private final List<Column> columns = new ArrayList<>();
    private double nearZero;

    DataTable(String title) {
        super(title);
    }

    /** Adds a column of texts; what stands between dollar signs is a formula. */
    public DataTable column(String name, String... texts) {
        return add(new Column(name, List.copyOf(Arrays.asList(texts)), null));
    }

    /** Adds a column of numbers. */
    public DataTable column(String name, double... numbers) {
        return add(new Column(name, null, numbers.clone()));
    }

    /** Shows numbers closer to 0 than this as ≈ 0: what is left there is rounding. */
    public DataTable nearZero(double bound) {
        nearZero = bound;
        return this;
    }

    /** Below which size a number is shown as ≈ 0. */
    public double nearZero() {
        return nearZero;
    }

    /** The columns, from left to right. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** How many rows there are. */
    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    private DataTable add(Column column) {
        if (!columns.isEmpty() && column.size() != rows()) {
            throw new IllegalArgumentException("Column \"" + column.name() + "\" has " + column.size()
                    + " cells but column \"" + columns.get(0).name() + "\" has " + rows()
                    + ": give each column one cell for each row.");
        }
        columns.add(column);
        return this;
    }

    @Override
    String description() {
        return columns.stream().map(Column::name)
                .collect(Collectors.joining(", ", "table of " + rows() + " rows with the columns ", "."));
    }

    @Override
    DataTable self() {
        return this;
    }
}
