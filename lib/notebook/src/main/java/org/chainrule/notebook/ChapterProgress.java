package org.chainrule.notebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.chainrule.check.Exercise;
import org.chainrule.learn.DataTable;
import org.chainrule.learn.Learn;
import org.chainrule.tensor.Numbers;

/** Where a learner stands in one chapter: what is done, what it has earned, and what is next. */
final class ChapterProgress {

    private final String chapter;
    private final List<Exercise> exercises;
    private final Map<String, Double> earned;

    ChapterProgress(String chapter, Iterable<Exercise> all, Map<String, Double> earned) {
        this.chapter = chapter;
        this.earned = earned;
        this.exercises = StreamSupport.stream(all.spliterator(), false)
                .filter(exercise -> exercise.chapter().startsWith(chapter + "-"))
                .sorted(Comparator.comparing((Exercise exercise) -> number(exercise.id())).thenComparing(Exercise::id)).toList();
    }

    /** The number behind the point of an id: 10 for 6.10, 1 for 12.1a. */
    private static int number(String id) {
        String digits = id.substring(id.indexOf('.') + 1).replaceAll("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The exercises with their points; what was earned stands beside them. */
    DataTable table() {
        return Learn.table(headline())
                .column("exercise", exercises.stream().map(exercise -> exercise.id() + " " + exercise.title()).toArray(String[]::new))
                .column("points", exercises.stream().map(exercise -> Numbers.format(exercise.points())).toArray(String[]::new))
                .column("earned", exercises.stream().map(this::standing).toArray(String[]::new));
    }

    private String headline() {
        long done = exercises.stream().filter(this::isDone).count();
        double points = exercises.stream().mapToDouble(Exercise::machinePoints).sum();
        double mine = exercises.stream().mapToDouble(exercise -> earned.getOrDefault(exercise.id(), 0.0)).sum();
        return "Chapter " + Integer.parseInt(chapter) + ": " + done + " of " + exercises.size() + " exercises done, "
                + Numbers.format(mine) + " of " + Numbers.format(points) + " points";
    }

    private boolean isDone(Exercise exercise) {
        return earned.containsKey(exercise.id()) && earned.get(exercise.id()) >= exercise.machinePoints();
    }

    private String standing(Exercise exercise) {
        if (!exercise.selfCheck() || exercise.machinePoints() < exercise.points()) {
            return "read by a person";
        }
        return earned.containsKey(exercise.id()) ? Numbers.format(earned.get(exercise.id())) : "";
    }

    /** What to do next, in a sentence. */
    String next() {
        Optional<Exercise> open = exercises.stream().filter(exercise -> exercise.selfCheck() && !isDone(exercise)).findFirst();
        return open.map(exercise -> "Next: " + exercise.id() + " " + exercise.title() + ".")
                .orElse(exercises.isEmpty() ? "There is no chapter " + chapter + " with exercises."
                        : "Every exercise of this chapter that checks itself is done.");
    }
}
