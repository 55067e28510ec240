package org.chainrule.judge;

import java.util.List;
import java.util.Optional;

/**
 * What is right where one number is asked for. Integers must be given exactly, real numbers to a part in a million
 * unless the exercise asks for digits; any expression that has the value is as good as the value.
 *
 * <pre>{@code
 * NumericKey.of("dg/dy", 5203)
 *     .misconception(Misconception.PATH_DROPPED, 3872, "Only the path through p is counted; y also reaches g through q.")
 *     .misconception(Misconception.SUMS_MULTIPLIED, 16335)
 *     .hint(2);
 * }</pre>
 *
 * <p>The negative of the right number is recognised as {@link Misconception#SIGN} without being named.
 */
public final class NumericKey extends ValueKey {

    private final String name;
    private final double expected;
    private final int digits;
    private final List<Anticipated<Double>> anticipated;
    private final Advice advice;

    private NumericKey(String name, double expected, int digits, List<Anticipated<Double>> anticipated, Advice advice) {
        this.name = name;
        this.expected = expected;
        this.digits = digits;
        this.anticipated = anticipated;
        this.advice = advice;
    }

    /** A key for a number that the exercise calls by this name. */
    public static NumericKey of(String name, double expected) {
        if (!Double.isFinite(expected)) {
            throw new IllegalArgumentException("the expected " + name + " must be a finite number");
        }
        return new NumericKey(name, expected, 0, List.of(),
                new Advice("Work it out again, one factor at a time.", 0));
    }

    /** The same key, content with this many significant digits. */
    public NumericKey digits(int significant) {
        return new NumericKey(name, expected, significant, anticipated, advice);
    }

    /** The same key, which recognises a misconception by the number that it leads to. */
    public NumericKey misconception(Misconception row, double value) {
        return with(Anticipated.misconception(value, row));
    }

    /** The same key, which recognises a misconception and says it in words of the exercise. */
    public NumericKey misconception(Misconception row, double value, String headline) {
        return with(Anticipated.misconception(value, row).saying(headline));
    }

    /** The same key, which knows a wrong number that is no misconception of the catalogue. */
    public NumericKey wrong(double value, String headline, String next) {
        return with(Anticipated.wrong(value, headline, next));
    }

    /** The same key, which knows a wrong number by a name of the author's own, for reports on a class. */
    public NumericKey wrong(String name, double value, String headline, String next) {
        return with(Anticipated.wrong(value, headline, next).named(name));
    }

    /** The same key with the next action for a number that it does not recognise. */
    public NumericKey next(String action) {
        return new NumericKey(name, expected, digits, anticipated, advice.next(action));
    }

    /** The same key with the hint that helps most. */
    public NumericKey hint(int number) {
        return new NumericKey(name, expected, digits, anticipated, advice.hint(number));
    }

    /** What the exercise calls the number. */
    public String name() {
        return name;
    }

    /** Whether this number earns full credit. */
    public boolean accepts(double number) {
        return Closeness.same(number, expected, digits);
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        NumberGiven given = NumberGiven.read(value, name);
        if (given.problem() != null) {
            return advice.on(given.problem()).understood(given.understood());
        }
        return judgeNumber(given.number()).understood(given.understood());
    }

    private Finding judgeNumber(double number) {
        if (accepts(number)) {
            return Finding.correct("Right: " + name + ".");
        }
        Optional<Anticipated<Double>> recognised = anticipated.stream()
                .filter(wrong -> Closeness.same(number, wrong.answer(), digits)).findFirst();
        if (recognised.isPresent()) {
            return advice.on(recognised.get().finding());
        }
        if (Closeness.same(-number, expected, digits)) {
            return advice.on(Anticipated.misconception(number, Misconception.SIGN).finding());
        }
        return looksRounded(number) ? advice.on(rounded()) : advice.on(Finding.wrong("This is not the right number for " + name + ".", ""));
    }

    private boolean looksRounded(double number) {
        boolean broken = !Closeness.isInteger(number) || !Closeness.isInteger(expected);
        return broken && Closeness.roundedForm(number, expected);
    }

    private Finding rounded() {
        String wanted = digits > 0 ? Words.counted(digits, "significant digit") + " of " + name + " are asked for"
                : "the exact " + name + " is asked for";
        return Finding.wrong("Close, but not close enough: " + wanted + ".",
                "Keep more digits, or give the expression itself and let Java work it out.");
    }

    private NumericKey with(Anticipated<Double> wrong) {
        return new NumericKey(name, expected, digits, Anticipated.append(anticipated, wrong), advice);
    }
}
