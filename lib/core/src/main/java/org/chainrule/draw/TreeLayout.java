package org.chainrule.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.program.Graph;

/**
 * Where everything in a tree diagram stands. Nodes of one depth share a row, with their edges' labels above them, half way up
 * where none of them has a brother; brothers stand as close as the outlines of the trees below them allow, and a parent in
 * the middle above its children.
 */
final class TreeLayout {

    static final double NODE_FONT = 15;
    static final double LABEL_FONT = 12.5;

    private static final double MARGIN = 8;
    private static final double NODE_HEIGHT = 28;
    private static final double LABEL_HEIGHT = 20;
    private static final double FAN = 38;
    private static final double STEM = 8;
    private static final double HALF_WAY = (FAN + STEM) / 2;
    private static final double CHIP_HEIGHT = 22;
    private static final int LONGEST_PRODUCT = 24;

    /** A branch with its boxes; {@code label} is null for the output, {@code chip} for all but the inputs. */
    record Place(Branch branch, Box node, Box label, Box chip) {

        /** The boxes that it has. */
        List<Box> boxes() {
            List<Box> boxes = new ArrayList<>(List.of(node));
            if (label != null) {
                boxes.add(label);
            }
            if (chip != null) {
                boxes.add(chip);
            }
            return boxes;
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final Map<Branch, List<Branch>> children = new IdentityHashMap<>();
    private final Set<Integer> fanned = new HashSet<>();
    private final Map<Branch, Outline> outlines = new IdentityHashMap<>();
    private final Map<Branch, Double> centres = new IdentityHashMap<>();

    TreeLayout(Graph graph) {
        List<Branch> branches = Branch.of(graph);
        for (Branch branch : branches) {
            children.put(branch, new ArrayList<>());
            if (branch.parent() != null) {
                children.get(branch.parent()).add(branch);
            }
        }
        for (Branch branch : branches) {
            if (children.get(branch).size() > 1) {
                fanned.add(branch.depth() + 1);
            }
        }
        for (int i = branches.size() - 1; i >= 0; i--) {
            pack(branches.get(i));
        }
        centres.put(branches.get(0), MARGIN - outlines.get(branches.get(0)).leftmost());
        for (Branch branch : branches) {
            double above = branch.parent() == null ? 0 : centres.get(branch.parent());
            centres.merge(branch, above, Double::sum);
            places.add(place(branch, centres.get(branch)));
        }
    }

    /** The branches with their boxes, each behind its parent. */
    List<Place> places() {
        return places;
    }

    /** The inputs from left to right: one for each path. */
    List<Place> leaves() {
        return places.stream().filter(place -> place.chip() != null)
                .sorted(Comparator.comparingDouble(place -> place.node().centre())).toList();
    }

    /** All boxes, none of which may overlap another. */
    List<Box> boxes() {
        return places.stream().flatMap(place -> place.boxes().stream()).toList();
    }

    double width() {
        return boxes().stream().mapToDouble(Box::right).max().orElse(0) + MARGIN;
    }

    double height() {
        return boxes().stream().mapToDouble(Box::bottom).max().orElse(0) + MARGIN;
    }

    /** Sets the children of a branch side by side, their centres relative to its own. */
    private void pack(Branch branch) {
        Outline below = new Outline();
        List<Branch> under = children.get(branch);
        double first = 0;
        double last = 0;
        for (Branch child : under) {
            last = below.append(outlines.get(child));
            centres.put(child, last);
            first = child == under.get(0) ? last : first;
        }
        double middle = (first + last) / 2;
        for (Branch child : under) {
            centres.merge(child, -middle, Double::sum);
        }
        Place place = place(branch, 0);
        double label = place.label() == null ? 0 : place.label().width();
        double chip = place.chip() == null ? 0 : place.chip().width();
        double own = Math.max(place.node().width(), label);
        double labelBelow = under.size() == 1 ? place(under.get(0), 0).label().width() : 0;
        double between = fanned.contains(branch.depth() + 1) ? last - first : labelBelow;
        outlines.put(branch, below.shifted(-middle).under(own, Math.max(chip, between)));
    }

    private Place place(Branch branch, double centre) {
        double top = MARGIN + branch.depth() * (NODE_HEIGHT + FAN + LABEL_HEIGHT + STEM);
        String name = branch.node().name() + " = " + Signs.number(branch.node().value());
        Box node = Box.bold(centre, top, NODE_HEIGHT, name, NODE_FONT).padded(9);
        double stem = fanned.contains(branch.depth()) ? STEM : HALF_WAY;
        Box label = branch.parent() == null ? null
                : Box.centred(centre, top - stem - LABEL_HEIGHT, LABEL_HEIGHT, Signs.local(branch.edge()), LABEL_FONT);
        Box chip = !branch.isInput() ? null
                : Box.centred(centre, top + NODE_HEIGHT + STEM, CHIP_HEIGHT, product(branch), LABEL_FONT).padded(7);
        return new Place(branch, node, label, chip);
    }

    /** A path's product with its factors; the number alone where that would be long. */
    private static String product(Branch branch) {
        String full = Signs.product(branch.edges(), branch.product());
        return full.length() <= LONGEST_PRODUCT ? full : Signs.number(branch.product());
    }
}
