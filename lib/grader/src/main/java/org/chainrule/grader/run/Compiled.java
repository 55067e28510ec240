package org.chainrule.grader.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainrule.check.WithoutLibrary;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.notebook.Entry;
import org.chainrule.grader.notebook.Entry.Kind;
import org.chainrule.judge.Finding;

/**
 * A rebuilt submission and what became of its cells in the compiler.
 *
 * @param entries the cells, then check cells that are to be tried again after the last of them
 * @param cells the same, compiled
 * @param once how many of them are the submission itself
 */
public record Compiled(List<Entry> entries, List<CompiledCell> cells, int once) {

    /** Where the answer to an exercise stands. */
    int answer(String exerciseId) {
        return indexOf(Kind.ANSWER, exerciseId, 0);
    }

    /** Where the check of an exercise stands, or its second try if there is one. */
    int lastCheck(String exerciseId) {
        int again = indexOf(Kind.CHECK, exerciseId, once);
        return again >= 0 ? again : indexOf(Kind.CHECK, exerciseId, 0);
    }

    /** What to say to an answer that must do without the library and uses it; nothing if it does not. */
    public Optional<Finding> usesLibrary(String exerciseId) {
        int check = lastCheck(exerciseId);
        if (check < 0) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new HashMap<>();
        cells.forEach(cell -> cell.steps().forEach(step -> classes.putAll(step.classes())));
        Set<String> checks = cells.get(check).steps().stream().flatMap(step -> step.classes().keySet().stream())
                .collect(Collectors.toSet());
        return WithoutLibrary.finding(checks, classes::get);
    }

    private int indexOf(Kind kind, String exerciseId, int from) {
        for (int i = from; i < entries.size(); i++) {
            if (entries.get(i).kind() == kind && entries.get(i).exerciseId().equals(exerciseId)) {
                return i;
            }
        }
        return -1;
    }
}
