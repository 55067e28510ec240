package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.program.Graph;

/**
 * One thing in a layer of a layered graph: a node, an edge's label, or the room that a long edge needs on its way.
 *
 * <p>A line enters and leaves it along the flow, at the height {@code aside}.
 */
final class Slot {

    static final double NODE_FONT = 14;
    static final double LABEL_FONT = 12;

    private static final double NODE_HEIGHT = 28;
    private static final double TEXT_HEIGHT = 17;
    private static final int LONGEST_FORMULA = 26;

    final Graph.Node node;
    final Graph.Edge edge;
    final List<Slot> before = new ArrayList<>();
    final List<Slot> after = new ArrayList<>();
    private final Flow flow;
    private final List<Box> boxes;
    private final double width;
    private final double up;
    private final double down;
    double along;
    double aside;

    private Slot(Flow flow, Graph.Node node, Graph.Edge edge, List<Box> boxes, double room, double up, double down) {
        this.flow = flow;
        this.node = node;
        this.edge = edge;
        this.boxes = boxes;
        this.width = Math.max(room, boxes.stream().mapToDouble(Box::width).max().orElse(0));
        this.up = up;
        this.down = down;
    }

    /** A node, with its value above and a text below, for which so much room is kept. */
    static Slot node(Flow flow, Graph.Node node, String below, double room) {
        double reach = NODE_HEIGHT / 2 + TEXT_HEIGHT;
        boolean named = node.formula().isEmpty() || node.formula().length() > LONGEST_FORMULA;
        String text = named ? node.name() : node.name() + " = " + Signs.formula(node.formula());
        List<Box> boxes = List.of(Box.bold(0, -NODE_HEIGHT / 2, NODE_HEIGHT, text, NODE_FONT).padded(10),
                Box.centred(0, -reach, TEXT_HEIGHT, Signs.number(node.value()), LABEL_FONT),
                Box.centred(0, NODE_HEIGHT / 2, TEXT_HEIGHT, below, LABEL_FONT));
        return new Slot(flow, node, null, boxes, room, reach, reach);
    }

    /** The label of an edge: above a line to the right, in the middle of a line down. */
    static Slot label(Flow flow, Graph.Edge edge) {
        double up = flow == Flow.RIGHT ? TEXT_HEIGHT : TEXT_HEIGHT / 2;
        Box box = Box.centred(0, -up, TEXT_HEIGHT - 1, Signs.local(edge), LABEL_FONT);
        return new Slot(flow, null, edge, List.of(box), 0, up, flow == Flow.RIGHT ? 3 : up);
    }

    /** Room for a line that passes. */
    static Slot passage(Flow flow) {
        return flow == Flow.RIGHT ? new Slot(flow, null, null, List.of(), 0, 4, 4) : new Slot(flow, null, null, List.of(), 8, 0, 0);
    }

    /** Connects this to a thing in the next layer. */
    Slot to(Slot next) {
        after.add(next);
        next.before.add(this);
        return next;
    }

    double left() {
        return flow.x(along, aside) - width / 2;
    }

    double right() {
        return flow.x(along, aside) + width / 2;
    }

    double top() {
        return flow.y(along, aside) - up;
    }

    double bottom() {
        return flow.y(along, aside) + down;
    }

    /** Moves it to the right and down. */
    void move(double across, double down) {
        along += flow == Flow.RIGHT ? across : down;
        aside += flow == Flow.RIGHT ? down : across;
    }

    /** How far apart the lines of this and of the thing next to it in the layer must be. */
    double distanceTo(Slot next, double gap) {
        return gap + (flow == Flow.RIGHT ? down + next.up : (width + next.width) / 2);
    }

    /** How much of the flow's way it takes. */
    double length() {
        return flow == Flow.RIGHT ? width : up + down;
    }

    /** How far from its middle a line ends before it and starts behind it. */
    double reach() {
        if (flow == Flow.DOWN) {
            return length() / 2;
        }
        return node == null ? 0 : boxes.get(0).width() / 2;
    }

    /** The boxes at their places: for a node the node, its value, the text below it; for a label the label. */
    List<Box> boxes() {
        double x = flow.x(along, aside);
        double y = flow.y(along, aside);
        return boxes.stream().map(box -> new Box(box.x() + x, box.y() + y, box.width(), box.height(), box.text())).toList();
    }
}
