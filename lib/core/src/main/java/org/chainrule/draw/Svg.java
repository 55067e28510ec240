package org.chainrule.draw;

/** Writes SVG, element by element. Texts are escaped; coordinates have one decimal. */
final class Svg {

    private static final String FONT = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

    private final StringBuilder out = new StringBuilder();

    /** Adds a straight line. */
    Svg line(String attributes, double x1, double y1, double x2, double y2) {
        return path(attributes, "M" + at(x1, y1) + " L" + at(x2, y2));
    }

    /** Adds a curve that leaves the first point and reaches the second vertically. */
    Svg falling(String attributes, double x1, double y1, double x2, double y2) {
        double middle = (y1 + y2) / 2;
        return path(attributes, "M" + at(x1, y1) + " C" + at(x1, middle) + ' ' + at(x2, middle) + ' ' + at(x2, y2));
    }

    /** Adds a curve that leaves the first point and reaches the second horizontally. */
    Svg flowing(String attributes, double x1, double y1, double x2, double y2) {
        double middle = (x1 + x2) / 2;
        return path(attributes, "M" + at(x1, y1) + " C" + at(middle, y1) + ' ' + at(middle, y2) + ' ' + at(x2, y2));
    }

    private Svg path(String attributes, String data) {
        out.append("<path fill=\"none\" d=\"").append(data).append("\" ").append(attributes).append("/>\n");
        return this;
    }

    private static String at(double x, double y) {
        return number(x) + ' ' + number(y);
    }

    /** Adds the head of an arrow that points to the right. */
    Svg arrowhead(String attributes, double x, double y) {
        out.append("<path d=\"M").append(number(x)).append(' ').append(number(y)).append("l-7 -3.5v7z\" ")
                .append(attributes).append("/>\n");
        return this;
    }

    /** Adds the head of an arrow that points down. */
    Svg downhead(String attributes, double x, double y) {
        out.append("<path d=\"M").append(at(x, y)).append("l-3.5 -7h7z\" ").append(attributes).append("/>\n");
        return this;
    }

    /** Adds a filled circle. */
    Svg dot(String attributes, double x, double y, double radius) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"")
                .append(number(radius)).append("\" ").append(attributes).append("/>\n");
        return this;
    }

    /** Adds the field between two curves that fall from the ends of one interval to the ends of another. */
    Svg band(String attributes, double[] from, double top, double[] to, double bottom) {
        double middle = (top + bottom) / 2;
        out.append("<path d=\"M").append(at(from[0], top)).append(" C").append(at(from[0], middle)).append(' ')
                .append(at(to[0], middle)).append(' ').append(at(to[0], bottom)).append(" L").append(at(to[1], bottom))
                .append(" C").append(at(to[1], middle)).append(' ').append(at(from[1], middle)).append(' ')
                .append(at(from[1], top)).append("z\" ").append(attributes).append("/>\n");
        return this;
    }

    /** Adds a rounded rectangle. */
    Svg frame(Box box, double radius, String attributes) {
        out.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y())).append("\" width=\"")
                .append(number(box.width())).append("\" height=\"").append(number(box.height())).append("\" rx=\"")
                .append(number(radius)).append("\" ").append(attributes).append("/>\n");
        return this;
    }

    /** Adds a box's text in its middle. */
    Svg text(Box box, double fontSize, String attributes) {
        out.append("<text x=\"").append(number(box.centre())).append("\" y=\"")
                .append(number(box.y() + box.height() / 2 + 0.35 * fontSize)).append("\" font-size=\"")
                .append(number(fontSize)).append('"').append(attributes.isEmpty() ? "" : " ").append(attributes).append('>')
                .append(escaped(box.text())).append("</text>\n");
        return this;
    }

    /** Adds a box's text at its left border. */
    Svg leftText(Box box, double fontSize, String attributes) {
        Box start = new Box(box.x(), box.y(), 0, box.height(), box.text());
        return text(start, fontSize, "text-anchor=\"start\" " + attributes);
    }

    /** The whole picture: as wide as its place allows, with a name and a description for those who do not see it. */
    String picture(double width, double height, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chainrule-figure\" role=\"img\" aria-label=\""
                + escaped(description.replace("\n", " ")) + "\" viewBox=\"0 0 " + number(width) + ' ' + number(height)
                + "\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" style=\"max-width:100%;height:auto\" font-family=\"" + FONT
                + "\" text-anchor=\"middle\" fill=\"currentColor\">\n<title>" + escaped(title) + "</title>\n" + out
                + "</svg>\n";
    }

    private static String number(double coordinate) {
        double rounded = Math.round(coordinate * 10) / 10.0;
        String text = Double.toString(rounded == 0 ? 0 : rounded);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
