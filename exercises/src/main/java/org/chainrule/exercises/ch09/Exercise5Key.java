package org.chainrule.exercises.ch09;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/** What is right for exercise 9.5: an order of a graph's nodes in which each stands behind all of its users. */
public final class Exercise5Key {

    /** The order is right on random graphs. */
    public static final Key ORDERS = answers -> judge(answers, Exercise5Key::randomGraphs);

    /** The order is right on a graph that is one long chain. */
    public static final Key LONG = answers -> judge(answers, random -> List.of(chain(random)));

    private static final int GRAPHS = 25;
    private static final int LENGTH = 99_990;

    private Exercise5Key() {}

    /** Nodes with numbers that say nothing about their order, and arrows from what is used to its user. */
    private record Wires(int nodes, int[] from, int[] to) {

        double[] asQuestion() {
            double[] question = new double[1 + 2 * from.length];
            question[0] = nodes;
            for (int i = 0; i < from.length; i++) {
                question[1 + 2 * i] = from[i];
                question[2 + 2 * i] = to[i];
            }
            return question;
        }

        /** The arrow whose user does not stand before what it uses; -1 if there is none. */
        int firstBroken(int[] place) {
            for (int i = 0; i < from.length; i++) {
                if (place[to[i]] > place[from[i]]) {
                    return i;
                }
            }
            return -1;
        }

        boolean isTurnedRound(int[] place) {
            for (int i = 0; i < from.length; i++) {
                if (place[from[i]] > place[to[i]]) {
                    return false;
                }
            }
            return true;
        }

        String said() {
            if (nodes > 20) {
                return "a chain of " + nodes + " nodes";
            }
            List<String> arrows = new ArrayList<>();
            for (int i = 0; i < from.length; i++) {
                arrows.add(from[i] + " → " + to[i]);
            }
            return "the arrows " + String.join(", ", arrows);
        }
    }

    @FunctionalInterface
    private interface Draw {
        List<Wires> from(Random random);
    }

    private static List<Wires> randomGraphs(Random random) {
        List<Wires> graphs = new ArrayList<>();
        for (int i = 0; i < GRAPHS; i++) {
            int nodes = 4 + i % 7;
            List<int[]> arrows = new ArrayList<>();
            for (int user = 1; user < nodes; user++) {
                arrows.add(new int[] {user - 1, user});
                for (int more = 0; user > 1 && more < 2; more++) {
                    arrows.add(new int[] {random.nextInt(user), user});
                }
            }
            graphs.add(shuffled(nodes, arrows, random));
        }
        return graphs;
    }

    private static Wires chain(Random random) {
        List<int[]> arrows = new ArrayList<>();
        for (int user = 1; user < LENGTH; user++) {
            arrows.add(new int[] {user - 1, user});
        }
        return shuffled(LENGTH, arrows, random);
    }

    private static Wires shuffled(int nodes, List<int[]> arrows, Random random) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            names.add(i);
        }
        Collections.shuffle(names, random);
        Collections.shuffle(arrows, random);
        int[] from = arrows.stream().mapToInt(arrow -> names.get(arrow[0])).toArray();
        int[] to = arrows.stream().mapToInt(arrow -> names.get(arrow[1])).toArray();
        return new Wires(nodes, from, to);
    }

    private static Finding judge(Answers answers, Draw draw) {
        Answer method = answers.answer();
        if (method == null) {
            return Finding.unanswered("Run the cell with your method and then its check cell.");
        }
        List<Wires> graphs = draw.from(answers.random());
        boolean allTurned = true;
        Finding first = null;
        try {
            for (Wires graph : graphs) {
                if (!(method.at((Object) graph.asQuestion()) instanceof double[] order)) {
                    throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "The method should return the numbers of the nodes.");
                }
                if (order.length == 0) {
                    return Finding.unanswered("Write the method's body, run its cell, then check again.");
                }
                int[] place = places(order, graph.nodes());
                Finding finding = place == null ? notEachOnce(order, graph) : orderly(order, place, graph);
                allTurned &= place != null && graph.isTurnedRound(place);
                first = first == null ? finding : first;
            }
        } catch (AnswerProblem problem) {
            return explained(problem);
        }
        if (first != null && allTurned) {
            return Finding.wrong("The order is turned round: here what is used stands before its users.",
                    "The sweep begins at the result, so the users come first: read your order backward.").hint(1);
        }
        return first != null ? first : Finding.correct(graphs.size() == 1 ? "The order is right for a chain of " + LENGTH + " nodes."
                : "In " + GRAPHS + " random graphs every node stands behind all of its users.");
    }

    private static Finding explained(AnswerProblem problem) {
        if (problem.getMessage().contains("StackOverflowError")) {
            return Finding.wrong("The recursion goes as deep as the longest path, and the stack overflows.",
                    "Keep a list of nodes that are ready, and take from it in a loop.").hint(3);
        }
        if (problem.kind() == AnswerProblem.Cause.TIMED_OUT) {
            return Finding.wrong("Too slow for a long chain: something searches through all arrows again and again.",
                    "Sort the arrows by their user once, before the loop begins.").hint(3);
        }
        return Finding.failed(problem);
    }

    /** Where each node stands; null if not every node stands there exactly once. */
    private static int[] places(double[] order, int nodes) {
        int[] place = new int[nodes];
        Arrays.fill(place, -1);
        for (int i = 0; i < order.length; i++) {
            int node = (int) order[i];
            if (node < 0 || node >= nodes || node != order[i] || place[node] >= 0) {
                return null;
            }
            place[node] = i;
        }
        return order.length == nodes ? place : null;
    }

    private static Finding notEachOnce(double[] order, Wires graph) {
        boolean fewer = Arrays.stream(order).distinct().count() < Math.min(order.length, graph.nodes());
        return Finding.wrong(fewer ? "A node stands in the order twice." : order.length < graph.nodes()
                ? "A node is missing in the order." : "The order should hold each node exactly once.",
                fewer ? "A node is ready when its last user has been placed, not its first." : "Begin with every node that has no user.")
                .understood("For " + graph.said() + " your method gives " + shown(order) + ".").hint(2);
    }

    private static Finding orderly(double[] order, int[] place, Wires graph) {
        int broken = graph.firstBroken(place);
        return broken < 0 ? null : Finding.wrong("Node " + graph.from()[broken] + " stands before its user " + graph.to()[broken]
                + ": it would hand on before everything had arrived.", Misconception.STALE_ORDER.next())
                .misconception(Misconception.STALE_ORDER.key())
                .understood("For " + graph.said() + " your method gives " + shown(order) + ".").hint(2);
    }

    private static String shown(double[] order) {
        List<String> first = Arrays.stream(order).limit(20).mapToObj(node -> Integer.toString((int) node)).toList();
        return String.join(" ", first) + (order.length > 20 ? " …" : "");
    }
}
