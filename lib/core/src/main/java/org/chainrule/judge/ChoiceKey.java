package org.chainrule.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is right where one of several choices is picked, and usually a reason for it. Each wrong choice and each wrong
 * reason has a sentence of its own.
 *
 * <p>The right choice earns half of the points and the right reason for it the other half; a wrong choice earns
 * nothing, whatever its reason. Where no reasons are offered, the choice earns all. Labels are read in upper or lower
 * case, as {@code "B2"}, {@code "b, 2"} or a list.
 *
 * <pre>{@code
 * ChoiceKey.of("B", "2")
 *     .choice("A", "Counted are the inputs, not the paths.")
 *     .choice("C", Misconception.PATH_DROPPED)
 *     .reason("1", "That is why two are too few, not why there are three.");
 * }</pre>
 */
public final class ChoiceKey extends ValueKey {

    private static final double FOR_THE_CHOICE = 0.5;

    private final String choice;
    private final String reason;
    private final Map<String, Finding> wrongChoices;
    private final Map<String, Finding> wrongReasons;
    private final Advice advice;

    private ChoiceKey(String choice, String reason, Map<String, Finding> wrongChoices,
            Map<String, Finding> wrongReasons, Advice advice) {
        this.choice = choice;
        this.reason = reason;
        this.wrongChoices = wrongChoices;
        this.wrongReasons = wrongReasons;
        this.advice = advice;
    }

    /** A key for a choice without reasons. */
    public static ChoiceKey of(String choice) {
        return of(choice, "");
    }

    /** A key for a choice with its reason. */
    public static ChoiceKey of(String choice, String reason) {
        return new ChoiceKey(label(choice), label(reason), Map.of(), Map.of(),
                new Advice("Try the choice on a small example before you pick another.", 0));
    }

    /** The same key with what to say to a wrong choice. */
    public ChoiceKey choice(String label, String sentence) {
        return choice(label, Finding.wrong(sentence, ""));
    }

    /** The same key with a wrong choice that shows a misconception. */
    public ChoiceKey choice(String label, Misconception row) {
        return choice(label, Finding.wrong(row.message(), row.next()).misconception(row.key()));
    }

    /** The same key with a wrong choice that shows a misconception, said in words of the exercise. */
    public ChoiceKey choice(String label, Misconception row, String sentence) {
        return choice(label, Finding.wrong(sentence, row.next()).misconception(row.key()));
    }

    /** The same key with what to say to a wrong reason for the right choice. */
    public ChoiceKey reason(String label, String sentence) {
        Finding finding = Finding.wrong(sentence, "Keep the choice and pick the reason that makes it true.");
        return new ChoiceKey(choice, reason, wrongChoices, with(wrongReasons, label, finding), advice);
    }

    /** The same key with the next action after a wrong choice. */
    public ChoiceKey next(String action) {
        return new ChoiceKey(choice, reason, wrongChoices, wrongReasons, advice.next(action));
    }

    /** The same key with the hint that helps most. */
    public ChoiceKey hint(int number) {
        return new ChoiceKey(choice, reason, wrongChoices, wrongReasons, advice.hint(number));
    }

    private ChoiceKey choice(String label, Finding finding) {
        return new ChoiceKey(choice, reason, with(wrongChoices, label, finding), wrongReasons, advice);
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        List<String> picked = Labels.in(value, labels());
        if (picked.isEmpty()) {
            return Finding.unanswered("Put the letter of your choice" + (reason.isEmpty() ? "" : " and the number of your reason")
                    + " between the quotation marks.");
        }
        return advice.on(judgePicked(picked)).understood("You picked " + String.join(", ", picked) + ".");
    }

    private Finding judgePicked(List<String> picked) {
        String first = picked.get(0);
        if (picked.size() > (reason.isEmpty() ? 1 : 2)) {
            return Finding.unreadable("One choice" + (reason.isEmpty() ? " is" : " and one reason are") + " asked for.",
                    "Pick again, as in \"" + (reason.isEmpty() ? "A" : "A1") + "\".");
        }
        if (picked.size() == 1 && !reason.isEmpty() && (first.equals(reason) || wrongReasons.containsKey(first))) {
            return Finding.unreadable("The reason is there, but the choice is missing.", "Add the letter of your choice.");
        }
        return judgeChoice(first, picked.size() > 1 ? picked.get(1) : "");
    }

    private Finding judgeChoice(String pickedChoice, String pickedReason) {
        if (!pickedChoice.equals(choice)) {
            Finding wrong = wrongChoices.get(pickedChoice);
            return wrong != null ? wrong : unknown("choices", pickedChoice, choice, wrongChoices);
        }
        if (pickedReason.equals(reason)) {
            return Finding.correct(reason.isEmpty() ? "The right choice." : "The right choice, for the right reason.");
        }
        Finding open = pickedReason.isEmpty() ? Finding.wrong("A reason is asked for too.", "Add the number of your reason.")
                : wrongReasons.get(pickedReason);
        return halfRight(open != null ? open : unknown("reasons", pickedReason, reason, wrongReasons));
    }

    private static Finding halfRight(Finding open) {
        return new Finding(Finding.Verdict.PARTLY, FOR_THE_CHOICE, "The choice is right: half of the points. "
                + open.headline(), "", open.next(), open.hint(), open.misconception());
    }

    private static Finding unknown(String what, String label, String right, Map<String, Finding> others) {
        List<String> all = new ArrayList<>(others.keySet());
        all.add(right);
        all.sort(null);
        return Finding.unreadable("There is no " + label + " among the " + what + " " + Words.listed(all) + ".",
                "Pick one of them.");
    }

    private List<String> labels() {
        List<String> all = new ArrayList<>(wrongChoices.keySet());
        all.add(choice);
        all.addAll(wrongReasons.keySet());
        if (!reason.isEmpty()) {
            all.add(reason);
        }
        return all;
    }

    private static Map<String, Finding> with(Map<String, Finding> map, String label, Finding finding) {
        Map<String, Finding> longer = new LinkedHashMap<>(map);
        longer.put(label(label), finding);
        return longer;
    }

    private static String label(String text) {
        return text.trim().toUpperCase(Locale.ROOT);
    }
}
