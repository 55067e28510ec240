package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.chainrule.learn.HeatMap;
import org.chainrule.learn.Series;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Paints a {@link HeatMap}: an empty chart gives the axes and their coordinates, then cells, points, lines and the
 * colour bar are painted at these.
 */
final class HeatMapDrawing {

    static final int HEIGHT = 430;

    private static final int ROWS = 320;
    private static final int COLUMNS = 400;
    private static final int BAR_ROOM = 92;
    private static final BasicStroke HALO = new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final HeatMap map;
    private final Look look;
    private final double[] box;
    private final double[][] values;
    private final ColorScale scale;
    private final XYChart axes;

    HeatMapDrawing(HeatMap map, Look look) {
        this.map = map;
        this.look = look;
        this.box = map.box();
        this.values = map.sample(ROWS, COLUMNS);
        this.scale = ColorScale.of(values);
        this.axes = axes(map, look);
    }

    private static XYChart axes(HeatMap map, Look look) {
        double[] box = map.box();
        XYChart axes = new XYChartBuilder().width(House.WIDTH - BAR_ROOM).height(HEIGHT).title(map.title())
                .xAxisTitle(map.xAxis()).yAxisTitle(map.yAxis()).build();
        House.dress(axes, look);
        axes.getStyler().setPlotContentSize(1);
        axes.getStyler().setPlotGridLinesVisible(false);
        new Range(box[0], box[1], false).applyToX(axes.getStyler());
        new Range(box[2], box[3], false).applyToY(axes.getStyler());
        XYSeries diagonal = axes.addSeries("diagonal", between(box[0], box[1]), between(box[2], box[3]));
        diagonal.setMarker(SeriesMarkers.NONE);
        diagonal.setLineStyle(SeriesLines.NONE);
        return axes;
    }

    /** More numbers than there are ticks: of few, an axis would label each. */
    private static double[] between(double from, double to) {
        return IntStream.rangeClosed(0, 50).mapToDouble(i -> from + (to - from) * i / 50).toArray();
    }

    void paint(Graphics2D g) {
        axes.paint(g, House.WIDTH - BAR_ROOM, HEIGHT);
        Rectangle2D frame = new Rectangle2D.Double(x(box[0]), y(box[3]), x(box[1]) - x(box[0]), y(box[2]) - y(box[3]));
        paintCells(g, frame);
        Shape clip = g.getClip();
        g.clip(frame);
        map.marks().stream().filter(Series::joined).forEach(mark -> paintLine(g, mark));
        g.setClip(clip);
        map.marks().stream().filter(mark -> !mark.joined()).forEach(mark -> paintPoint(g, mark));
        Labels labels = new Labels(g, frame);
        map.marks().stream().filter(mark -> mark.xs().length > 0 && !mark.name().isBlank()).forEach(mark -> name(labels, mark));
        new ColorBar(scale, look).paint(g, frame.getMaxX() + 18, frame.getY(), frame.getHeight());
    }

    /** Straight on beyond the ends, where the chart itself gives no place. */
    private double x(double value) {
        double left = axes.getScreenXFromChart(box[0]);
        return left + (value - box[0]) / (box[1] - box[0]) * (axes.getScreenXFromChart(box[1]) - left);
    }

    private double y(double value) {
        double bottom = axes.getScreenYFromChart(box[2]);
        return bottom + (value - box[2]) / (box[3] - box[2]) * (axes.getScreenYFromChart(box[3]) - bottom);
    }

    /** Row 0 holds the least y, so it is painted at the bottom. */
    private void paintCells(Graphics2D g, Rectangle2D frame) {
        BufferedImage cells = new BufferedImage(COLUMNS, ROWS, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                cells.setRGB(column, ROWS - 1 - row, scale.of(values[row][column]).getRGB());
            }
        }
        g.drawImage(cells, (int) Math.round(frame.getX()), (int) Math.round(frame.getY()),
                (int) Math.round(frame.getWidth()), (int) Math.round(frame.getHeight()), null);
    }

    private void paintLine(Graphics2D g, Series line) {
        Path2D path = new Path2D.Double();
        boolean pen = false;
        for (int i = 0; i < line.xs().length; i++) {
            double px = x(line.xs()[i]);
            double py = y(line.ys()[i]);
            boolean finite = Double.isFinite(px) && Double.isFinite(py);
            if (finite && pen) {
                path.lineTo(px, py);
            } else if (finite) {
                path.moveTo(px, py);
            }
            pen = finite;
        }
        stroke(g, path);
    }

    private static void stroke(Graphics2D g, Shape shape) {
        g.setStroke(HALO);
        g.setColor(Look.LIGHT.paper());
        g.draw(shape);
        g.setStroke(LINE);
        g.setColor(Look.LIGHT.ink());
        g.draw(shape);
    }

    /** A name stands at its mark's last point. */
    private void name(Labels labels, Series mark) {
        int last = mark.xs().length - 1;
        labels.write(mark.name(), x(mark.xs()[last]), y(mark.ys()[last]));
    }

    private void paintPoint(Graphics2D g, Series point) {
        Shape dot = new Ellipse2D.Double(x(point.xs()[0]) - 4.5, y(point.ys()[0]) - 4.5, 9, 9);
        stroke(g, dot);
        g.fill(dot);
    }
}
