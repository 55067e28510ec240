package org.chainrule.exercises.code;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.judge.Misconception;

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
