package org.chainrule.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.chainrule.tensor.Numbers;

/**
 * What is right where a function is to be written: a property with a name that must hold for random arguments.
 *
 * <pre>{@code
 * PropertyKey.of("agrees with central differences", random -> Questions.slope(random, Math::sin, -3, 3))
 * }</pre>
 *
 * <p>A misconception, or another way to be wrong, is recognised where the function gives what it leads to for every
 * question.
 */
public final class PropertyKey implements Key {

    private static final int USUAL_COUNT = 20;

    private final String property;
    private final Function<Random, Question> draw;
    private final int count;
    private final List<Anticipated<ToDoubleFunction<List<Object>>>> anticipated;
    private final Advice advice;

    private PropertyKey(String property, Function<Random, Question> draw, int count,
            List<Anticipated<ToDoubleFunction<List<Object>>>> anticipated, Advice advice) {
        this.property = property;
        this.draw = draw;
        this.count = count;
        this.anticipated = anticipated;
        this.advice = advice;
    }

    /** A key for a property, a verb phrase such as "agrees with central differences", that random questions test. */
    public static PropertyKey of(String property, Function<Random, Question> draw) {
        return new PropertyKey(property, draw, USUAL_COUNT, List.of(),
                new Advice("Call your function with these arguments and follow it line by line.", 0));
    }

    /** The same key with another number of questions. */
    public PropertyKey questions(int number) {
        return new PropertyKey(property, draw, number, anticipated, advice);
    }

    /**
     * The same key, which recognises a misconception by what the function then gives for a question's arguments, and says it
     * in words of the exercise.
     */
    public PropertyKey misconception(Misconception row, ToDoubleFunction<List<Object>> slip, String headline) {
        return with(Anticipated.misconception(slip, row).saying(headline));
    }

    /** The same key, which knows a wrong function that is no misconception of the catalogue. */
    public PropertyKey wrong(ToDoubleFunction<List<Object>> slip, String headline, String next) {
        return with(Anticipated.wrong(slip, headline, next));
    }

    /** The same key, which knows a wrong function by a name of the author's own, for reports on a class. */
    public PropertyKey wrong(String name, ToDoubleFunction<List<Object>> slip, String headline, String next) {
        return with(Anticipated.wrong(slip, headline, next).named(name));
    }

    private PropertyKey with(Anticipated<ToDoubleFunction<List<Object>>> wrong) {
        return new PropertyKey(property, draw, count, Anticipated.append(anticipated, wrong), advice);
    }

    /** The same key with the next action after a result that it does not recognise. */
    public PropertyKey next(String action) {
        return new PropertyKey(property, draw, count, anticipated, advice.next(action));
    }

    /** The same key with the hint that helps most. */
    public PropertyKey hint(int number) {
        return new PropertyKey(property, draw, count, anticipated, advice.hint(number));
    }

    @Override
    public Finding judge(Answers answers) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the cell with your function and then its check cell.");
        }
        List<Question> questions = new ArrayList<>();
        List<Double> given = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                Question question = draw.apply(answers.random());
                questions.add(question);
                given.add(ask(answers.answer(), question));
            }
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
        return given.stream().allMatch(number -> number.isNaN())
                ? Finding.unanswered("Write your function's body where todo() stands, run its cell, then check again.")
                : advice.on(compare(questions, given));
    }

    private static double ask(Answer function, Question question) {
        Object result = function.at(question.arguments().toArray());
        if (result instanceof Double number) {
            return number;
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                "Your function should give a number, but it gives " + Words.kindOf(result) + ".");
    }

    private Finding compare(List<Question> questions, List<Double> given) {
        for (int i = 0; i < count; i++) {
            Question question = questions.get(i);
            if (!agrees(given.get(i), question.answer(), question)) {
                String understood = "For " + question.said() + " it gives " + Numbers.format(given.get(i)) + ".";
                return recognised(questions, given).understood(understood);
            }
        }
        return Finding.correct("Your function " + property + " (" + Words.counted(count, "random question") + ").");
    }

    private Finding recognised(List<Question> questions, List<Double> given) {
        for (Misconception row : questions.get(0).slips().keySet().stream().sorted().toList()) {
            boolean always = true;
            for (int i = 0; always && i < count; i++) {
                Double slip = questions.get(i).slips().get(row);
                always = slip != null && agrees(given.get(i), slip, questions.get(i));
            }
            if (always) {
                return Anticipated.misconception(row, row).finding();
            }
        }
        for (Anticipated<ToDoubleFunction<List<Object>>> wrong : anticipated) {
            boolean always = true;
            for (int i = 0; always && i < count; i++) {
                double slip = wrong.answer().applyAsDouble(questions.get(i).arguments());
                always = agrees(given.get(i), slip, questions.get(i));
            }
            if (always) {
                return wrong.finding();
            }
        }
        return Finding.wrong("A property does not hold: the function should be one that " + property + ".", "");
    }

    private static boolean agrees(double given, double wanted, Question question) {
        return Math.abs(given - wanted) <= Closeness.RELATIVE * Math.max(question.scale(), Math.abs(wanted));
    }
}
