package org.chainrule.grader.notebook;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.grader.notebook.Entry.Kind;

/**
 * Puts a submission together again: the course's set-up, then answers and added cells in the learner's order, each
 * answer followed by the course's own check cell. The course's other cells, which explain and draw, are left out.
 */
public final class Rebuilder {

    private final Pristine pristine;
    private final List<Repair> repairs = new ArrayList<>();

    /** A rebuilder for submissions of this notebook. */
    public Rebuilder(Pristine pristine) {
        this.pristine = pristine;
    }

    /** The cells to run, and what was put right. */
    public record Rebuilt(List<Entry> cells, List<Repair> repairs) {}

    /** Rebuilds what was found. */
    public Rebuilt rebuild(List<Entry> found) {
        List<Entry> cells = new ArrayList<>();
        pristine.setups().forEach(source -> cells.add(new Entry(Kind.SETUP, "", source)));
        for (int i = 0; i < found.size(); i++) {
            Entry entry = found.get(i);
            switch (entry.kind()) {
                case ANSWER -> {
                    cells.add(entry);
                    if (lastCheckAfter(found, i) < 0) {
                        cells.add(check(entry.exerciseId()));
                        reportMissing(found, entry.exerciseId());
                    }
                }
                case CHECK -> {
                    if (i == lastCheckAfter(found, answerOf(found, entry.exerciseId()))) {
                        cells.add(check(entry.exerciseId()));
                    }
                }
                default -> cells.add(entry);
            }
        }
        return new Rebuilt(cells, repairs);
    }

    private void reportMissing(List<Entry> found, String id) {
        boolean present = found.stream().anyMatch(entry -> entry.kind() == Kind.CHECK && entry.exerciseId().equals(id));
        repairs.add(new Repair(id, present
                ? "The answer cell stood below its check cell; it was checked where it stands."
                : "The check cell was deleted; the course's own was put back."));
    }

    private static int answerOf(List<Entry> found, String id) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).kind() == Kind.ANSWER && found.get(i).exerciseId().equals(id)) {
                return i;
            }
        }
        return found.size();
    }

    private static int lastCheckAfter(List<Entry> found, int answer) {
        for (int i = found.size() - 1; i > answer; i--) {
            if (found.get(i).kind() == Kind.CHECK && found.get(i).exerciseId().equals(found.get(answer).exerciseId())) {
                return i;
            }
        }
        return -1;
    }

    private Entry check(String id) {
        return new Entry(Kind.CHECK, id, Marks.qualified(pristine.checks().get(id)));
    }
}
