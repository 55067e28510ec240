package org.chainrule.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;

/**
 * Orders the steps of a tape into groups: element-wise steps of one shape that can run in one loop, and every
 * other step alone. Whatever else is ready goes first, so that the loops get long.
 */
final class Fusion {

    /** A loop with more steps might become a method that the Java machine leaves interpreted. */
    private static final int LONGEST = 40;

    private final Tape tape;
    private final IntPredicate fusible;
    private final boolean[] done;
    private final List<List<Integer>> groups = new ArrayList<>();
    private int open;

    private Fusion(Tape tape, IntPredicate fusible) {
        this.tape = tape;
        this.fusible = fusible;
        this.done = new boolean[tape.size()];
    }

    static Fusion of(Tape tape, IntPredicate fusible) {
        Fusion fusion = new Fusion(tape, fusible);
        for (int place = 0; place < tape.size(); place++) {
            fusion.done[place] = tape.primitive(place) == null;
        }
        while (fusion.hasOpen()) {
            fusion.takeOthers();
            fusion.takeLoop();
        }
        return fusion;
    }

    /** The groups in an order in which each comes after those that it needs; inputs and constants are in none. */
    List<List<Integer>> groups() {
        return groups;
    }

    /** What is computed in one group and used in another, so that it must lie in an array. */
    Set<Integer> crossing() {
        Set<Integer> crossing = new HashSet<>();
        for (List<Integer> group : groups) {
            Set<Integer> here = Set.copyOf(group);
            for (int place : group) {
                for (int operand : tape.operands(place)) {
                    if (!here.contains(operand)) {
                        crossing.add(operand);
                    }
                }
            }
        }
        return crossing;
    }

    private boolean hasOpen() {
        while (open < done.length && done[open]) {
            open++;
        }
        return open < done.length;
    }

    private void takeOthers() {
        for (int place = open; place < done.length; place++) {
            if (!done[place] && !fusible.test(place) && isReady(place)) {
                done[place] = true;
                groups.add(List.of(place));
            }
        }
    }

    private void takeLoop() {
        List<Integer> loop = new ArrayList<>();
        for (int place = open; place < done.length && loop.size() < LONGEST; place++) {
            if (!done[place] && fusible.test(place) && isReady(place) && (loop.isEmpty() || shape(place).equals(shape(loop.get(0))))) {
                done[place] = true;
                loop.add(place);
            }
        }
        if (!loop.isEmpty()) {
            groups.add(loop);
        }
    }

    /** Whether all operands are there. */
    private boolean isReady(int place) {
        for (int operand : tape.operands(place)) {
            if (!done[operand]) {
                return false;
            }
        }
        return true;
    }

    private Shape shape(int place) {
        return tape.value(place).shape();
    }
}
