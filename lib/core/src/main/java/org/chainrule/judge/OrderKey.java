package org.chainrule.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is right where the lines of a proof are put in order: each line may stand anywhere behind the lines that it
 * uses. Any such order earns full credit; the right lines in an order that breaks a dependence earn half; a distractor
 * or a missing line earns nothing.
 *
 * <pre>{@code
 * OrderKey.of().line("A").line("B", "A").line("C", "A").line("E", "B", "C")
 *     .distractor("D", "Line D divides by g(x) − g(a), which can be 0.");
 * }</pre>
 */
public final class OrderKey extends ValueKey {

    private static final double FOR_THE_LINES = 0.5;

    private final Map<String, List<String>> uses;
    private final Map<String, String> distractors;
    private final Advice advice;

    private OrderKey(Map<String, List<String>> uses, Map<String, String> distractors, Advice advice) {
        this.uses = uses;
        this.distractors = distractors;
        this.advice = advice;
    }

    /** A key without lines yet. */
    public static OrderKey of() {
        return new OrderKey(Map.of(), Map.of(), new Advice("For each line ask which lines it uses; those stand before it.", 0));
    }

    /** The same key with a line that uses these others. */
    public OrderKey line(String label, String... usedLines) {
        Map<String, List<String>> longer = new LinkedHashMap<>(uses);
        longer.put(label.toUpperCase(Locale.ROOT), List.of(usedLines));
        return new OrderKey(longer, distractors, advice);
    }

    /** The same key with a line that belongs nowhere, and why. */
    public OrderKey distractor(String label, String sentence) {
        Map<String, String> longer = new LinkedHashMap<>(distractors);
        longer.put(label.toUpperCase(Locale.ROOT), sentence);
        return new OrderKey(uses, longer, advice);
    }

    /** The same key with the hint that helps most. */
    public OrderKey hint(int number) {
        return new OrderKey(uses, distractors, advice.hint(number));
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        List<String> known = new ArrayList<>(uses.keySet());
        known.addAll(distractors.keySet());
        List<String> order = Labels.in(value, known);
        if (order.isEmpty()) {
            return Finding.unanswered("Put the letters of the lines in order, as in \"A B C\".");
        }
        return advice.on(judgeOrder(order, known)).understood("You ordered: " + String.join(" ", order) + ".");
    }

    private Finding judgeOrder(List<String> order, List<String> known) {
        for (String label : order) {
            if (!known.contains(label)) {
                return Finding.unreadable("There is no line " + label + ".", "Use the letters that stand before the lines.");
            }
            if (order.indexOf(label) != order.lastIndexOf(label)) {
                return Finding.unreadable("Line " + label + " stands twice.", "Keep it once, where it is needed first.");
            }
            if (distractors.containsKey(label)) {
                return Finding.wrong(distractors.get(label), "Leave line " + label + " out and find what does its work.");
            }
        }
        int missing = uses.size() - order.size();
        return missing == 0 ? judgeDependences(order) : Finding.wrong(Words.counted(missing, "line")
                + (missing == 1 ? " is" : " are") + " still missing from the argument.",
                "Look for the first step that does not follow from the ones before it.");
    }

    private Finding judgeDependences(List<String> order) {
        for (String line : order) {
            for (String used : uses.get(line)) {
                if (order.indexOf(used) > order.indexOf(line)) {
                    return new Finding(Finding.Verdict.PARTLY, FOR_THE_LINES, "These are the right lines: half of the"
                            + " points. But line " + line + " uses something that is only established after it.", "",
                            "", 0, "");
                }
            }
        }
        return Finding.correct("Every line follows from the lines before it.");
    }
}
