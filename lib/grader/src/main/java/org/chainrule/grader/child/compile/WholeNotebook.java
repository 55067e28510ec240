package org.chainrule.grader.child.compile;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.CompiledStep;
import org.chainrule.grader.child.compile.Piece.Kind;
import org.chainrule.grader.child.compile.Segments.Segment;

/**
 * Compiles all cells of a notebook at once, many times faster than one snippet after the other, to the same classes.
 * A notebook that needs more of a notebook's semantics, such as a method whose helper is defined again after it, is left
 * to {@link CellCompiler}.
 */
final class WholeNotebook {

    private static final int MOST_ROUNDS = 8;
    private static final String NOT_A_STATEMENT = "compiler.err.not.stmt";

    private final JavaTasks java;
    private final List<Unit> units = new ArrayList<>();
    private final Map<Integer, Mistake> mistakes = new LinkedHashMap<>();

    private WholeNotebook(JavaTasks java) {
        this.java = java;
    }

    /** Compiles the cells; null if that takes more than this can do. */
    static List<CompiledCell> compile(JavaTasks java, List<String> cells) {
        try {
            WholeNotebook notebook = new WholeNotebook(java);
            Map<String, byte[]> classes = notebook.read(cells) && notebook.redefinitionsAreHarmless() && notebook.findTypes()
                    ? notebook.classes() : null;
            return classes == null ? null : notebook.compiled(cells.size(), classes);
        } catch (IOException e) {
            throw new UncheckedIOException("the compiler cannot read its class path", e);
        }
    }

    /** Reads the cells into units; a cell that is not Java to its end ends before its mistake. */
    private boolean read(List<String> cells) throws IOException {
        List<List<Piece>> pieces = pieces(cells);
        if (pieces.contains(null)) {
            List<String> cut = new ArrayList<>(cells);
            for (int cell = 0; cell < cells.size(); cell++) {
                SyntaxWatch.Cut found = pieces.get(cell) == null ? java.syntax().cut(cells.get(cell)) : null;
                if (found != null) {
                    cut.set(cell, found.text());
                    mistakes.put(cell, found.mistake());
                }
            }
            pieces = mistakes.isEmpty() ? pieces : pieces(cut);
        }
        for (List<Piece> cell : pieces) {
            if (cell == null) {
                return false;
            }
            cell.forEach(piece -> units.add(new Unit(units.size() + 1, piece, false)));
        }
        return true;
    }

    /** The pieces of each cell; null for a cell that is not plain Java. */
    private List<List<Piece>> pieces(List<String> cells) throws IOException {
        Map<String, CellReader> readers = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            List<Segment> segments = Segments.of(cells.get(cell));
            if (segments != null) {
                CellReader reader = new CellReader(cell, segments);
                readers.put(reader.className(), reader);
                sources.put(reader.className(), reader.source());
            }
        }
        List<List<Piece>> pieces = new ArrayList<>(Collections.nCopies(cells.size(), null));
        if (sources.isEmpty()) {
            return pieces;
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        return java.run(sources, said, task -> {
            for (CompilationUnitTree tree : task.parse()) {
                CellReader reader = readers.values().stream()
                        .filter(one -> JavaTasks.isSourceOf(one.className(), tree.getSourceFile())).findFirst().orElseThrow();
                boolean plain = errors(said).stream().filter(error -> JavaTasks.isSourceOf(reader.className(), error.getSource()))
                        .allMatch(error -> error.getCode().equals(NOT_A_STATEMENT));
                pieces.set(reader.cell(), plain ? reader.pieces(task, tree) : null);
            }
            return pieces;
        });
    }

    /** Whether nothing that was defined with a name would have to be compiled again when the name is defined again. */
    private boolean redefinitionsAreHarmless() {
        Map<String, Unit> last = new HashMap<>();
        for (Unit unit : units) {
            Unit earlier = unit.piece().name().isEmpty() ? null : last.put(unit.piece().declares(), unit);
            if (earlier != null && units.stream().anyMatch(other -> other.number() > earlier.number()
                    && other.number() < unit.number() && !other.piece().name().isEmpty()
                    && other.piece().words().contains(unit.piece().name()))) {
                return false;
            }
        }
        return true;
    }

