package org.chainrule.notebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chainrule.diff.Jacobian;
import org.chainrule.learn.DataTable;
import org.chainrule.notebook.Thousands;
import org.chainrule.tensor.Numbers;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Lays tables out as grids of cells. */
final class Tables {

    /** A longer table is cut in its middle. */
    private static final int MOST_ROWS = 40;

    private Tables() {}

    static Grid grid(DataTable table) {
        return grid(tablesaw(table), "NaN", table.nearZero());
    }

    /** A described table as the library's own kind, on which a reader can go on computing. */
    static Table tablesaw(DataTable described) {
        Table table = Table.create(described.title());
        for (DataTable.Column column : described.columns()) {
            table.addColumns(column.texts() == null ? DoubleColumn.create(column.name(), column.numbers())
                    : StringColumn.create(column.name(), column.texts()));
        }
        return table;
    }

    static Grid grid(Table table) {
        return grid(table, "", 0);
    }

    private static Grid grid(Table table, String missing, double nearZero) {
        List<Column<?>> columns = table.columns();
        return new Grid(table.name() == null ? "" : table.name(), columns.stream().map(Column::name).toList(),
                columns.stream().map(column -> column instanceof NumericColumn).toList(),
                rows(table.rowCount(), columns.size(), (row, column) -> cell(columns.get(column), row, missing, nearZero)), false);
    }

    static Grid grid(Jacobian jacobian) {
        List<String> head = new ArrayList<>(List.of(""));
        jacobian.columns().forEach(name -> head.add("∂/∂" + name));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < jacobian.rows().size(); row++) {
            List<String> cells = new ArrayList<>(List.of("∂" + jacobian.rows().get(row)));
            for (double entry : jacobian.toArray()[row]) {
                cells.add(written(entry));
            }
            rows.add(cells);
        }
        return new Grid("", head, head.stream().map(name -> true).toList(), rows, true);
    }

    private static String cell(Column<?> column, int row, String missing, double nearZero) {
        if (column.isMissing(row)) {
            return column instanceof NumericColumn ? missing : "";
        }
        return column.get(row) instanceof Double number ? number(number, nearZero) : column.getString(row);
    }

    private static String number(double number, double nearZero) {
        return number != 0 && Math.abs(number) < nearZero ? "≈ 0" : written(number);
    }

    /** With a true minus sign and thousands apart, as in the text: −153,600. */
    private static String written(double number) {
        return Thousands.apart(Numbers.written(number)).replace('-', '\u2212');
    }

    /** Says what stands in a cell. */
    private interface Cells {
        String at(int row, int column);
    }

    private static List<List<String>> rows(int rows, int columns, Cells cells) {
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            boolean cut = rows > MOST_ROWS && row >= MOST_ROWS / 2 && row < rows - MOST_ROWS / 2;
            int at = row;
            if (!cut) {
                lines.add(IntStream.range(0, columns).mapToObj(column -> cells.at(at, column)).toList());
            } else if (row == MOST_ROWS / 2) {
                lines.add(IntStream.range(0, columns).mapToObj(column -> "…").toList());
            }
        }
        return lines;
    }
}
