package org.chainrule.notebook.figure;

import org.chainrule.learn.Bars;
import org.chainrule.learn.Boxes;
import org.chainrule.learn.HeatMap;
import org.chainrule.learn.MatrixMap;
import org.chainrule.learn.Plot;
import org.knowm.xchart.BoxChart;
import org.knowm.xchart.internal.chartpart.IChart;

/** Draws figures: those of the course's own facade in the house theme, charts made with XChart as they are. */
public final class Figures {

    private Figures() {}

    /** Draws curves, lines and points. */
    public static Picture draw(Plot plot) {
        return draw(PlotDrawing.chart(plot));
    }

    /** Draws bars. */
    public static Picture draw(Bars bars) {
        return draw(BarsDrawing.chart(bars));
    }

    /** Draws the boxes of samples. */
    public static Picture draw(Boxes boxes) {
        BoxChart chart = BoxesDrawing.chart(boxes);
        return Picture.paint(House.WIDTH, House.HEIGHT, g -> chart.paint(g, House.WIDTH, House.HEIGHT), BoxesDrawing::inHouseColours);
    }

    /** Draws a heat map. */
    public static Picture draw(HeatMap map) {
        HeatMapDrawing drawing = new HeatMapDrawing(map);
        return Picture.paint(House.WIDTH, HeatMapDrawing.HEIGHT, drawing::paint);
    }

    /** Draws a matrix as coloured cells. */
    public static Picture draw(MatrixMap matrix) {
        MatrixDrawing drawing = new MatrixDrawing(matrix);
        return Picture.paint(House.WIDTH, drawing.height(), drawing::paint);
    }

    /** Draws a chart as its maker set it up. */
    public static Picture draw(IChart chart) {
        return Picture.paint(chart.getWidth(), chart.getHeight(),
                g -> chart.paint(g, chart.getWidth(), chart.getHeight()));
    }
}