    /** Finds out the types of {@code var}s, first of those that use no others. */
    private boolean findTypes() throws IOException {
        for (Set<Unit> open = vars(); !open.isEmpty(); open = vars()) {
            Set<Unit> next = new LinkedHashSet<>();
            for (Unit var : open) {
                if (used(List.of(var)).stream().noneMatch(unit -> unit.piece().isVar() && unit != var)) {
                    next.add(var);
                }
            }
            Map<String, String> types = next.isEmpty() ? Map.of() : java.run(
                    texts(SourceFile.of(used(next), units)), new DiagnosticCollector<>(), VariableTypes::of);
            for (Unit var : next) {
                if (!types.containsKey(var.className())) {
                    return false;
                }
                units.set(units.indexOf(var), new Unit(var.number(), var.piece().typed(types.get(var.className())), false));
            }
            if (next.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Set<Unit> vars() {
        Set<Unit> vars = new LinkedHashSet<>();
        units.stream().filter(unit -> unit.piece().isVar()).forEach(vars::add);
        return vars;
    }

    /** These and all that they use, directly or not. */
    private Set<Unit> used(Iterable<Unit> some) {
        Set<Unit> all = new LinkedHashSet<>();
        some.forEach(unit -> collect(unit, all));
        return all;
    }

    private void collect(Unit unit, Set<Unit> all) {
        if (all.add(unit)) {
            unit.uses(units).forEach(other -> collect(other, all));
        }
    }

    /** The classes of all that compiles, by name; null if a declaration does not. */
    private Map<String, byte[]> classes() throws IOException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
            List<SourceFile> files = SourceFile.of(units, units);
            if (files.isEmpty()) {
                return Map.of();
            }
            Map<String, byte[]> classes = java.classes(texts(files), said);
            if (classes != null) {
                return classes;
            }
            Map<Unit, Mistake> wrong = wrong(errors(said), files);
            if (wrong == null) {
                return null;
            }
            leaveOut(wrong);
        }
        return null;
    }

    /**
     * What is wrong with which units: their first mistake. A definition that uses what comes later gets another try with
     * it. Null if there is something wrong that is not for this class to judge.
     */
    private Map<Unit, Mistake> wrong(List<Diagnostic<? extends JavaFileObject>> errors, List<SourceFile> files) {
        Map<Unit, Mistake> wrong = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            SourceFile file = files.stream().filter(one -> JavaTasks.isSourceOf(one.name(), error.getSource())).findFirst()
                    .orElse(null);
            Unit unit = file == null ? null : file.unitAt((int) error.getPosition());
            boolean statement = unit != null && !unit.piece().isDefinition() && unit.piece().kind() != Kind.VALUE;
            int position = statement ? unit.inPiece((int) error.getPosition() - file.start(unit)) : -1;
            if (position >= 0) {
                wrong.putIfAbsent(unit, Mistake.of(unit.piece().text(), error.getMessage(Locale.ROOT), position));
            } else if (unit != null && unit.piece().isDefinition() && usesMore(unit)) {
                units.set(units.indexOf(unit), unit.asLate());
            } else if (unit == null || units.contains(unit)) {
                return null;
            }
        }
        return wrong;
    }

    private boolean usesMore(Unit unit) {
        return !unit.late() && unit.asLate().uses(units).size() > unit.uses(units).size();
    }

    /** Ends cells before their mistakes; a mistake that may come from another one waits for the next round. */
    private void leaveOut(Map<Unit, Mistake> wrong) {
        Set<Unit> gone = new LinkedHashSet<>();
        for (Unit unit : List.copyOf(units)) {
            boolean first = wrong.containsKey(unit) && used(List.of(unit)).stream().noneMatch(gone::contains);
            if (first && !mistakes.containsKey(unit.piece().cell())) {
                mistakes.put(unit.piece().cell(), wrong.get(unit));
                units.stream().filter(other -> other.piece().cell() == unit.piece().cell()
                        && other.number() >= unit.number()).forEach(gone::add);
            }
        }
        units.removeAll(gone);
    }

    private static Map<String, String> texts(List<SourceFile> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        return texts;
    }

    private List<CompiledCell> compiled(int cells, Map<String, byte[]> classes) {
        List<CompiledCell> compiled = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            List<CompiledStep> steps = new ArrayList<>();
            List<String> waiting = new ArrayList<>();
            for (Unit unit : units) {
                if (unit.piece().cell() == cell && unit.piece().kind() != Kind.IMPORT) {
                    steps.add(step(unit, classes));
                    unit.uses(units).stream().filter(other -> other.piece().cell() > unit.piece().cell())
                            .forEach(other -> waiting.add(other.piece().name()));
                }
            }
            Mistake mistake = mistakes.getOrDefault(cell, Mistake.NONE);
            units.stream().map(Unit::piece).filter(piece -> !piece.name().isEmpty() && piece.name().equals(mistake.undefined()))
                    .forEach(piece -> waiting.add(piece.name()));
            compiled.add(new CompiledCell(steps, mistake.sentence(), mistake.undefined(), waiting));
        }
        return compiled;
    }

    /** Carries out a unit; with it come the definitions that had to wait for it. */
    private CompiledStep step(Unit unit, Map<String, byte[]> classes) {
        Map<String, byte[]> own = new LinkedHashMap<>();
        units.stream().filter(other -> usableFrom(other) == unit.number()).forEach(other -> own.putAll(of(other, classes)));
        return new CompiledStep(own, unit.invoke(), unit.variables());
    }

    private int usableFrom(Unit unit) {
        return unit.late() ? used(List.of(unit)).stream().mapToInt(Unit::number).max().orElseThrow() : unit.number();
    }

    private static Map<String, byte[]> of(Unit unit, Map<String, byte[]> classes) {
        Map<String, byte[]> own = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> {
            if (name.equals(unit.className()) || name.startsWith(unit.className() + "$")) {
                own.put(name, bytes);
            }
        });
        return own;
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream().filter(one -> one.getKind() == Diagnostic.Kind.ERROR).toList();
    }
}
