package org.chainrule.exercises.ch06;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Graph;
import org.chainrule.program.Path;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 6.7: the sum over paths, found by its properties on random graphs. */
public final class Exercise7Key {

    /** It agrees with the true total derivative, from every variable and from some intermediates. */
    public static final Key AGREES = answers -> judge(answers, Exercise7Key::connected);

    /** It gives 0 where no path leads from one variable to the other, though not everywhere. */
    public static final Key NOTHING = answers -> judge(answers,
            drawn -> List.of(drawn.asks("x", "a"), drawn.asks("g", "x"), drawn.asks("z", "a"), drawn.asks("z", "d")));

    /** It gives 1 for the derivative of a variable with respect to itself, though not everywhere. */
    public static final Key ITSELF = answers -> judge(answers,
            drawn -> List.of(drawn.asks("x", "a"), drawn.asks("x", "x"), drawn.asks("c", "c"), drawn.asks("g", "g")));

    private static final int GRAPHS = 10;

    private Exercise7Key() {}

    /** A random program at a point, and its graph, which takes some time to derive. */
    private record Drawn(Evaluation at, Graph graph) {

        Case asks(String from, String to) {
            return new Case(at, graph, from, to);
        }
    }

    /** One question to the method, with what is needed to judge its answer. */
    private record Case(Evaluation at, Graph graph, String from, String to) {

        double truth() {
            return from.equals(to) ? 1 : paths().isEmpty() ? 0 : at.derivative(to, from);
        }

        List<Path> paths() {
            return graph.paths(from, to);
        }

        boolean agrees(double given, double value) {
            return Math.abs(given - value) <= 1e-9 * Math.max(1, Math.abs(value));
        }
    }

    private static List<Case> connected(Drawn drawn) {
        return List.of(drawn.asks("x", "g"), drawn.asks("y", "g"), drawn.asks("b", "g"), drawn.asks("x", "d"));
    }

    private static Finding judge(Answers answers, Function<Drawn, List<Case>> cases) {
        List<Case> asked = new ArrayList<>();
        for (int i = 0; i < GRAPHS; i++) {
            Evaluation at = RandomGraphs.draw(answers.random());
            asked.addAll(cases.apply(new Drawn(at, RandomGraphs.graph(at))));
        }
        try {
            double[] given = new double[asked.size()];
            for (int i = 0; i < given.length; i++) {
                given[i] = ask(answers.answer(), asked.get(i));
                if (Double.isNaN(given[i])) {
                    return Finding.unanswered("Write the method's body in place of todo(), run its cell, then check again.");
                }
            }
            return compare(asked, given);
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    }

    private static double ask(Answer method, Case asked) {
        if (method == null) {
            throw new AnswerProblem(AnswerProblem.Cause.MISSING, "Not answered yet.");
        }
        if (method.at(asked.graph(), asked.from(), asked.to()) instanceof Double number) {
            return number;
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "The method should return one number.");
    }

    private static Finding compare(List<Case> asked, double[] given) {
        for (int i = 0; i < given.length; i++) {
            if (!asked.get(i).agrees(given[i], asked.get(i).truth())) {
                return recognised(asked, given, asked.get(i)).understood(question(asked.get(i)) + " your method gives "
                        + Numbers.format(given[i]) + ".").hint(2);
            }
        }
        return Finding.correct("It holds on " + GRAPHS + " random graphs.");
    }

    private static Finding recognised(List<Case> asked, double[] given, Case first) {
        if (first.from().equals(first.to())) {
            return Finding.wrong("The derivative of a variable with respect to itself is 1.",
                    "Look at the number that a product without factors gives.");
        }
        return switch (first.paths().size()) {
            case 0 -> Finding.wrong("Where no path leads, nothing arrives: the derivative is 0.",
                    "Look at the number that your sum starts with.");
            case 1 -> Finding.wrong("A single arrow leads there, so the derivative is that arrow's own.",
                    "Let the method find this simplest case first.");
            default -> slip(asked, given);
        };
    }

    private static Finding slip(List<Case> asked, double[] given) {
        if (everywhere(asked, given, paths -> paths.get(paths.size() - 1).product())) {
            return named(Misconception.OVERWRITTEN_ADJOINT, "Only the last path survives: each path must add to the sum, not replace it.",
                    "Find the line that sets the sum, and let it add instead.");
        }
        if (everywhere(asked, given, paths -> paths.get(0).product())) {
            return named(Misconception.PATH_DROPPED, "Only the first path is counted: the loop ends before it has seen the others.",
                    "Find what ends the loop early, and move it behind the loop.");
        }
        if (everywhere(asked, given, Exercise7Key::productOfSums)) {
            return named(Misconception.SUMS_MULTIPLIED, Misconception.SUMS_MULTIPLIED.message(), Misconception.SUMS_MULTIPLIED.next());
        }
        return Finding.wrong("The sum over paths comes out differently.",
                "List the paths of the chapter's example and follow your loops by hand.");
    }

    private static Finding named(Misconception row, String headline, String next) {
        return Finding.wrong(headline, next).misconception(row.key());
    }

    private static boolean everywhere(List<Case> asked, double[] given, ToDoubleFunction<List<Path>> slip) {
        for (int i = 0; i < given.length; i++) {
            if (!asked.get(i).agrees(given[i], slip.applyAsDouble(asked.get(i).paths()))) {
                return false;
            }
        }
        return true;
    }

    private static double productOfSums(List<Path> paths) {
        double product = 1;
        for (Path path : paths) {
            product *= path.edges().stream().mapToDouble(Graph.Edge::derivative).sum();
        }
        return product;
    }

    private static String question(Case asked) {
        String point = asked.graph().point().entrySet().stream()
                .map(entry -> entry.getKey() + " = " + Numbers.format(entry.getValue())).collect(Collectors.joining(", "));
        return "For " + asked.graph().program() + " at " + point + ", from " + asked.from() + " to " + asked.to() + ",";
    }
}
