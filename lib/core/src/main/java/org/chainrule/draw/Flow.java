package org.chainrule.draw;

/** Which way a layered graph runs. A place in it is told by two numbers: how far along the flow, and how far aside. */
enum Flow {

    /** Layers are columns, from left to right. */
    RIGHT(36),

    /** Layers are rows, from the top down. */
    DOWN(18);

    /** How far apart the layers stand. */
    final double gap;

    Flow(double gap) {
        this.gap = gap;
    }

    double x(double along, double aside) {
        return this == RIGHT ? along : aside;
    }

    double y(double along, double aside) {
        return this == RIGHT ? aside : along;
    }

    /** Adds a line along the flow. */
    void line(Svg svg, String attributes, double start, double end, double aside) {
        svg.line(attributes, x(start, aside), y(start, aside), x(end, aside), y(end, aside));
    }

    /** Adds a curve that leaves the first place and reaches the second along the flow. */
    void curve(Svg svg, String attributes, double start, double from, double end, double to) {
        if (this == RIGHT) {
            svg.flowing(attributes, start, from, end, to);
        } else {
            svg.falling(attributes, from, start, to, end);
        }
    }

    /** Adds the head of an arrow that points along the flow. */
    void head(Svg svg, String attributes, double along, double aside) {
        if (this == RIGHT) {
            svg.arrowhead(attributes, along, aside);
        } else {
            svg.downhead(attributes, aside, along);
        }
    }
}
