package org.chainrule.judge;

import java.util.List;

/**
 * Takes down what a learner predicts before running a cell. Any committed prediction earns the points, right or wrong;
 * a stub that is untouched earns none.
 */
public final class PredictionKey extends ValueKey {

    private final List<String> numbers;
    private final List<String> words;
    private final Advice advice;

    private PredictionKey(List<String> numbers, List<String> words, Advice advice) {
        this.numbers = numbers;
        this.words = words;
        this.advice = advice;
    }

    /** A prediction of one number. */
    public static PredictionKey ofNumber() {
        return ofNumbers("prediction");
    }

    /** A prediction of several numbers, which the exercise calls by these names. */
    public static PredictionKey ofNumbers(String... names) {
        return new PredictionKey(List.of(names), List.of(), new Advice("Run the next cell and compare.", 0));
    }

    /** A prediction of one of these words. */
    public static PredictionKey ofOneOf(String... words) {
        return new PredictionKey(List.of(), List.of(words), new Advice("Run the next cell and compare.", 0));
    }

    /** The same key with what to do once the prediction is made. */
    public PredictionKey next(String action) {
        return new PredictionKey(numbers, words, advice.next(action));
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        return words.isEmpty() ? judgeNumbers(value) : judgeWord(value);
    }

    private Finding judgeNumbers(Object value) {
        List<Object> items = Items.of(value);
        if (items.size() != numbers.size()) {
            String asked = Words.counted(numbers.size(), "number");
            return Finding.unreadable("A prediction of " + asked + " is asked for, but you gave " + Words.kindOf(value) + ".",
                    "Commit to " + asked + ".");
        }
        boolean one = items.size() == 1;
        StringBuilder understood = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String name = numbers.get(i);
            NumberGiven given = NumberGiven.read(items.get(i), name);
            if (given.problem() != null) {
                Finding problem = given.problem().understood(given.understood());
                return one || given.missing() ? problem : problem.about(name);
            }
            understood.append(i == 0 ? "" : "\n").append(one ? "" : name + ": ").append(given.understood());
        }
        return committed(understood.toString());
    }

    private Finding judgeWord(Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return Finding.unanswered("Write one of " + Words.listed(words) + " before you run the next cell.");
        }
        for (String word : words) {
            if (value instanceof String text && word.equalsIgnoreCase(text.trim())) {
                return committed("You predict: " + word + ".");
            }
        }
        return Finding.unreadable("That is none of " + Words.listed(words) + ".", "Commit to one of these words.");
    }

    private Finding committed(String understood) {
        return new Finding(Finding.Verdict.CORRECT, 1, "Your prediction is noted; it counts, whatever comes out.", understood,
                advice.next(), 0, "");
    }
}
