package org.chainrule.notebook.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Names written beside marks of a heat map, each in the first free place around its mark. Its colours are the same on all
 * pages, so the names' are too.
 */
final class Labels {

    private static final Color VEIL = new Color(255, 255, 255, 225);

    /** Where a label may stand, as shares of its width and height, the nearest preferred: right above it first. */
    private static final double[][] PLACES = {
        {0, -1}, {0, 0}, {-1, -1}, {-1, 0}, {-0.5, -1.4}, {-0.5, 0.4}, {0, -2.1}, {0, 1.1}, {-1, -2.1}, {-1, 1.1}
    };

    private final Graphics2D g;
    private final Rectangle2D frame;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Labels(Graphics2D g, Rectangle2D frame) {
        this.g = g;
        this.frame = frame;
    }

    /** Writes a name beside the point, which is moved to the frame's edge if it lies outside. */
    void write(String name, double x, double y) {
        g.setFont(House.font(Font.BOLD, House.TEXT));
        double px = Math.min(frame.getMaxX(), Math.max(frame.getX(), x));
        double py = Math.min(frame.getMaxY(), Math.max(frame.getY(), y));
        Rectangle2D text = g.getFontMetrics().getStringBounds(name, g);
        Rectangle2D place = place(px, py, text.getWidth() + 10, text.getHeight() + 4);
        taken.add(place);
        g.setColor(VEIL);
        g.fillRoundRect((int) place.getX(), (int) place.getY(), (int) place.getWidth(), (int) place.getHeight(), 6, 6);
        g.setColor(Look.LIGHT.ink());
        g.drawString(name, (float) place.getX() + 5, (float) place.getY() + 2 + g.getFontMetrics().getAscent());
    }

    private Rectangle2D place(double x, double y, double width, double height) {
        Rectangle2D first = null;
        for (double[] at : PLACES) {
            double left = x + at[0] * width + (at[0] == 0 ? 9 : at[0] == -1 ? -9 : 0);
            double top = y + at[1] * height + (at[1] < 0 ? -7 : 7);
            Rectangle2D place = new Rectangle2D.Double(left, top, width, height);
            if (frame.contains(place)) {
                first = first == null ? place : first;
                if (taken.stream().noneMatch(place::intersects)) {
                    return place;
                }
            }
        }
        return first == null ? new Rectangle2D.Double(frame.getX(), y, width, height) : first;
    }
}
