package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.program.Graph;

/**
 * One thing in a column of a layered graph: a node, an edge's label, or the room that a long edge needs on its way.
 *
 * <p>A line enters on the left and leaves on the right at the height {@code y}.
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
    private final List<Box> boxes = new ArrayList<>();
    private final double up;
    private final double down;
    double centre;
    double y;

    private Slot(Graph.Node node, Graph.Edge edge, double up, double down) {
        this.node = node;
        this.edge = edge;
        this.up = up;
        this.down = down;
    }

    /** A node, with its value above and a text below. */
    static Slot node(Graph.Node node, String below) {
        double reach = NODE_HEIGHT / 2 + TEXT_HEIGHT;
        Slot slot = new Slot(node, null, reach, reach);
        boolean named = node.formula().isEmpty() || node.formula().length() > LONGEST_FORMULA;
        String text = named ? node.name() : node.name() + " = " + Signs.formula(node.formula());
        slot.boxes.add(Box.bold(0, -NODE_HEIGHT / 2, NODE_HEIGHT, text, NODE_FONT).padded(10));
        slot.boxes.add(Box.centred(0, -reach, TEXT_HEIGHT, Signs.number(node.value()), LABEL_FONT));
        slot.boxes.add(Box.centred(0, NODE_HEIGHT / 2, TEXT_HEIGHT, below, LABEL_FONT));
        return slot;
    }

    /** The label of an edge, above its line. */
    static Slot label(Graph.Edge edge) {
        Slot slot = new Slot(null, edge, TEXT_HEIGHT, 3);
        slot.boxes.add(Box.centred(0, -TEXT_HEIGHT, TEXT_HEIGHT - 1, Signs.local(edge), LABEL_FONT));
        return slot;
    }

    /** Room for a line that passes. */
    static Slot passage() {
        return new Slot(null, null, 4, 4);
    }

    /** Connects this to a thing in the next column. */
    Slot to(Slot next) {
        after.add(next);
        next.before.add(this);
        return next;
    }

    double top() {
        return y - up;
    }

    double bottom() {
        return y + down;
    }

    /** How far apart the lines of this and of the thing below it must be. */
    double distanceTo(Slot below, double gap) {
        return down + gap + below.up;
    }

    double width() {
        return boxes.stream().mapToDouble(Box::width).max().orElse(0);
    }

    /** Where the line ends on the left or starts on the right: at a node's border, else in the middle. */
    double reach() {
        return node == null ? 0 : boxes.get(0).width() / 2;
    }

    /** The boxes at their places: for a node the node, its value, the text below it; for a label the label. */
    List<Box> boxes() {
        return boxes.stream()
                .map(box -> new Box(box.x() + centre, box.y() + y, box.width(), box.height(), box.text())).toList();
    }
}
