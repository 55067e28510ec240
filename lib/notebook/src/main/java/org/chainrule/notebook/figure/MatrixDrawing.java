package org.chainrule.notebook.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.chainrule.learn.MatrixMap;
import org.chainrule.tensor.Numbers;

/**
 * Paints a {@link MatrixMap}: inputs along the top, outputs down the side, each entry as a coloured cell with its number.
 */
final class MatrixDrawing {

    private static final int TOP = 86;
    private static final int BOTTOM = 20;
    private static final int RIGHT = 96;
    private static final int GAP = 3;
    private static final int LARGEST_CELL = 92;
    private static final int SMALLEST_CELL = 26;
    private static final int TALLEST = 460;
    private static final int DIGITS = 4;

    private final MatrixMap map;
    private final Look look;
    private final double[][] entries;
    private final ColorScale scale;
    private final int left;
    private final double cellWidth;
    private final double cellHeight;

    MatrixDrawing(MatrixMap map, Look look) {
        this.map = map;
        this.look = look;
        this.entries = map.entries();
        this.scale = ColorScale.symmetric(entries);
        this.left = 56 + 8 * map.rows().stream().mapToInt(String::length).max().orElse(1);
        this.cellWidth = Math.min(LARGEST_CELL, (double) (House.WIDTH - left - RIGHT) / map.columns().size());
        this.cellHeight = Math.min(0.62 * LARGEST_CELL,
                Math.max(SMALLEST_CELL, (double) (TALLEST - TOP - BOTTOM) / map.rows().size()));
    }

    int height() {
        return (int) Math.ceil(TOP + BOTTOM + cellHeight * map.rows().size());
    }

    void paint(Graphics2D g) {
        double width = cellWidth * map.columns().size();
        double start = left + (House.WIDTH - left - RIGHT - width) / 2;
        write(g, map.title(), House.title(map.title()), look.ink(), House.WIDTH / 2.0, 26);
        write(g, "with respect to the input", House.font(Font.PLAIN, House.TEXT), look.ink(), start + width / 2, 52);
        paintSide(g, start);
        for (int column = 0; column < map.columns().size(); column++) {
            write(g, map.columns().get(column), House.font(Font.BOLD, House.TEXT), look.ink(),
                    start + cellWidth * (column + 0.5), 74);
        }
        for (int row = 0; row < entries.length; row++) {
            for (int column = 0; column < entries[row].length; column++) {
                paintCell(g, entries[row][column], start + cellWidth * column, TOP + cellHeight * row);
            }
        }
        new ColorBar(scale, look).paint(g, start + width + 20, TOP, cellHeight * entries.length - GAP);
    }

    private void paintSide(Graphics2D g, double start) {
        List<String> rows = map.rows();
        g.setFont(House.font(Font.BOLD, House.TEXT));
        for (int row = 0; row < rows.size(); row++) {
            double width = g.getFontMetrics().stringWidth(rows.get(row));
            write(g, rows.get(row), House.font(Font.BOLD, House.TEXT), look.ink(), start - 10 - width / 2,
                    TOP + cellHeight * (row + 0.5) - GAP / 2.0 + 5);
        }
        Graphics2D turned = (Graphics2D) g.create();
        turned.translate(start - left + 26, TOP + cellHeight * rows.size() / 2.0);
        turned.rotate(-Math.PI / 2);
        write(turned, "output", House.font(Font.PLAIN, House.TEXT), look.ink(), 0, 0);
        turned.dispose();
    }

    private void paintCell(Graphics2D g, double entry, double x, double y) {
        g.setColor(scale.of(entry));
        g.fill(new Rectangle2D.Double(x, y, cellWidth - GAP, cellHeight - GAP));
        String number = (entry == Math.rint(entry) ? Numbers.format(entry) : Numbers.rounded(entry, DIGITS)).replace('-', '\u2212');
        write(g, number, House.font(Font.BOLD, number.length() * 9 > cellWidth ? 11 : 14),
                scale.isDark(entry) ? Color.WHITE : Look.LIGHT.ink(), x + (cellWidth - GAP) / 2, y + (cellHeight - GAP) / 2 + 5);
    }

    private static void write(Graphics2D g, String text, Font font, Color color, double middle, double base) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(text, (float) (middle - g.getFontMetrics().stringWidth(text) / 2.0), (float) base);
    }
}
