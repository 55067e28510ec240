package org.chainrule.grader.marks;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainrule.grader.Refused;
import org.chainrule.grader.collect.Times;

/**
 * What a class was told about marks.
 *
 * @param deadlines notebook's number to its deadline; under the empty name, that of all others
 * @param grace how much later costs nothing
 * @param percentADay what each day begun after the deadline costs, of what was earned
 * @param mostPercent the most that being late costs
 * @param daysAccepted after so many days nothing counts any more
 * @param extra exercises that earn points beyond the total
 * @param allOrNothing exercises that earn all of their points or none
 */
public record Policy(Map<String, Instant> deadlines, Duration grace, double percentADay, double mostPercent, double daysAccepted,
        Set<String> extra, Set<String> allOrNothing) {

    /** What holds unless a file says otherwise: nothing is late, nothing is extra. */
    public static final Policy NONE = of(new Properties());

    /**
     * Reads a properties file with some of {@code deadline}, {@code deadline.NN}, {@code grace.minutes},
     * {@code late.percent-a-day}, {@code late.most-percent}, {@code late.days}, {@code extra}, {@code all-or-nothing}.
     *
     * @throws Refused if a name or a value is not understood
     */
    public static Policy read(Path file) {
        Properties given = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            given.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("Cannot read the policy in " + file + ": " + e.getMessage() + ".");
        }
        return of(given);
    }

    private static Policy of(Properties given) {
        Map<String, Instant> deadlines = new TreeMap<>();
        for (String name : given.stringPropertyNames()) {
            if (name.equals("deadline") || name.matches("deadline\\.\\d\\d")) {
                deadlines.put(name.replaceFirst("deadline\\.?", ""), time(name, given.getProperty(name)));
                given.remove(name);
            }
        }
        Policy policy = new Policy(deadlines, Duration.ofSeconds(Math.round(60 * number(given, "grace.minutes", 0))),
                number(given, "late.percent-a-day", 0), number(given, "late.most-percent", 100),
                number(given, "late.days", Double.POSITIVE_INFINITY), ids(given, "extra"), ids(given, "all-or-nothing"));
        if (!given.isEmpty()) {
            throw new Refused("The policy has " + given.stringPropertyNames().iterator().next()
                    + ", which nothing uses. Known are deadline, deadline.NN, grace.minutes, late.percent-a-day, late.most-percent, "
                    + "late.days, extra, all-or-nothing.");
        }
        return policy;
    }

    private static Instant time(String name, String text) {
        Instant time = Times.read(text);
        if (time == null) {
            throw new Refused("The policy's " + name + " is “" + text + "”, which is no time: write it like 2026-11-20 23:59.");
        }
        return time;
    }

    private static double number(Properties given, String name, double usual) {
        String text = (String) given.remove(name);
        try {
            double number = text == null ? usual : Double.parseDouble(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refused("The policy's " + name + " is “" + text + "”: write a number that is not negative.");
    }

    private static Set<String> ids(Properties given, String name) {
        String text = (String) given.remove(name);
        return text == null ? Set.of() : Stream.of(text.split("[ ,;]+")).filter(id -> !id.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    /** The deadline of a notebook; null if it has none. */
    Instant deadline(String notebook) {
        return deadlines.getOrDefault(notebook.substring(0, Math.min(2, notebook.length())), deadlines.get(""));
    }

    /** Which part of what was earned is lost by handing in at this time; 1 if nothing counts any more. */
    double lost(Instant submitted, Instant deadline) {
        if (submitted == null || deadline == null || !submitted.isAfter(deadline.plus(grace))) {
            return 0;
        }
        double days = daysLate(submitted, deadline);
        return days > daysAccepted ? 1 : Math.min(mostPercent, days * percentADay) / 100;
    }

    /** The days that had begun since the deadline. */
    static long daysLate(Instant submitted, Instant deadline) {
        return (long) Math.ceil(Duration.between(deadline, submitted).toSeconds() / 86_400.0);
    }
}
