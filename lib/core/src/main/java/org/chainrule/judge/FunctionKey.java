package org.chainrule.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.chainrule.tensor.Numbers;

/**
 * What is right where a function of one number is to be written: another function, with which it must agree at given
 * points or at random ones.
 *
 * <pre>{@code
 * FunctionKey.of(x -> x * x + 1)
 *     .wrong(x -> (x + 1) * (x + 1), "You added 1 before squaring.", "Square first: what is f(2)?")
 *     .between(-10, 10);
 * }</pre>
 *
 * <p>Results agree within a part in a million of the larger one, or of 1 where both are small.
 */
public final class FunctionKey implements Key {

    private static final int USUAL_COUNT = 20;

    private final DoubleUnaryOperator reference;
    private final Function<Random, double[]> points;
    private final List<Anticipated<DoubleUnaryOperator>> anticipated;
    private final Advice advice;

    private FunctionKey(DoubleUnaryOperator reference, Function<Random, double[]> points,
            List<Anticipated<DoubleUnaryOperator>> anticipated, Advice advice) {
        this.reference = reference;
        this.points = points;
        this.anticipated = anticipated;
        this.advice = advice;
    }

    /** A key for this function; unless points are given, it is compared at random ones from −5 to 5. */
    public static FunctionKey of(DoubleUnaryOperator reference) {
        return new FunctionKey(reference, null, List.of(),
                new Advice("Call your function with this number and follow it line by line.", 0)).between(-5, 5);
    }

    /** The same key, which compares at these points. */
    public FunctionKey at(double... given) {
        if (given.length == 0) {
            throw new IllegalArgumentException("a function cannot be compared at no point: name at least one");
        }
        double[] kept = given.clone();
        return new FunctionKey(reference, random -> kept, anticipated, advice);
    }

    /** The same key, which compares at 20 random points of an interval. */
    public FunctionKey between(double from, double to) {
        if (!(from < to)) {
            throw new IllegalArgumentException("there is nothing between " + from + " and " + to + ": name the smaller number first");
        }
        return new FunctionKey(reference, random -> random.doubles(USUAL_COUNT, from, to).toArray(), anticipated, advice);
    }

    /** The same key, which recognises a misconception by the function that it leads to, and says it in words of the exercise. */
    public FunctionKey misconception(Misconception row, DoubleUnaryOperator slip, String headline) {
        return with(Anticipated.misconception(slip, row).saying(headline));
    }

    /** The same key, which knows a wrong function that is no misconception of the catalogue. */
    public FunctionKey wrong(DoubleUnaryOperator slip, String headline, String next) {
        return with(Anticipated.wrong(slip, headline, next));
    }

    /** The same key, which knows a wrong function by a name of the author's own, for reports on a class. */
    public FunctionKey wrong(String name, DoubleUnaryOperator slip, String headline, String next) {
        return with(Anticipated.wrong(slip, headline, next).named(name));
    }

    private FunctionKey with(Anticipated<DoubleUnaryOperator> wrong) {
        return new FunctionKey(reference, points, Anticipated.append(anticipated, wrong), advice);
    }

    /** The same key with the next action after a result that it does not recognise. */
    public FunctionKey next(String action) {
        return new FunctionKey(reference, points, anticipated, advice.next(action));
    }

    /** The same key with the hint that helps most. */
    public FunctionKey hint(int number) {
        return new FunctionKey(reference, points, anticipated, advice.hint(number));
    }

    @Override
    public Finding judge(Answers answers) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the cell with your function and then its check cell.");
        }
        double[] asked = points.apply(answers.random());
        List<Double> given = new ArrayList<>();
        try {
            for (double x : asked) {
                given.add(number(answers.answer().at(x)));
            }
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
        return given.stream().allMatch(number -> number.isNaN())
                ? Finding.unanswered("Write your function's body where todo() stands, run its cell, then check again.")
                : advice.on(compare(asked, given));
    }

    private static double number(Object result) {
        if (result instanceof Double number) {
            return number;
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                "Your function should give a number, but it gives " + Words.kindOf(result) + ".");
    }

    private Finding compare(double[] asked, List<Double> given) {
        for (int i = 0; i < asked.length; i++) {
            if (!agree(given.get(i), reference.applyAsDouble(asked[i]))) {
                return recognised(asked, given).understood("For " + Numbers.format(asked[i]) + " it gives "
                        + Numbers.format(given.get(i)) + ".");
            }
        }
        return Finding.correct("Your function gives the right value at " + Words.counted(asked.length, "point") + ".");
    }

    private Finding recognised(double[] asked, List<Double> given) {
        return anticipated.stream().filter(wrong -> isThis(wrong.answer(), asked, given)).findFirst()
                .map(Anticipated::finding).orElse(Finding.wrong("Your function gives another value than the one asked for.", ""));
    }

    private static boolean isThis(DoubleUnaryOperator slip, double[] asked, List<Double> given) {
        double[] slips = Arrays.stream(asked).map(slip).toArray();
        for (int i = 0; i < slips.length; i++) {
            if (!agree(given.get(i), slips[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(double given, double wanted) {
        return Double.isInfinite(wanted) ? given == wanted
                : Math.abs(given - wanted) <= Closeness.RELATIVE * Math.max(1, Math.abs(wanted));
    }
}
