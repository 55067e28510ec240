package org.chainrule.draw;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The paths as coloured strands that run side by side along the edges they share. */
final class Strands {

    private static final double APART = 4.5;
    private static final double THICK = 2.4;

    private final Map<Branch, List<Integer>> paths = new IdentityHashMap<>();

    /** The strands of the paths that start at these leaves; their numbers are the places in the list. */
    Strands(List<TreeLayout.Place> leaves) {
        for (int path = 0; path < leaves.size(); path++) {
            for (Branch branch = leaves.get(path).branch(); branch != null; branch = branch.parent()) {
                paths.computeIfAbsent(branch, none -> new ArrayList<>()).add(path);
            }
        }
    }

    /** Draws the edge above a branch: from the node above to the label, and from the label to the node. */
    void draw(Svg svg, TreeLayout.Place above, TreeLayout.Place place) {
        List<Integer> here = paths.getOrDefault(place.branch(), List.of());
        for (int path : here) {
            double start = above.node().centre() + offset(above, path);
            double end = place.node().centre() + offset(place, path);
            String stroke = Colours.stroke(path) + " stroke-width=\"" + thickness(above) + "\" stroke-linecap=\"round\"";
            svg.falling(stroke, start, above.node().bottom(), end, place.label().y());
            svg.line(stroke, end, place.label().bottom(), end, place.node().y());
        }
        if (here.isEmpty()) {
            String plain = "stroke=\"currentColor\" stroke-opacity=\"0.5\"";
            svg.falling(plain, above.node().centre(), above.node().bottom(), place.node().centre(), place.label().y());
            svg.line(plain, place.node().centre(), place.label().bottom(), place.node().centre(), place.node().y());
        }
    }

    /** How far from the middle of a node a path runs. */
    private double offset(TreeLayout.Place place, int path) {
        List<Integer> here = paths.get(place.branch());
        return (here.indexOf(path) - (here.size() - 1) / 2.0) * apart(place);
    }

    private double apart(TreeLayout.Place place) {
        double room = place.node().width() - 20;
        return Math.min(APART, room / paths.get(place.branch()).size());
    }

    private String thickness(TreeLayout.Place place) {
        return String.valueOf(Math.round(10 * Math.min(THICK, 0.6 * apart(place))) / 10.0);
    }
}
