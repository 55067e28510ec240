package org.chainrule.grader;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.TreeSet;

/**
 * How much one submission may take. Times are for a machine that does nothing else; a busy one gives more.
 *
 * @param notebookBytes the largest notebook file
 * @param cells the most cells of a notebook
 * @param cellCharacters the longest cell that is run
 * @param compile the longest time for compiling one cell
 * @param step the longest time for one statement, or one call of an answer
 * @param submission the longest time for all of a submission's statements and calls
 * @param judge the longest time that a check may compute over what an answer gave
 * @param heapMegabytes the heap of the Java machine that runs it
 */
public record Limits(long notebookBytes, int cells, int cellCharacters, Duration compile, Duration step,
        Duration submission, Duration judge, int heapMegabytes) {

    /** The limits that hold when no file says otherwise. */
    public static final Limits DEFAULT = of(new Properties());

    /**
     * Reads a properties file with some of the names {@code notebook.bytes}, {@code cells}, {@code cell.characters},
     * {@code compile.seconds}, {@code step.seconds}, {@code submission.seconds}, {@code judge.seconds},
     * {@code heap.megabytes}.
     */
    public static Limits read(Path file) {
        Properties given = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            given.load(reader);
            return of(given);
        } catch (IOException e) {
            throw new Refused("Cannot read the limits in " + file + ": " + e.getMessage() + ".");
        }
    }

    private static Limits of(Properties given) {
        Properties left = new Properties();
        left.putAll(given);
        Limits limits = new Limits(number(left, "notebook.bytes", 20_000_000), number(left, "cells", 1_000),
                number(left, "cell.characters", 50_000), seconds(left, "compile.seconds", 10),
                seconds(left, "step.seconds", 3), seconds(left, "submission.seconds", 120), seconds(left, "judge.seconds", 10),
                number(left, "heap.megabytes", 96));
        if (!left.isEmpty()) {
            throw new Refused("The limits have no " + new TreeSet<>(left.keySet()) + ": see docs/grading.md for their names.");
        }
        return limits;
    }

    private static Duration seconds(Properties given, String name, int usual) {
        return Duration.ofSeconds(number(given, name, usual));
    }

    private static int number(Properties given, String name, int usual) {
        Object text = given.remove(name);
        try {
            int number = text == null ? usual : Integer.parseInt(text.toString().strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number that is not positive
        }
        throw new Refused("The limit " + name + " must be a whole number above 0, but is " + text + ".");
    }
}
