package org.chainrule.exercises.ch09;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;

/** Exercise 9.5 accepts any order that a sweep may take, however it is found, and knows the ways to be wrong. */
class OrderWithoutATapeTest {

    /** By the length of the longest way to the end, worked out by a stack of its own in place of recursion. */
    private static final Function<double[], Object> BY_STACK = in -> {
        int n = (int) in[0];
        List<List<Integer>> users = usersOf(in);
        int[] state = new int[n];
        List<Integer> order = new ArrayList<>();
        for (int start = 0; start < n; start++) {
            List<Integer> stack = new ArrayList<>(List.of(start));
            while (!stack.isEmpty()) {
                int node = stack.get(stack.size() - 1);
                if (state[node] == 0) {
                    state[node] = 1;
                    users.get(node).stream().filter(user -> state[user] == 0).forEach(stack::add);
                } else {
                    stack.remove(stack.size() - 1);
                    if (state[node] == 1) {
                        state[node] = 2;
                        order.add(node);
                    }
                }
            }
        }
        return order.stream().mapToDouble(node -> node).toArray();
    };

    private static List<List<Integer>> usersOf(double[] in) {
        List<List<Integer>> users = new ArrayList<>();
        IntStream.range(0, (int) in[0]).forEach(node -> users.add(new ArrayList<>()));
        for (int i = 1; i + 1 < in.length; i += 2) {
            users.get((int) in[i]).add((int) in[i + 1]);
        }
        return users;
    }

    @Test
    void anyOrderWithUsersFirstIsRight() {
        assertEquals(1, judgeVector(Exercise5Key.ORDERS, BY_STACK).credit(), judgeVector(Exercise5Key.ORDERS, BY_STACK).toString());
        assertEquals(1, judgeVector(Exercise5Key.LONG, BY_STACK).credit());
    }

    @Test
    void theOrderTurnedRoundIsCalledSo() {
        Finding finding = judgeVector(Exercise5Key.ORDERS, in -> {
            double[] order = (double[]) BY_STACK.apply(in);
            return IntStream.range(0, order.length).mapToDouble(i -> order[order.length - 1 - i]).toArray();
        });
        assertTrue(finding.headline().contains("turned round"), finding.toString());
    }

    @Test
    void theOrderOfTheNumbersIsStale() {
        Function<double[], Object> numbers = in -> IntStream.range(0, (int) in[0]).asDoubleStream().toArray();
        assertEquals("stale-order", judgeVector(Exercise5Key.ORDERS, numbers).misconception());
        assertEquals("stale-order", judgeVector(Exercise5Key.LONG, numbers).misconception());
    }

    @Test
    void aRecursionIsRightUntilTheChainIsLong() {
        Function<double[], Object> recursive = in -> {
            Set<Integer> order = new LinkedHashSet<>();
            List<List<Integer>> users = usersOf(in);
            IntStream.range(0, users.size()).forEach(node -> place(node, users, order));
            return order.stream().mapToDouble(node -> node).toArray();
        };
        assertEquals(1, judgeVector(Exercise5Key.ORDERS, recursive).credit());
        assertTrue(judgeVector(Exercise5Key.LONG, recursive).headline().contains("stack overflows"));
    }

    private static void place(int node, List<List<Integer>> users, Set<Integer> order) {
        for (int user : users.get(node)) {
            if (!order.contains(user)) {
                place(user, users, order);
            }
        }
        order.add(node);
    }

    @Test
    void aMissingOrDoubledNodeIsNamed() {
        Finding missing = judgeVector(Exercise5Key.ORDERS, in -> IntStream.range(1, (int) in[0]).asDoubleStream().toArray());
        assertTrue(missing.headline().contains("missing"), missing.toString());
        Finding twice = judgeVector(Exercise5Key.ORDERS, in -> new double[(int) in[0]]);
        assertTrue(twice.headline().contains("twice"), twice.toString());
        assertEquals(UNANSWERED, judgeVector(Exercise5Key.ORDERS, in -> new double[0]).verdict());
    }
}
