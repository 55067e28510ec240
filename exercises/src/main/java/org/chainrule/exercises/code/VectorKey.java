package org.chainrule.exercises.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.tensor.Numbers;

/**
 * What is right where a function of several numbers is to be written, which may give several numbers too: a property that
 * must hold for random arguments. A slip is recognised where the function gives what it leads to for every question.
 */
public final class VectorKey implements Key {

    private static final int USUAL_COUNT = 20;
    private static final double USUAL_TOLERANCE = 1e-6;
    private static final double NEAR = 1e-3;

    /** What a deviation is measured by: a right number if it is above 1, that number in any case, or the largest of them all. */
    private enum Measure { EACH, RELATIVE, LARGEST }

    private final String property;
    private final Function<Random, VectorQuestion> draw;
    private final List<String> names;
    private final int count;
    private final double tolerance;
    private final Measure measure;
    private final String[] almost;
    private final String[] missing;
    private final int hint;

    private VectorKey(String property, Function<Random, VectorQuestion> draw, List<String> names, int count, double tolerance,
            Measure measure, String[] almost, String[] missing, int hint) {
        this.property = property;
        this.draw = draw;
        this.names = names;
        this.count = count;
        this.tolerance = tolerance;
        this.measure = measure;
        this.almost = almost;
        this.missing = missing;
        this.hint = hint;
    }

    /** A key for a property, a verb phrase, of a function whose results have these names. */
    public static VectorKey of(String property, Function<Random, VectorQuestion> draw, String... names) {
        return new VectorKey(property, draw, List.of(names), USUAL_COUNT, USUAL_TOLERANCE, Measure.EACH, null, null, 0);
    }

    /** The same key with another number of questions. */
    public VectorKey questions(int number) {
        return new VectorKey(property, draw, names, number, tolerance, measure, almost, missing, hint);
    }

    /** The same key, which allows this deviation, measured by the size of the right number, small ones included. */
    public VectorKey relative(double deviation) {
        return new VectorKey(property, draw, names, count, deviation, Measure.RELATIVE, almost, missing, hint);
    }

    /** The same key, which measures deviations by the largest of the right numbers: for right numbers that are measured themselves. */
    public VectorKey byTheLargest() {
        return new VectorKey(property, draw, names, count, tolerance, Measure.LARGEST, almost, missing, hint);
    }

    /** The same key with what to say to results that are close to the right ones, yet not exact. */
    public VectorKey almost(String headline, String next) {
        return new VectorKey(property, draw, names, count, tolerance, measure, new String[] {headline, next}, missing, hint);
    }

    /** The same key with what to say where a result is no number. */
    public VectorKey missing(String headline, String next) {
        return new VectorKey(property, draw, names, count, tolerance, measure, almost, new String[] {headline, next}, hint);
    }

    /** The same key with the hint that helps most. */
    public VectorKey hint(int number) {
        return new VectorKey(property, draw, names, count, tolerance, measure, almost, missing, number);
    }

    @Override
    public Finding judge(Answers answers) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the answer's cell and then its check cell.");
        }
        List<VectorQuestion> questions = new ArrayList<>();
        List<double[]> given = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                questions.add(draw.apply(answers.random()));
                given.add(ask(answers.answer(), questions.get(i)));
            }
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
        if (given.stream().allMatch(result -> Double.isNaN(result[0]))) {
            return Finding.unanswered("Write the body where todo() stands, run its cell, then check again.");
        }
        Finding finding = compare(questions, given);
        return finding.credit() < 1 && finding.hint() == 0 ? finding.hint(hint) : finding;
    }

    private double[] ask(Answer function, VectorQuestion question) {
        double[] result = numbers(function.at((Object) question.argument().clone()));
        if (result.length != names.size()) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "Asked for are " + names.size() + " numbers ("
                    + String.join(", ", names) + "), but your code gives " + result.length + ".");
        }
        return result;
    }

    /** A learner's result as numbers. */
    static double[] numbers(Object result) {
        if (result instanceof double[] several) {
            return several;
        }
        if (result instanceof Double one) {
            return new double[] {one};
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, result == null
                ? "Your code gives null, which is no result: does each method end with return?"
                : "Your code should give numbers, but it gives something else.");
    }

    private Finding compare(List<VectorQuestion> questions, List<double[]> given) {
        for (int i = 0; i < count; i++) {
            VectorQuestion question = questions.get(i);
            for (int part = 0; part < names.size(); part++) {
                double wanted = question.answer()[part];
                if (!close(given.get(i)[part], wanted, tolerance * unit(wanted, question))) {
                    return recognised(questions, given, given.get(i)[part], names.get(part))
                            .understood("For " + question.said() + " your code gives " + listed(given.get(i)) + ".");
                }
            }
        }
        return Finding.correct("Your code " + property + (count == 1 ? "." : " (" + count + " questions)."));
    }

    private Finding recognised(List<VectorQuestion> questions, List<double[]> given, double first, String name) {
        for (int slip = 0; slip < questions.get(0).slips().size(); slip++) {
            int one = slip;
            if (always(questions, given, question -> question.slips().get(one).result(), tolerance)) {
                VectorQuestion.Slip seen = questions.get(0).slips().get(slip);
                return Finding.wrong(seen.headline(), seen.next()).misconception(seen.misconception());
            }
        }
        if (missing != null && Double.isNaN(first)) {
            return Finding.wrong(missing[0], missing[1]);
        }
        if (always(questions, given, question -> Arrays.stream(question.answer()).map(right -> -right).toArray(), tolerance)) {
            return Finding.wrong(Misconception.SIGN.message(), Misconception.SIGN.next()).misconception(Misconception.SIGN.key());
        }
        return almost != null && always(questions, given, VectorQuestion::answer, NEAR) ? Finding.wrong(almost[0], almost[1])
                : Finding.wrong("The " + name + " is not right. Your code should be one that " + property + ".",
                        "Run your code for this question and follow it line by line on paper.");
    }

    private boolean always(List<VectorQuestion> questions, List<double[]> given, Function<VectorQuestion, double[]> wanted,
            double deviation) {
        for (int i = 0; i < count; i++) {
            double[] expected = wanted.apply(questions.get(i));
            for (int part = 0; part < expected.length; part++) {
                if (!close(given.get(i)[part], expected[part], deviation * unit(expected[part], questions.get(i)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private double unit(double wanted, VectorQuestion question) {
        return switch (measure) {
            case EACH -> Math.max(1, Math.abs(wanted));
            case RELATIVE -> Math.abs(wanted);
            case LARGEST -> Arrays.stream(question.answer()).filter(Double::isFinite).map(Math::abs).reduce(1, Math::max);
        };
    }

    private static boolean close(double given, double wanted, double deviation) {
        return Double.isNaN(wanted) || given == wanted || Math.abs(given - wanted) <= deviation;
    }

    private String listed(double[] result) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < result.length; i++) {
            parts.add((result.length == 1 ? "" : names.get(i) + " ") + Numbers.format(result[i]));
        }
        return String.join(", ", parts);
    }
}
