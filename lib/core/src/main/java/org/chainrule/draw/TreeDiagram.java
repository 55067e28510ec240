package org.chainrule.draw;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;

/**
 * The tree of all paths, as textbooks draw it: the output on top, below each node what it depends on, at the ends the
 * inputs, as often as paths lead to them. Each edge carries its local derivative, each path its own colour and the product
 * of its edges, and below stand the sums over the paths.
 *
 * <pre>{@code
 * Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3").at("x=3, y=1").tree().toSvg();
 * }</pre>
 */
public final class TreeDiagram {

    private static final double MARGIN = 8;
    private static final double NARROWEST = 320;

    private final Graph graph;
    private final TreeLayout layout;
    private final Sums sums;

    /**
     * The tree of a graph.
     *
     * @throws IllegalArgumentException if it has too many branches for a picture
     */
    public TreeDiagram(Graph graph) {
        this.graph = graph;
        this.layout = new TreeLayout(graph);
        double width = Math.max(NARROWEST, layout.width()) - 2 * MARGIN;
        this.sums = new Sums(graph, layout.leaves(), MARGIN, layout.height() + 10, width);
    }

    /** The picture: inline SVG that takes the page's text colour and carries its description. */
    public String toSvg() {
        Svg svg = new Svg();
        Strands strands = new Strands(layout.leaves());
        Map<Branch, TreeLayout.Place> drawn = new IdentityHashMap<>();
        for (TreeLayout.Place place : layout.places()) {
            drawn.put(place.branch(), place);
            if (place.label() != null) {
                strands.draw(svg, drawn.get(place.branch().parent()), place);
            }
        }
        drawTexts(svg);
        sums.draw(svg);
        double width = Math.max(layout.width(), sums.right() + MARGIN);
        return svg.picture(width, sums.bottom() + MARGIN, "Tree diagram of " + graph.output(), toString());
    }

    private void drawTexts(Svg svg) {
        List<TreeLayout.Place> leaves = layout.leaves();
        for (TreeLayout.Place place : layout.places()) {
            svg.frame(place.node(), 14, "stroke=\"currentColor\" stroke-opacity=\"0.55\" fill-opacity=\"0.06\"");
            svg.text(place.node(), TreeLayout.NODE_FONT, "font-weight=\"600\"");
            if (place.label() != null) {
                svg.text(place.label(), TreeLayout.LABEL_FONT, "");
            }
            if (place.chip() != null) {
                svg.frame(place.chip(), 5, Colours.field(leaves.indexOf(place)));
                svg.text(place.chip(), TreeLayout.LABEL_FONT, "");
            }
        }
    }

    /** All boxes with text, for a test that none overlaps another. */
    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(layout.boxes());
        sums.pieces().forEach(piece -> boxes.add(piece.box()));
        return boxes;
    }

    /** The same in words: what depends on what, each path with its product, and the sums. */
    @Override
    public String toString() {
        return Description.tree(graph, layout.leaves().stream().map(TreeLayout.Place::branch).toList());
    }
}
