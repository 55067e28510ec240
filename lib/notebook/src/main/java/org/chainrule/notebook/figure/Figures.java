package org.chainrule.notebook.figure;

import org.chainrule.learn.Bars;
import org.chainrule.learn.Boxes;
import org.chainrule.learn.HeatMap;
import org.chainrule.learn.MatrixMap;
import org.chainrule.learn.Plot;
import org.knowm.xchart.BoxChart;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.IChart;

/** Draws figures: those of the course's own facade in the house theme, charts made with XChart as they are. */
public final class Figures {

    private Figures() {}

    /** Draws curves, lines and points. */
    public static Picture draw(Plot plot, Look look) {
        XYChart chart = PlotDrawing.chart(plot, look);
        Legend legend = new Legend(chart);
        return Picture.paint(House.WIDTH, chart.getHeight() + legend.height(), look.paper(), g -> {
            chart.paint(g, House.WIDTH, chart.getHeight());
            legend.paint(g, look, chart.getHeight());
        });
    }

    /** Draws bars. */
    public static Picture draw(Bars bars, Look look) {
        BarsDrawing drawing = new BarsDrawing(bars, look);
        return Picture.paint(House.WIDTH, House.HEIGHT, look.paper(), drawing::paint);
    }

    /** Draws the boxes of samples. */
    public static Picture draw(Boxes boxes, Look look) {
        BoxChart chart = BoxesDrawing.chart(boxes, look);
        return Picture.paint(House.WIDTH, House.HEIGHT, look.paper(), g -> chart.paint(g, House.WIDTH, House.HEIGHT),
                pixel -> BoxesDrawing.inHouseColours(pixel, look));
    }

    /** Draws a heat map. */
    public static Picture draw(HeatMap map, Look look) {
        HeatMapDrawing drawing = new HeatMapDrawing(map, look);
        return Picture.paint(House.WIDTH, HeatMapDrawing.HEIGHT, look.paper(), drawing::paint);
    }

    /** Draws a matrix as coloured cells. */
    public static Picture draw(MatrixMap matrix, Look look) {
        MatrixDrawing drawing = new MatrixDrawing(matrix, look);
        return Picture.paint(House.WIDTH, drawing.height(), look.paper(), drawing::paint);
    }

    /** Draws a chart as its maker set it up. */
    public static Picture draw(IChart chart) {
        return Picture.paint(chart.getWidth(), chart.getHeight(), Look.LIGHT.paper(),
                g -> chart.paint(g, chart.getWidth(), chart.getHeight()));
    }
}
