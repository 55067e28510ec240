package org.chainrule.exercises.ch01;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.program.Formula;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;
import org.chainrule.program.SyntaxProblem;
import org.chainrule.tensor.Numbers;

/**
 * What is right where a formula is to be taken apart into a given number of steps: any row of steps that has the formula's
 * values when it is put together again.
 */
final class PipelineKey implements Key {

    private static final int POINTS = 20;

    /** A wrong function that the exercise knows, with what to say to it. */
    private record Known(Formula formula, Finding finding) {}

    private final Formula target;
    private final int steps;
    private final double from;
    private final double to;
    private final List<Known> known = new ArrayList<>();

    /** A key for a formula in x, taken apart into so many steps; it is compared between two numbers. */
    PipelineKey(String formula, int steps, double from, double to) {
        this.target = formula(formula);
        this.steps = steps;
        this.from = from;
        this.to = to;
    }

    /** Recognises a wrong function by its formula. */
    PipelineKey wrong(String formula, Finding finding) {
        known.add(new Known(formula(formula), finding));
        return this;
    }

    private static Formula formula(String text) {
        return Formula.of(Program.parse(text, "x"), List.of("x"));
    }

    @Override
    public Finding judge(Answers answers) {
        try {
            Object value = answers.answer() == null ? null : answers.answer().value();
            if (value == null || value instanceof String text && text.isBlank()) {
                return Finding.unanswered("Type the steps between the quotation marks, the inner one first.");
            }
            return value instanceof String text ? judge(text, answers.random())
                    : Finding.unreadable("A pipeline is asked for, as text.", "Type it as in \"u = x^2; y = sin(u)\".");
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    }

    private Finding judge(String text, Random random) {
        Program program;
        try {
            program = Program.parse(text);
        } catch (SyntaxProblem problem) {
            int place = Math.min(problem.position(), text.length());
            return Finding.unreadable(problem.sentence(), "Correct the pipeline at the mark, then check again.")
                    .understood("The mark ▸ shows the place: " + text.substring(0, place) + "▸" + text.substring(place));
        } catch (IllegalArgumentException problem) {
            return Finding.unreadable(problem.getMessage(), "Write one step after the other, separated by semicolons.");
        }
        Optional<String> stranger = program.inputs().stream().filter(name -> !name.equals("x")).findFirst();
        if (stranger.isPresent()) {
            return Finding.wrong("A step uses " + stranger.get() + ", but no step before it makes it.",
                    "Use in each step the name that the step before gave to its result.");
        }
        if (program.isList()) {
            return Finding.unreadable("A pipeline ends with one result, not with a list.", "Leave the brackets out.");
        }
        return compare(program, random).understood("We read: $" + program.toLatex().replace(",\\quad ", "$, $") + "$");
    }

    private Finding compare(Program program, Random random) {
        Formula given = Formula.of(program, List.of("x"));
        double[] xs = random.doubles(POINTS, from, to).toArray();
        for (double x : xs) {
            if (!same(given.at(x), target.at(x))) {
                return known.stream().filter(wrong -> agrees(given, wrong.formula(), xs)).findFirst().map(Known::finding)
                        .orElse(Finding.wrong("Put together again, your steps give another function: at x = " + Numbers.format(x)
                                + " they give " + Numbers.format(given.at(x)) + ".",
                                "Work both out at that x, and see at which step they part."));
            }
        }
        return shape(program.at(Map.of("x", xs[0])).graph());
    }

    /** Whether the steps form a row of the right length. */
    private Finding shape(Graph graph) {
        List<Graph.Node> made = graph.nodes().stream().filter(node -> !node.formula().isEmpty()).toList();
        String before = "x";
        for (Graph.Node node : made) {
            for (Graph.Edge edge : graph.edgesInto(node.name())) {
                if (!edge.from().equals(before)) {
                    return Finding.wrong("The values are right, but the step that makes " + node.name() + " uses " + edge.from()
                            + ", which is not the result of the step before.", "Let each step use only what the step before it made.").hint(2);
                }
            }
            before = node.name();
        }
        if (made.size() != steps) {
            return Finding.wrong("The values are right, but the number of steps is " + made.size() + ", and not the one asked for.",
                    made.size() < steps ? "Take one of your steps apart." : "Join two neighbours into one step.").hint(2);
        }
        return Finding.correct("Put together again, your steps agree with the formula at " + POINTS + " points.");
    }

    private static boolean agrees(Formula one, Formula other, double[] xs) {
        int compared = 0;
        for (double x : xs) {
            if (Double.isFinite(other.at(x))) {
                compared++;
                if (!same(one.at(x), other.at(x))) {
                    return false;
                }
            }
        }
        return compared > xs.length / 2;
    }

    private static boolean same(double given, double wanted) {
        return Math.abs(given - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    }
}
