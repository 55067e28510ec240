package org.chainrule.notebook.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/**
 * A drawn figure.
 *
 * @param png the picture, drawn at twice its size so that it stays sharp
 * @param width the width at which it is shown
 * @param height the height at which it is shown
 */
public record Picture(byte[] png, int width, int height) {

    private static final int SCALE = 2;

    /** Paints at twice the size and encodes. */
    static Picture paint(int width, int height, Color paper, Consumer<Graphics2D> painter) {
        return new Picture(encode(painted(width, height, paper, painter)), width, height);
    }

    /** The same, with each pixel's colour replaced by another before it is encoded. */
    static Picture paint(int width, int height, Color paper, Consumer<Graphics2D> painter, IntUnaryOperator recolour) {
        BufferedImage image = painted(width, height, paper, painter);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Arrays.setAll(pixels, at -> recolour.applyAsInt(pixels[at]));
        image.setRGB(0, 0, image.getWidth(), image.getHeight(), pixels, 0, image.getWidth());
        return new Picture(encode(image), width, height);
    }

    private static BufferedImage painted(int width, int height, Color paper, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(SCALE * width, SCALE * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(paper);
        g.fillRect(0, 0, width, height);
        painter.accept(g);
        g.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written as PNG", e);
        }
        return bytes.toByteArray();
    }
}
