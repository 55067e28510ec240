package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The bar beside a heat map which says what its colours mean. */
record ColorBar(ColorScale scale, Look look) {

    private static final int WIDTH = 16;
    private static final int TICKS = 5;

    void paint(Graphics2D g, double left, double top, double height) {
        int steps = (int) Math.round(height * 2);
        for (int i = 0; i < steps; i++) {
            double part = (i + 0.5) / steps;
            g.setColor(scale.of(scale.to() + (scale.from() - scale.to()) * part));
            g.fill(new Rectangle2D.Double(left, top + height * i / steps, WIDTH, height / steps + 0.5));
        }
        paintTicks(g, left, top, height);
    }

    private void paintTicks(Graphics2D g, double left, double top, double height) {
        g.setFont(House.font(Font.PLAIN, House.SMALL));
        g.setStroke(new BasicStroke(1));
        double step = niceStep((scale.to() - scale.from()) / TICKS);
        for (double k = Math.ceil(scale.from() / step); k * step <= scale.to(); k++) {
            double y = top + height * (scale.to() - k * step) / (scale.to() - scale.from());
            g.setColor(look.softInk());
            g.draw(new Line2D.Double(left + WIDTH, y, left + WIDTH + 4, y));
            g.drawString(House.tick(k * step), (float) left + WIDTH + 8, (float) y + 5);
        }
    }

    /** The next of 1, 2, 5, 10, 20, 50 … upward. */
    private static double niceStep(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double digit = step / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }
}
