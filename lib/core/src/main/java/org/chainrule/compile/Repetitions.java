package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds where a straight line repeats itself, as what was recorded from a loop does: there a loop can be written again.
 *
 * <p>A round is like the one before it if it has the same operations, and if each operand is a constant, or lies as far back
 * as its counterpart and no further than one round, or lies before all rounds and moves on by a fixed step: an input by so
 * many entries, a line of an earlier loop by so many rounds. Results must move on by a fixed step too. Cost: a few looks at
 * each line for each length that a round may have.
 */
final class Repetitions {

    private static final int LONGEST_ROUND = 64;
    private static final int FEWEST_ROUNDS = 32;
    private static final int FEWEST_LINES = 512;

    private final ScalarCode code;
    private final List<Integer> order;
    private final int[] places;
    private final Map<Integer, List<Integer>> results;
    private final List<Stretch> found = new ArrayList<>();
    private final Stretch[] loopAt;
    private final int[] broken = new int[LONGEST_ROUND + 1];

    private Repetitions(ScalarCode code, List<Integer> order, int[] places, Map<Integer, List<Integer>> results) {
        this.code = code;
        this.order = order;
        this.places = places;
        this.results = results;
        this.loopAt = new Stretch[order.size()];
    }

    /**
     * The stretches of an order of lines, repeated ones and those between them.
     *
     * @param places where in the order each line stands
     * @param results where in the array of results each line goes
     */
    static List<Stretch> of(ScalarCode code, List<Integer> order, int[] places, Map<Integer, List<Integer>> results) {
        Repetitions repetitions = new Repetitions(code, order, places, results);
        repetitions.find();
        return repetitions.found;
    }

    private void find() {
        int open = 0;
        for (int begin = 0; begin < order.size(); begin++) {
            Stretch loop = repeatedFrom(begin);
            if (loop != null) {
                addStraight(open, begin);
                found.add(loop);
                Arrays.fill(loopAt, begin, loop.end(), loop);
                open = loop.end();
                begin = open - 1;
            }
        }
        addStraight(open, order.size());
    }

    private void addStraight(int begin, int end) {
        if (begin < end) {
            found.add(new Stretch(begin, end - begin, 1));
        }
    }

    private Stretch repeatedFrom(int begin) {
        for (int length = 1; length <= LONGEST_ROUND; length++) {
            int fewest = Math.max(FEWEST_ROUNDS * length, FEWEST_LINES);
            boolean knownToBreak = begin + length <= broken[length] && broken[length] < begin + fewest;
            if (begin + fewest <= order.size() && !knownToBreak) {
                int end = endOfRounds(begin, length);
                if (end - begin >= fewest) {
                    return new Stretch(begin, length, (end - begin) / length);
                }
                broken[length] = end;
            }
        }
        return null;
    }

    private int endOfRounds(int begin, int length) {
        int place = begin + length;
        while (place < order.size() && isLikeOneRoundBefore(place, begin, length)) {
            place++;
        }
        return place;
    }

    private boolean isLikeOneRoundBefore(int place, int begin, int length) {
        int line = order.get(place);
        int counterpart = order.get(place - length);
        int oneMore = place - 2 * length >= begin ? order.get(place - 2 * length) : -1;
        return code.primitive(line) == code.primitive(counterpart)
                && follows(code.first(line), code.first(counterpart), oneMore < 0 ? -1 : code.first(oneMore), begin, length)
                && follows(code.second(line), code.second(counterpart), oneMore < 0 ? -1 : code.second(oneMore), begin, length)
                && goesOn(resultsOf(line), resultsOf(counterpart), oneMore < 0 ? null : resultsOf(oneMore));
    }

    /** Whether an operand is what its counterparts, one and two rounds before, make one expect; −1 stands for none. */
    private boolean follows(int operand, int counterpart, int oneMore, int begin, int length) {
        if (operand < 0 || counterpart < 0 || code.primitive(operand) == null || places[operand] < begin) {
            Integer step = step(counterpart, operand);
            return step != null && (oneMore < 0 || step.equals(step(oneMore, counterpart)));
        }
        boolean keepsDistance = code.primitive(counterpart) != null && places[operand] - places[counterpart] == length;
        return keepsDistance && (oneMore < 0 || places[counterpart] >= begin);
    }

    /** By how much an operand from outside moves on from one round to the next; null if by no step. */
    private Integer step(int from, int to) {
        if (from == to) {
            return 0;
        }
        if (from < 0 || to < 0 || code.isConstant(from) || code.isConstant(to)) {
            return null;
        }
        if (code.isInput(from) || code.isInput(to)) {
            return code.isInput(from) && code.isInput(to) ? to - from : null;
        }
        Stretch loop = loopAt[places[from]];
        boolean comparable = loop != null && loop == loopAt[places[to]]
                && loop.lineOfRound(places[from]) == loop.lineOfRound(places[to]);
        return comparable ? loop.round(places[to]) - loop.round(places[from]) : null;
    }

    private List<Integer> resultsOf(int line) {
        return results.getOrDefault(line, List.of());
    }

    private static boolean goesOn(List<Integer> places, List<Integer> counterparts, List<Integer> oneMore) {
        if (places.size() != counterparts.size()) {
            return false;
        }
        for (int i = 0; oneMore != null && i < places.size(); i++) {
            if (places.get(i) - counterparts.get(i) != counterparts.get(i) - oneMore.get(i)) {
                return false;
            }
        }
        return true;
    }
}
