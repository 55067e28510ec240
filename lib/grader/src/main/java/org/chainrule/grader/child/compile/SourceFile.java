package org.chainrule.grader.child.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.grader.child.compile.Piece.Kind;

/**
 * Units that can share their imports, as one source. Imports are most of what compiling a notebook costs; a unit stands
 * alone only if the others' imports would show it a name that its cell cannot know yet.
 */
final class SourceFile {

    private final String name;
    private final Set<String> imports = new LinkedHashSet<>();
    private final Map<Unit, Integer> starts = new LinkedHashMap<>();

    private SourceFile(String name) {
        this.name = name;
    }

    /** The sources of some units of a notebook; {@code all} are those they may use. */
    static List<SourceFile> of(Collection<Unit> some, List<Unit> all) {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        for (Unit unit : some) {
            if (unit.piece().kind() != Kind.IMPORT) {
                List<String> explicit = all.stream().filter(other -> other.piece().kind() == Kind.IMPORT
                        && other.number() < unit.number()).map(other -> other.piece().text() + "\n").toList();
                String name = "Cells" + (seesOtherNames(unit, all) ? "$" + unit.number() : explicit.size());
                files.computeIfAbsent(name, SourceFile::new).add(unit, explicit, unit.uses(all));
            }
        }
        return new ArrayList<>(files.values());
    }

    /** Whether some name in it means something else to it than to units that come later. */
    private static boolean seesOtherNames(Unit unit, List<Unit> all) {
        Set<String> words = unit.piece().words();
        List<Unit> used = unit.uses(all);
        return all.stream().anyMatch(other -> !other.equals(unit) && words.contains(other.piece().name())
                && !used.contains(other)) || used.stream().anyMatch(other -> other.number() > unit.number());
    }

    private void add(Unit unit, List<String> explicit, List<Unit> used) {
        imports.addAll(explicit);
        used.forEach(other -> imports.add(other.importLine()));
        starts.put(unit, 0);
    }

    /** Its name, as if it were a class's. */
    String name() {
        return name;
    }

    /** Its text. */
    String text() {
        StringBuilder text = new StringBuilder("package ").append(Unit.PACKAGE).append(";\n");
        imports.forEach(text::append);
        for (Map.Entry<Unit, Integer> start : starts.entrySet()) {
            start.setValue(text.length());
            text.append(start.getKey().source());
        }
        return text.toString();
    }

    /** The unit at a place of the text; null before the first. */
    Unit unitAt(int position) {
        Unit found = null;
        for (Map.Entry<Unit, Integer> start : starts.entrySet()) {
            found = start.getValue() <= position ? start.getKey() : found;
        }
        return found;
    }

    /** Where the unit begins. */
    int start(Unit unit) {
        return starts.get(unit);
    }
}
