package org.chainrule.compile;

import java.util.Arrays;

/** Moves of entries, joined where they go on in equal steps: rows, columns, one entry to many places, many to one. */
final class Runs {

    private static final int NUMBERS = 5;

    /** For each run: where it begins, from and to; its steps, from and to; how long it is. */
    private int[] runs = new int[16 * NUMBERS];
    private int end;

    private Runs() {}

    static Runs of(Moves moves) {
        Runs result = new Runs();
        moves.each(result::append);
        result.runs = Arrays.copyOf(result.runs, result.end);
        return result;
    }

    private void append(int from, int to) {
        int last = end - NUMBERS;
        if (last >= 0 && goesOn(last, from, to)) {
            runs[last + 4]++;
            return;
        }
        if (end == runs.length) {
            runs = Arrays.copyOf(runs, 2 * end);
        }
        runs[end] = from;
        runs[end + 1] = to;
        runs[end + 4] = 1;
        end += NUMBERS;
    }

    /** Whether a move goes on where a run ends; the second move of a run decides about its steps. */
    private boolean goesOn(int run, int from, int to) {
        int length = runs[run + 4];
        if (length == 1) {
            runs[run + 2] = from - runs[run];
            runs[run + 3] = to - runs[run + 1];
        }
        return from == runs[run] + length * runs[run + 2] && to == runs[run + 1] + length * runs[run + 3];
    }

    /** Writes each entry to its place; other places stay as they are. */
    void copy(double[] source, double[] target) {
        for (int run = 0; run < end; run += NUMBERS) {
            int from = runs[run];
            int to = runs[run + 1];
            int length = runs[run + 4];
            if (runs[run + 2] == 1 && runs[run + 3] == 1) {
                System.arraycopy(source, from, target, to, length);
            } else if (runs[run + 2] == 0 && runs[run + 3] == 1) {
                Arrays.fill(target, to, to + length, source[from]);
            } else {
                copy(source, from, runs[run + 2], target, to, runs[run + 3], length);
            }
        }
    }

    private static void copy(double[] source, int from, int fromStep, double[] target, int to, int toStep, int length) {
        for (int i = 0; i < length; i++) {
            target[to + i * toStep] = source[from + i * fromStep];
        }
    }

    /** Adds each entry to what stands at its place. */
    void add(double[] source, double[] target) {
        for (int run = 0; run < end; run += NUMBERS) {
            int from = runs[run];
            int to = runs[run + 1];
            int length = runs[run + 4];
            if (runs[run + 3] == 0) {
                target[to] += sum(source, from, runs[run + 2], length);
            } else {
                add(source, from, runs[run + 2], target, to, runs[run + 3], length);
            }
        }
    }

    private static void add(double[] source, int from, int fromStep, double[] target, int to, int toStep, int length) {
        for (int i = 0; i < length; i++) {
            target[to + i * toStep] += source[from + i * fromStep];
        }
    }

    /** Four sums at once, so that no addition waits for the one before it. */
    private static double sum(double[] source, int from, int step, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            s0 += source[from + i * step];
            s1 += source[from + (i + 1) * step];
            s2 += source[from + (i + 2) * step];
            s3 += source[from + (i + 3) * step];
        }
        for (; i < length; i++) {
            s0 += source[from + i * step];
        }
        return s0 + s1 + (s2 + s3);
    }
}
