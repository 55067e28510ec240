package org.chainrule.notebook.figure;

import java.awt.Color;
import java.util.Arrays;

/**
 * Numbers as colours: from blue through near-white at 0 to red where values of both signs occur, else from light to
 * dark in one hue.
 */
record ColorScale(double from, double to, int[] stops) {

    private static final int[] DIVERGING = {0x2166ac, 0x67a9cf, 0xf7f7f7, 0xef8a62, 0xb2182b};
    private static final int[] SEQUENTIAL = {0xf2f7fb, 0x9ecae1, 0x4292c6, 0x08519c, 0x08306b};

    /** From which share of the other sign's values on a second sign gets its own hue. */
    private static final double SECOND_SIGN = 0.05;

    /** How many colours there are: the edges between them read as lines of equal value, and the picture stays small. */
    private static final int STEPS = 41;

    /** Below this lightness, of 255, black on a colour is hard to read. */
    private static final int DARK = 140;

    private static final Color NOTHING = new Color(0xd0d0d0);

    static ColorScale of(double[][] values) {
        double[] finite = Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
        double least = Arrays.stream(finite).min().orElse(0);
        double most = Arrays.stream(finite).max().orElse(1);
        double size = Math.max(-least, most);
        if (Math.min(-least, most) > size * SECOND_SIGN) {
            return new ColorScale(-size, size, DIVERGING);
        }
        return new ColorScale(least, least == most ? least + 1 : most, SEQUENTIAL);
    }

    /** From minus the largest size to plus the largest, whatever signs occur: 0 is near-white. */
    static ColorScale symmetric(double[][] values) {
        double size = Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(Double::isFinite).map(Math::abs)
                .filter(value -> value > 0).max().orElse(1);
        return new ColorScale(-size, size, DIVERGING);
    }

    /** Whether the colour of a value is so dark that what is written on it should be light. */
    boolean isDark(double value) {
        Color color = of(value);
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue() < DARK;
    }

    Color of(double value) {
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        double part = Math.min(1, Math.max(0, (value - from) / (to - from)));
        double place = Math.min(STEPS - 1, Math.floor(part * STEPS)) / (STEPS - 1) * (stops.length - 1);
        int below = Math.min((int) place, stops.length - 2);
        return mix(stops[below], stops[below + 1], place - below);
    }

    private static Color mix(int a, int b, double part) {
        return new Color(channel(a, b, 16, part), channel(a, b, 8, part), channel(a, b, 0, part));
    }

    private static int channel(int a, int b, int shift, double part) {
        int first = a >> shift & 0xff;
        int second = b >> shift & 0xff;
        return (int) Math.round(first + part * (second - first));
    }
}
