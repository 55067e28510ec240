package org.chainrule.exercises.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chainrule.judge.Misconception;
import org.chainrule.tensor.Numbers;

/**
 * One question to a learner's function of several numbers, with its answer.
 *
 * @param said the question in words, such as "times with (2, 1) and (3, 0)"
 * @param argument what the function is called with
 * @param answer the right result; an entry that is NaN is not compared
 * @param slips the results that known slips lead to; each question of a property lists the same slips in the same order
 */
public record VectorQuestion(String said, double[] argument, double[] answer, List<Slip> slips) {

    /** A slip: what went wrong, the one next action, its key in the catalogue or nothing, and the result it leads to. */
    public record Slip(String headline, String next, String misconception, double[] result) {}

    /** So many random numbers between two. */
    public static double[] numbers(Random random, int count, double from, double to) {
        return random.doubles(count, from, to).toArray();
    }

    /** Numbers in words, such as "(2, 1)". */
    public static String listed(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::format).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A copy of some numbers that holds NaN, which is not compared, outside of the given places. */
    public static double[] only(double[] numbers, int... places) {
        double[] some = new double[numbers.length];
        Arrays.fill(some, Double.NaN);
        for (int place : places) {
            some[place] = numbers[place];
        }
        return some;
    }

    /** A question without known slips. */
    public static VectorQuestion of(String said, double[] argument, double... answer) {
        return new VectorQuestion(said, argument, answer, List.of());
    }

    /** The same question with the result of a misconception. */
    public VectorQuestion slip(Misconception row, double... result) {
        return slip(row, row.message(), result);
    }

    /** The same question with the result of a misconception, said in words of the exercise. */
    public VectorQuestion slip(Misconception row, String headline, double... result) {
        return with(new Slip(headline, row.next(), row.key(), result));
    }

    /** The same question with the result of a slip that is no row of the catalogue. */
    public VectorQuestion wrong(String headline, String next, double... result) {
        return with(new Slip(headline, next, "", result));
    }

    private VectorQuestion with(Slip slip) {
        List<Slip> more = new ArrayList<>(slips);
        more.add(slip);
        return new VectorQuestion(said, argument, answer, List.copyOf(more));
    }
}
