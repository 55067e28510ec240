package org.chainrule.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts the lines that the results need in an order in which each comes shortly before its use: result by result, operands
 * first. So a value is still at hand when it is used, and few must be kept for long.
 *
 * <p>A line whose operands have all just become known is written at once. A long sum would otherwise stand at the end as a
 * chain in which each addition waits for the one before it, with nothing else to do meanwhile.
 */
final class Schedule {

    private final ScalarCode code;
    private final boolean[] needed;
    private final boolean[] done;
    private final List<List<Integer>> usesOf;
    private final List<Integer> order = new ArrayList<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();

    private Schedule(ScalarCode code) {
        this.code = code;
        this.needed = new boolean[code.size()];
        this.done = new boolean[code.size()];
        this.usesOf = new ArrayList<>();
    }

    static List<Integer> of(ScalarCode code, int[] results) {
        Schedule schedule = new Schedule(code);
        schedule.markNeeded(results);
        schedule.findUses();
        for (int result : results) {
            schedule.bring(result);
        }
        return schedule.order;
    }

    private void markNeeded(int[] results) {
        for (int result : results) {
            needed[result] = true;
        }
        for (int line = code.size() - 1; line >= 0; line--) {
            if (needed[line] && code.primitive(line) != null) {
                needed[code.first(line)] = true;
                if (code.second(line) >= 0) {
                    needed[code.second(line)] = true;
                }
            }
        }
    }

    private void findUses() {
        for (int line = 0; line < code.size(); line++) {
            usesOf.add(null);
            if (needed[line] && code.primitive(line) != null) {
                addUse(code.first(line), line);
                addUse(code.second(line), line);
            }
        }
    }

    private void addUse(int operand, int line) {
        if (operand < 0) {
            return;
        }
        if (usesOf.get(operand) == null) {
            usesOf.set(operand, new ArrayList<>(2));
        }
        usesOf.get(operand).add(line);
    }

    private void bring(int result) {
        waiting.push(result);
        while (!waiting.isEmpty()) {
            int line = waiting.peek();
            if (isReady(line)) {
                waiting.pop();
            } else if (isReady(code.first(line)) && isReady(code.second(line))) {
                waiting.pop();
                write(line);
            } else {
                pushIfOpen(code.second(line));
                pushIfOpen(code.first(line));
            }
        }
    }

    /** Writes a line, and every line that has now all of its operands. */
    private void write(int first) {
        Deque<Integer> ready = new ArrayDeque<>(List.of(first));
        while (!ready.isEmpty()) {
            int line = ready.pop();
            if (!done[line]) {
                done[line] = true;
                order.add(line);
                completedUses(line, ready);
            }
        }
    }

    private void completedUses(int operand, Deque<Integer> ready) {
        if (usesOf.get(operand) != null) {
            for (int line : usesOf.get(operand)) {
                if (isReady(code.first(line)) && isReady(code.second(line))) {
                    ready.push(line);
                }
            }
        }
    }

    private boolean isReady(int line) {
        return line < 0 || done[line] || code.primitive(line) == null;
    }

    private void pushIfOpen(int line) {
        if (!isReady(line)) {
            waiting.push(line);
        }
    }
}
