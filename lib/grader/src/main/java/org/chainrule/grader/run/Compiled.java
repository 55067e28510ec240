package org.chainrule.grader.run;

import java.util.List;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.notebook.Entry;
import org.chainrule.grader.notebook.Entry.Kind;

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

    private int indexOf(Kind kind, String exerciseId, int from) {
        for (int i = from; i < entries.size(); i++) {
            if (entries.get(i).kind() == kind && entries.get(i).exerciseId().equals(exerciseId)) {
                return i;
            }
        }
        return -1;
    }
}
