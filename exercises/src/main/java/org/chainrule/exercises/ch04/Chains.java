package org.chainrule.exercises.ch04;

import java.util.List;
import java.util.Map;
import java.util.Random;
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
        return new Question(List.of(asked), said(x, links), answer, Math.abs(answer), Map.of());
    }

    private static int[] links(List<Object> arguments) {
        double[] asked = (double[]) arguments.get(0);
        int[] links = new int[asked.length - 1];
        for (int i = 0; i < links.length; i++) {
            links[i] = (int) asked[i + 1];
        }
        return links;
    }

    private static double x(List<Object> arguments) {
        return ((double[]) arguments.get(0))[0];
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

    /** What comes out if every slope is taken at x. */
    static double allAtTheStart(List<Object> arguments) {
        double product = 1;
        for (int link : links(arguments)) {
            product *= slope(link, x(arguments));
        }
        return product;
    }

    /** What comes out if only the last slope survives. */
    static double outermostAlone(List<Object> arguments) {
        double u = x(arguments);
        double last = 1;
        for (int link : links(arguments)) {
            last = slope(link, u);
            u = value(link, u);
        }
        return last;
    }

    /** What comes out if the slopes are fed into one another. */
    static double slopesOfSlopes(List<Object> arguments) {
        double u = x(arguments);
        for (int link : links(arguments)) {
            u = slope(link, u);
        }
        return u;
    }

    /** What comes out if each slope is taken after the value has moved on. */
    static double tooLate(List<Object> arguments) {
        double u = x(arguments);
        double product = 1;
        for (int link : links(arguments)) {
            u = value(link, u);
            product *= slope(link, u);
        }
        return product;
    }

    /** What comes out if the last link acts first. */
    static double lastLinkFirst(List<Object> arguments) {
        int[] links = links(arguments);
        int[] back = new int[links.length];
        for (int i = 0; i < links.length; i++) {
            back[i] = links[links.length - 1 - i];
        }
        return derivative(x(arguments), back);
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
