package org.chainrule.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is right where several named numbers are asked for. Each part earns its share of the points.
 *
 * <p>An error that was made in an earlier exercise is carried forward: a part that is wrong, but follows from the
 * numbers submitted there, earns half of its share. That needs at least half of the earlier numbers to be right, and
 * those carried must not all be 0, missing or equal.
 *
 * <pre>{@code
 * NumbersKey.of(NumericKey.of("dg/dx", -186), NumericKey.of("dg/dy", 15))
 *     .carrying("6.1", Exercise1Key.KEY, n -> new double[] {n[0] * n[2] + n[1] * n[4], n[0] * n[3] + n[1] * n[5]});
 * }</pre>
 */
public final class NumbersKey extends ValueKey {

    private final List<NumericKey> parts;
    private final CarriedForward carried;

    private NumbersKey(List<NumericKey> parts, CarriedForward carried) {
        this.parts = parts;
        this.carried = carried;
    }

    /** A key for these numbers, in the order in which they are asked for. */
    public static NumbersKey of(NumericKey... parts) {
        return new NumbersKey(List.of(parts), null);
    }

    /**
     * The same key, which gives credit for what follows from the numbers submitted for an earlier exercise.
     *
     * @param consequence from the earlier numbers to those that follow here, in the order of the parts
     */
    public NumbersKey carrying(String exerciseId, NumbersKey earlier, UnaryOperator<double[]> consequence) {
        return new NumbersKey(parts, new CarriedForward(exerciseId, earlier, consequence));
    }

    /** The numbers asked for. */
    List<NumericKey> parts() {
        return parts;
    }

    /** The numbers given, NaN where one is missing or cannot be read; null if their count does not fit. */
    double[] numbersIn(Object value) {
        List<Object> items = Items.of(value);
        if (items.size() != parts.size()) {
            return null;
        }
        double[] numbers = new double[items.size()];
        for (int i = 0; i < numbers.length; i++) {
            NumberGiven given = NumberGiven.read(items.get(i), parts.get(i).name());
            numbers[i] = given.problem() == null ? given.number() : Double.NaN;
        }
        return numbers;
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        List<Object> items = Items.of(value);
        List<String> names = parts.stream().map(NumericKey::name).toList();
        if (items.size() != parts.size()) {
            return PartsFinding.wrongCount(names, value, items.size());
        }
        double[] following = carried == null ? null : carried.consequences(answers);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Finding finding = parts.get(i).judgeValue(items.get(i), answers);
            findings.add(follows(finding, items.get(i), i, following) ? consistent(finding) : finding);
        }
        return PartsFinding.of(names, findings);
    }

    private boolean follows(Finding finding, Object item, int part, double[] following) {
        if (following == null || finding.verdict() != Finding.Verdict.WRONG) {
            return false;
        }
        NumberGiven given = NumberGiven.read(item, parts.get(part).name());
        return given.problem() == null && Closeness.same(given.number(), following[part], 0);
    }

    private Finding consistent(Finding finding) {
        return new Finding(Finding.Verdict.PARTLY, 0.5, "It is consistent with your " + carried.exerciseId()
                + ", so the method is right: half of its points.", finding.understood(),
                "Put " + carried.exerciseId() + " right first, then work this out again.", 0, "");
    }
}
