package org.chainrule.judge;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** An error carried forward from an earlier exercise: from the numbers submitted there, never from a function. */
record CarriedForward(String exerciseId, NumbersKey earlier, UnaryOperator<double[]> consequence) {

    /** What follows from the numbers submitted earlier; null where no credit may be carried. */
    double[] consequences(Answers answers) {
        Answer answer = answers.answerTo(exerciseId);
        if (answer == null || answer.form() != Answer.Form.VALUE) {
            return null;
        }
        double[] numbers;
        try {
            numbers = earlier.numbersIn(answer.value());
        } catch (AnswerProblem none) {
            return null;
        }
        return numbers != null && mayCarry(numbers) ? consequence.apply(numbers) : null;
    }

    private boolean mayCarry(double[] numbers) {
        List<NumericKey> parts = earlier.parts();
        double[] wrong = new double[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (!parts.get(i).accepts(numbers[i])) {
                wrong[count++] = numbers[i];
            }
        }
        boolean halfRight = 2 * count <= numbers.length;
        return count > 0 && halfRight && committed(Arrays.copyOf(wrong, count));
    }

    /** Whether the wrong numbers look worked out: not all 0, not all missing, not all the same. */
    private static boolean committed(double[] wrong) {
        if (Arrays.stream(wrong).allMatch(Double::isNaN) || Arrays.stream(wrong).allMatch(number -> number == 0)) {
            return false;
        }
        return wrong.length == 1 || Arrays.stream(wrong).anyMatch(number -> number != wrong[0]);
    }
}
