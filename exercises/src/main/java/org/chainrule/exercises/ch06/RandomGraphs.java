package org.chainrule.exercises.ch06;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;

/**
 * Draws programs in which intermediates feed intermediates, for checks of a method that must hold for any graph.
 *
 * <p>Three variables enter; {@code z} reaches only the last step but one, so that it has no path to the earlier ones.
 */
final class RandomGraphs {

    private static final List<String> STEPS = List.of("a", "b", "c", "d");

    private static final int MOST_KNOWN = 200;
    /** Graphs by program and point. Who is asked with the same seed, as all of a class are, is asked about the same graphs. */
    private static final Map<List<Object>, Graph> KNOWN = new HashMap<>();

    private RandomGraphs() {}

    /** A program with the steps a, b, c, d and g, evaluated at a random point. */
    static Evaluation draw(Random random) {
        StringBuilder text = new StringBuilder("a = " + factor(random) + "*x + y");
        for (int i = 1; i < STEPS.size(); i++) {
            String previous = STEPS.get(i - 1);
            String other = i == 1 ? "x" : STEPS.get(random.nextInt(i - 1));
            String shape = random.nextBoolean() ? " = %s*%s" : " = " + factor(random) + "*%s + " + factor(random) + "*%s";
            text.append("; ").append(STEPS.get(i)).append(shape.replaceFirst("%s", previous).replaceFirst("%s", other));
        }
        text.append("; g = d*z + ").append(factor(random)).append("*b - x*d");
        return Program.parse(text.toString(), "x", "y", "z").at(point(random));
    }

    /** The graph of a program at a point, which is derived once: its formulas take longer than all else that is asked of it. */
    static synchronized Graph graph(Evaluation at) {
        List<Object> key = List.of(at.program().toString(), at.point());
        Graph known = KNOWN.get(key);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        Graph derived = at.graph();
        KNOWN.put(key, derived);
        return derived;
    }

    private static int factor(Random random) {
        return 2 + random.nextInt(4);
    }

    private static Map<String, Double> point(Random random) {
        Map<String, Double> point = new LinkedHashMap<>();
        for (String name : List.of("x", "y", "z")) {
            point.put(name, 0.5 + random.nextInt(7) / 4.0);
        }
        return point;
    }
}
