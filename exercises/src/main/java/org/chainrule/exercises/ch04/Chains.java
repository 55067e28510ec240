package org.chainrule.exercises.ch04;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chainrule.judge.Misconception;
import org.chainrule.judge.Question;
import org.chainrule.tensor.Numbers;

/**
 * Chains of the links of exercise 4.5, as questions to a method: the point first, then a number for each link, the innermost
 * first.
 */
final class Chains {

    /** The links by their numbers, as the exercise declares them. */
    static final List<String> NAMES = List.of("SINE", "ROOT", "DOUBLE", "SHIFT");

    private Chains() {}

    /** Asks for the derivative of a random chain of so many links. */
    static Question random(Random random, int length) {
        int[] links = new int[length];
        for (int i = 0; i < length; i++) {
            links[i] = random.nextInt(NAMES.size());
        }
        return question(point(random), links);
    }

    /** Asks for the derivative of a chain of so many sines. */
    static Question sines(Random random, int length) {
        return question(point(random), new int[length]);
    }

    private static double point(Random random) {
        return 0.5 + random.nextInt(1000) / 1000.0;
    }

    private static Question question(double x, int[] links) {
        double[] asked = new double[links.length + 1];
        asked[0] = x;
        for (int i = 0; i < links.length; i++) {
            asked[i + 1] = links[i];
        }
        double answer = derivative(x, links);
        Map<Misconception, Double> slips = new LinkedHashMap<>();
        slips.put(Misconception.OUTER_AT_X, allAtTheStart(x, links));
        slips.put(Misconception.INNER_FORGOTTEN, outermostAlone(x, links));
        slips.put(Misconception.DERIVATIVE_INSIDE, slopesOfSlopes(x, links));
        slips.put(Misconception.ORDER_SWAPPED, derivative(x, reversed(links)));
        return new Question(List.of(asked), said(x, links), answer, Math.abs(answer), slips);
    }

    static double value(int link, double u) {
        return switch (link) {
            case 0 -> Math.sin(u);
            case 1 -> Math.sqrt(1 + u * u);
            case 2 -> 2 * u;
            default -> u - 1;
        };
    }

    static double slope(int link, double u) {
        return switch (link) {
            case 0 -> Math.cos(u);
            case 1 -> u / Math.sqrt(1 + u * u);
            case 2 -> 2;
            default -> 1;
        };
    }

    static double derivative(double x, int... links) {
        double u = x;
        double product = 1;
        for (int link : links) {
            product *= slope(link, u);
            u = value(link, u);
        }
        return product;
    }

    private static double allAtTheStart(double x, int[] links) {
        double product = 1;
        for (int link : links) {
            product *= slope(link, x);
        }
        return product;
    }

    private static double outermostAlone(double x, int[] links) {
        double u = x;
        double last = 1;
        for (int link : links) {
            last = slope(link, u);
            u = value(link, u);
        }
        return last;
    }

    private static double slopesOfSlopes(double x, int[] links) {
        double u = x;
        for (int link : links) {
            u = slope(link, u);
        }
        return u;
    }

    private static int[] reversed(int[] links) {
        int[] back = new int[links.length];
        for (int i = 0; i < links.length; i++) {
            back[i] = links[links.length - 1 - i];
        }
        return back;
    }

    private static String said(double x, int[] links) {
        if (links.length > 10) {
            return "a chain of " + links.length + " links at x = " + Numbers.format(x);
        }
        StringBuilder text = new StringBuilder(links.length == 0 ? "a chain without links" : "the chain");
        for (int i = 0; i < links.length; i++) {
            text.append(i == 0 ? " " : ", ").append(NAMES.get(links[i]));
        }
        return text.append(" at x = ").append(Numbers.format(x)).toString();
    }
}
