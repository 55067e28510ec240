package org.chainrule.exercises.ch12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.tensor.Numbers;

/** What is right where a method with several results is to be written: a property that must hold for random arguments. */
final class VectorProperty implements Key {

    private static final int CASES = 12;
    private static final double TOLERANCE = 1e-6;

    private final String property;
    private final Function<Random, Case> draw;
    private final int hint;

    private VectorProperty(String property, Function<Random, Case> draw, int hint) {
        this.property = property;
        this.draw = draw;
        this.hint = hint;
    }

    /** A key for a property, a verb phrase such as "finds the gradient", that random cases test. */
    static VectorProperty of(String property, Function<Random, Case> draw) {
        return new VectorProperty(property, draw, 0);
    }

    /** The same key with the hint that helps most. */
    VectorProperty hint(int number) {
        return new VectorProperty(property, draw, number);
    }

    /** So many random numbers between two. */
    static double[] numbers(Random random, int count, double from, double to) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = from + (to - from) * random.nextDouble();
        }
        return numbers;
    }

    /**
     * One question to the method.
     *
     * @param input what it is called with
     * @param right its right results
     * @param places which of the results are compared
     * @param slips the results that misconceptions lead to
     */
    record Case(double[] input, double[] right, int[] places, Map<Misconception, double[]> slips) {

        static Case of(double[] input, double[] right, int... places) {
            return new Case(input, right, places, Map.of());
        }

        Case slip(Misconception row, double[] results) {
            Map<Misconception, double[]> more = new LinkedHashMap<>(slips);
            more.put(row, results);
            return new Case(input, right, places, more);
        }

        boolean agrees(double[] given, double[] wanted, double sign) {
            double scale = Arrays.stream(right).map(Math::abs).max().orElse(0);
            return Arrays.stream(places).allMatch(
                    i -> Math.abs(sign * given[i] - wanted[i]) <= TOLERANCE * Math.max(1, scale));
        }
    }

    @Override
    public Finding judge(Answers answers) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the cell with your method and then its check cell.");
        }
        List<Case> cases = new ArrayList<>();
        List<double[]> given = new ArrayList<>();
        try {
            for (int i = 0; i < CASES; i++) {
                Case one = draw.apply(answers.random());
                double[] results = results(answers.answer().at((Object) one.input().clone()));
                if (results.length != one.right().length) {
                    return Finding.unreadable(one.right().length + " numbers are asked for, but your method returns "
                            + results.length + ".", "Return them in the order that the text names.");
                }
                cases.add(one);
                given.add(results);
            }
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
        boolean untouched = given.stream().allMatch(results -> Arrays.stream(results).allMatch(Double::isNaN));
        return untouched ? Finding.unanswered("Write the method's body in place of todo(), run its cell, then check again.")
                : compare(cases, given);
    }

    private static double[] results(Object value) {
        if (value instanceof Double number) {
            return new double[] {number};
        }
        if (value instanceof double[] numbers) {
            return numbers;
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "Your method should return numbers.");
    }

    private Finding compare(List<Case> cases, List<double[]> given) {
        for (int i = 0; i < CASES; i++) {
            if (!cases.get(i).agrees(given.get(i), cases.get(i).right(), 1)) {
                return recognised(cases, given).understood("For " + listed(cases.get(i).input()) + " it gives "
                        + listed(given.get(i)) + ".").hint(hint);
            }
        }
        return Finding.correct("Your method " + property + " (" + CASES + " random cases).");
    }

    private Finding recognised(List<Case> cases, List<double[]> given) {
        for (Misconception row : cases.get(0).slips().keySet()) {
            if (everywhere(cases, given, one -> one.slips().get(row), 1)) {
                return Finding.wrong(row.message(), row.next()).misconception(row.key());
            }
        }
        if (everywhere(cases, given, Case::right, -1)) {
            return Finding.wrong(Misconception.SIGN.message(), Misconception.SIGN.next()).misconception(Misconception.SIGN.key());
        }
        return Finding.wrong("A property does not hold: the method should be one that " + property + ".",
                "Call your method with these arguments and follow it line by line.");
    }

    private static String listed(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::format).collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean everywhere(List<Case> cases, List<double[]> given, Function<Case, double[]> wanted, double sign) {
        for (int i = 0; i < CASES; i++) {
            if (!cases.get(i).agrees(given.get(i), wanted.apply(cases.get(i)), sign)) {
                return false;
            }
        }
        return true;
    }
}
