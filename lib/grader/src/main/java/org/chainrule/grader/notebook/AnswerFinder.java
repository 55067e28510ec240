package org.chainrule.grader.notebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;
import org.chainrule.grader.notebook.Entry.Kind;

/**
 * Finds what a submission says to each exercise: by the text of its cells, then by their metadata, then by the names
 * that they define, then by their place. Whatever was not as released is reported.
 */
public final class AnswerFinder {

    private final Pristine pristine;
    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final Set<String> foreign = new LinkedHashSet<>();
    private boolean familiar;

    /** A finder for submissions of this notebook. */
    public AnswerFinder(Pristine pristine, Limits limits) {
        this.pristine = pristine;
        this.limits = limits;
    }

    /**
     * What was found.
     *
     * @param entries answers, checks and added cells in the order of the submission; one answer for each exercise
     * @param repairs what was not as released
     */
    public record Found(List<Entry> entries, List<Repair> repairs) {}

    /**
     * Goes through a submission.
     *
     * @throws Refused if nothing in it is of the released notebook
     */
    public Found find(Notebook submission) {
        submission.cells().forEach(this::sort);
        if (!familiar) {
            throw new Refused("The notebook holds none of the exercises of " + pristine.stem() + (foreign.isEmpty()
                    ? ": is it from another course?" : ", but answers to " + String.join(", ", foreign)
                    + ": hand it in under its own name."));
        }
        compare(submission.owner().learner(), pristine.owner().learner());
        for (String id : pristine.stubs().keySet()) {
            chooseOne(id);
        }
        return new Found(entries, repairs);
    }

    /** Says whose numbers counted where the notebook was not made for this learner. */
    private void compare(String claimed, String owner) {
        if (claimed.equals(owner)) {
            return;
        }
        String made = claimed.isEmpty() ? "This is the notebook for everybody" : "This notebook was made for " + claimed;
        repair("", made + (owner.isEmpty() ? ", and no numbers were drawn for you: those of the notebook for everybody counted."
                : ": the numbers that were drawn for you counted, not those in its text."));
    }

    private void sort(Cell cell) {
        List<Marks.Part> parts = Marks.parts(cell.source());
        String checked = Marks.checkOf(cell.source());
        if (cell.source().length() > limits.cellCharacters()) {
            repair("", "A cell of " + cell.source().length() + " characters was not run: allowed are "
                    + limits.cellCharacters() + ".");
        } else if (!parts.get(0).exerciseId().isEmpty()) {
            sortAnswers(cell, parts);
        } else if (!cell.code()) {
            return;
        } else if (!checked.isEmpty()) {
            sortCheck(cell, checked);
        } else if (cell.role().equals("answer") && pristine.stubs().containsKey(cell.exerciseId())) {
            repair(cell.exerciseId(), "The line “// " + cell.exerciseId()
                    + " answer” was missing; your answer was found by the notebook's own record.");
            add(Kind.ANSWER, cell.exerciseId(), cell.source());
        } else if (pristine.essences().contains(cell.essence())) {
            familiar = true;
        } else {
            entries.add(new Entry(Kind.ADDED, "", cell.source()));
        }
    }

    private void sortAnswers(Cell cell, List<Marks.Part> parts) {
        if (parts.size() > 1) {
            repair("", "The answers to " + parts.stream().map(Marks.Part::exerciseId).reduce((a, b) -> a + " and " + b)
                    .orElse("") + " stood in one cell; they were taken apart.");
        }
        for (Marks.Part part : parts) {
            String id = part.exerciseId();
            if (!pristine.stubs().containsKey(id)) {
                foreign.add(id);
                entries.add(new Entry(Kind.ADDED, "", part.source()));
                continue;
            }
            if (!cell.code()) {
                repair(id, "Your answer cell was no longer a code cell; it was run as one.");
            }
            if (parts.size() == 1 && !cell.exerciseId().isEmpty() && !cell.exerciseId().equals(id)) {
                repair(id, "The notebook's own record calls this cell an answer to " + cell.exerciseId()
                        + "; its first line counted.");
            }
            add(Kind.ANSWER, id, part.source());
        }
    }

    private void sortCheck(Cell cell, String id) {
        if (!pristine.checks().containsKey(id)) {
            foreign.add(id);
            entries.add(new Entry(Kind.ADDED, "", cell.source()));
            return;
        }
        if (!pristine.isCheck(id, cell.source())) {
            repair(id, "The check cell was changed; the course's own was used after it.");
            entries.add(new Entry(Kind.ADDED, "", cell.source()));
        }
        add(Kind.CHECK, id, pristine.checks().get(id));
    }

    private void add(Kind kind, String id, String source) {
        familiar = true;
        entries.add(new Entry(kind, id, source));
    }

    /** Leaves one answer to the exercise: the last that was worked on. */
    private void chooseOne(String id) {
        List<Entry> candidates = entries.stream()
                .filter(entry -> entry.kind() == Kind.ANSWER && entry.exerciseId().equals(id)).toList();
        if (candidates.isEmpty()) {
            findByNameOrPlace(id);
            return;
        }
        List<Entry> workedOn = candidates.stream().filter(entry -> !pristine.isStub(id, entry.source())).toList();
        List<Entry> best = workedOn.isEmpty() ? candidates : workedOn;
        Entry chosen = best.get(best.size() - 1);
        if (candidates.size() > 1) {
            repair(id, candidates.size() + " cells answer this exercise; the last one that you worked on counted.");
        }
        Set<Entry> others = new HashSet<>(candidates);
        others.remove(chosen);
        int keep = entries.lastIndexOf(chosen);
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            boolean copy = i != keep && entry.equals(chosen);
            if (copy || others.contains(entry) && pristine.isStub(id, entry.source())) {
                entries.remove(i);
            } else if (others.contains(entry)) {
                entries.set(i, new Entry(Kind.ADDED, "", entry.source()));
            }
        }
    }

    private void findByNameOrPlace(String id) {
        List<String> names = Marks.declarations(pristine.stubs().get(id));
        int check = indexOfCheck(id);
        int found = -1;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == Kind.ADDED && !names.isEmpty()
                    && Marks.declarations(entries.get(i).source()).containsAll(names)) {
                found = i;
            }
        }
        if (found < 0 && check > 0 && entries.get(check - 1).kind() == Kind.ADDED) {
            found = check - 1;
        }
        if (found >= 0) {
            entries.set(found, new Entry(Kind.ANSWER, id, entries.get(found).source()));
            repair(id, "The line “// " + id + " answer” was missing; your answer was found by what it defines, or by its "
                    + "place.");
        } else {
            entries.add(check < 0 ? entries.size() : check, new Entry(Kind.ANSWER, id, pristine.stubs().get(id)));
            repair(id, "The answer cell was deleted; it was put back as released, which is without an answer.");
        }
    }

    private int indexOfCheck(String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == Kind.CHECK && entries.get(i).exerciseId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void repair(String id, String sentence) {
        repairs.add(new Repair(id, sentence));
    }
}
