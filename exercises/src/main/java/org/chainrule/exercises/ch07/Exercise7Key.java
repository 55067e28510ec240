package org.chainrule.exercises.ch07;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 7.7: a Jacobian found by applying the derivative, judged by its properties on random maps. */
public final class Exercise7Key {

    /** It gives the matrix of a linear map. */
    public static final Key LINEAR = answers -> judge(answers, "gives the matrix of a linear map",
            random -> TrialMap.draw(random, true, 3, 3));

    /** It agrees with central differences. */
    public static final Key AGREES = answers -> judge(answers, "agrees with central differences",
            random -> TrialMap.draw(random, false, 3, 2));

    /** It has a row for each output and a column for each input, however many there are. */
    public static final Key SHAPES = answers -> judge(answers, "has a row for each output and a column for each input",
            random -> TrialMap.draw(random, random.nextBoolean(), 1 + random.nextInt(2), 3 + random.nextInt(3)));

    private static final int MAPS = 10;

    private Exercise7Key() {}

    private static Finding judge(Answers answers, String property, Function<Random, TrialMap> draw) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the cell with your method and then its check cell.");
        }
        List<TrialMap> asked = new ArrayList<>();
        List<double[][]> given = new ArrayList<>();
        try {
            for (int i = 0; i < MAPS; i++) {
                asked.add(draw.apply(answers.random()));
                given.add(matrix(answers.answer().at((Object) asked.get(i).encoded())));
            }
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
        if (given.stream().allMatch(Exercise7Key::isStub)) {
            return Finding.unanswered("Write the method's body in place of todo(), run its cell, then check again.");
        }
        for (int i = 0; i < MAPS; i++) {
            if (!same(given.get(i), asked.get(i).jacobian())) {
                return recognised(asked, given, asked.get(i), given.get(i));
            }
        }
        return Finding.correct("Your method " + property + " (" + MAPS + " random maps).");
    }

    private static double[][] matrix(Object result) {
        if (result instanceof double[][] rows) {
            return rows;
        }
        if (result == null) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "The method should return the rows of a matrix, but it returns null.");
        }
        if (result instanceof double[] empty && empty.length == 0) {
            return new double[0][];
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "The method should return the rows of a matrix, a double[][].");
    }

    private static Finding recognised(List<TrialMap> asked, List<double[][]> given, TrialMap map, double[][] first) {
        String understood = "For a map with " + map.inputs() + " inputs and " + map.outputs() + " outputs your method gives "
                + said(first) + ".";
        if (everywhere(asked, given, one -> transposed(one.jacobian()))) {
            return named(Misconception.TRANSPOSED, "Put each result into a column of the matrix, not into a row.").understood(understood);
        }
        if (everywhere(asked, given, TrialMap::columnsAtUnitVectors)) {
            return Finding.wrong("Each column is taken at the unit vector; all of them belong to the point x.",
                    "Give jvp the point x second and the step third.").misconception(Misconception.WRONG_POINT.key())
                    .understood(understood).hint(2);
        }
        boolean shaped = first.length == map.outputs() && first.length > 0 && first[0].length == map.inputs();
        return Finding.wrong(shaped ? "The shape is right, but the entries are not those of the Jacobian."
                : "The shape does not fit: there should be a row for each output and a column for each input.",
                shaped ? "Follow the loop for the first unit vector by hand." : "Ask the first column how many rows there are.")
                .understood(understood).hint(shaped ? 2 : 3);
    }

    private static Finding named(Misconception row, String next) {
        return Finding.wrong(row.message(), next).misconception(row.key()).hint(2);
    }

    private static boolean everywhere(List<TrialMap> asked, List<double[][]> given, Function<TrialMap, double[][]> slip) {
        for (int i = 0; i < asked.size(); i++) {
            if (!same(given.get(i), slip.apply(asked.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStub(double[][] rows) {
        return rows.length == 1 && rows[0].length == 1 && Double.isNaN(rows[0][0]);
    }

    private static boolean same(double[][] given, double[][] right) {
        if (given.length != right.length) {
            return false;
        }
        for (int i = 0; i < right.length; i++) {
            if (given[i] == null || given[i].length != right[i].length) {
                return false;
            }
            for (int j = 0; j < right[i].length; j++) {
                if (!(Math.abs(given[i][j] - right[i][j]) <= 1e-6 * Math.max(1, Math.abs(right[i][j])))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    private static String said(double[][] rows) {
        if (rows.length == 0 || rows[0] == null || rows[0].length == 0) {
            return "a matrix without entries";
        }
        return "a " + rows.length + " × " + rows[0].length + " matrix that begins with " + Numbers.format(rows[0][0]);
    }
}
