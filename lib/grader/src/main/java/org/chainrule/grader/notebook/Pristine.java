package org.chainrule.grader.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainrule.grader.Refused;

/**
 * An exercise notebook as the course released it.
 *
 * @param stem its file's name without the ending, such as {@code 06-several-variables}
 * @param owner for whom, and with which numbers of theirs
 * @param stubs exercise id to answer cell, in the order of the notebook
 * @param checks exercise id to check cell
 * @param setups the cells that set up what all exercises use
 * @param essences what all its code cells say
 */
public record Pristine(String stem, Owner owner, Map<String, String> stubs, Map<String, String> checks, List<String> setups,
        Set<String> essences) {

    /** Sorts the cells of a released notebook. */
    public static Pristine of(String stem, Notebook notebook) {
        Map<String, String> stubs = new LinkedHashMap<>();
        Map<String, String> checks = new LinkedHashMap<>();
        List<Cell> code = notebook.cells().stream().filter(Cell::code).toList();
        for (Cell cell : code) {
            String answers = Marks.parts(cell.source()).get(0).exerciseId();
            String checked = Marks.checkOf(cell.source());
            if (!answers.isEmpty()) {
                stubs.put(answers, cell.source());
            } else if (!checked.isEmpty()) {
                checks.put(checked, cell.source());
            }
        }
        if (!stubs.keySet().equals(checks.keySet())) {
            throw new Refused("The course's own " + stem + ".ipynb is damaged: it has answer cells for " + stubs.keySet()
                    + " but check cells for " + checks.keySet() + ". Run ./course make.");
        }
        return new Pristine(stem, notebook.owner(), stubs, checks,
                code.stream().filter(cell -> cell.role().equals("setup")).map(Cell::source).toList(),
                code.stream().map(Cell::essence).collect(Collectors.toSet()));
    }

    /** Whether this is the answer cell as released, give or take blank lines. */
    public boolean isStub(String exerciseId, String source) {
        return essence(stubs.get(exerciseId)).equals(essence(source));
    }

    /** Whether this is the check cell as released, give or take blank lines. */
    public boolean isCheck(String exerciseId, String source) {
        return essence(checks.get(exerciseId)).equals(essence(source));
    }

    private static String essence(String source) {
        return new Cell(true, source, "", "").essence();
    }
}
