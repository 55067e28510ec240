package org.chainrule.grader.child.compile;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.chainrule.grader.child.compile.Piece.Kind;
import org.chainrule.grader.child.compile.Segments.Segment;

/** Reads the pieces of a cell out of what Java's parser makes of it; whatever is not plain is left to JShell. */
final class CellReader {

    private static final Set<Modifier> NEEDLESS = EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE,
            Modifier.STATIC, Modifier.FINAL);
    private static final Set<Modifier> ALLOWED = EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE,
            Modifier.STATIC, Modifier.FINAL, Modifier.ABSTRACT);

    private final int cell;
    private final List<Segment> segments;
    private final String source;
    private final List<Integer> starts = new ArrayList<>();

    /** A reader of the cell of this number, divided in this way. */
    CellReader(int cell, List<Segment> segments) {
        this.cell = cell;
        this.segments = segments;
        StringBuilder text = new StringBuilder("class ").append(className()).append(" {\n");
        for (Segment segment : segments) {
            text.append(segment.kind() == Segments.Kind.STATEMENTS ? "void m" + starts.size() + "() throws Throwable {\n" : "");
            starts.add(text.length());
            text.append(segment.kind() == Segments.Kind.IMPORT ? "" : segment.text());
            text.append(segment.kind() == Segments.Kind.STATEMENTS ? "\n;}\n" : "\n");
        }
        source = text.append("}\n").toString();
    }

    /** The name of the class into which the cell's source puts it, for the parser alone. */
    String className() {
        return "Cell" + cell;
    }

    /** The cell's number. */
    int cell() {
        return cell;
    }

    /** The cell as the source of a class. */
    String source() {
        return source;
    }

    /** The pieces of the parsed cell; null if some of them are not plain. */
    List<Piece> pieces(JavacTask task, CompilationUnitTree unit) {
        if (unit.getTypeDecls().size() != 1 || !(unit.getTypeDecls().get(0) instanceof ClassTree type)) {
            return null;
        }
        Place place = new Place(unit, Trees.instance(task).getSourcePositions());
        List<Piece> pieces = new ArrayList<>();
        List<? extends Tree> members = type.getMembers();
        int next = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.kind() == Segments.Kind.IMPORT) {
                pieces.add(Piece.of(Kind.IMPORT, cell, segment.text().strip()));
                continue;
            }
            Tree member = next < members.size() ? members.get(next++) : null;
            boolean fits = member != null && (segment.kind() == Segments.Kind.STATEMENTS
                    ? member instanceof MethodTree method && method.getName().contentEquals("m" + i)
                            && statements(method.getBody(), place, pieces)
                    : place.end(member) <= starts.get(i) + segment.text().length() && member(member, place, pieces));
            if (!fits) {
                return null;
            }
        }
        return next == members.size() ? pieces : null;
    }

    private boolean statements(BlockTree block, Place place, List<Piece> pieces) {
        for (StatementTree statement : block.getStatements()) {
            boolean plain = switch (statement.getKind()) {
                case VARIABLE -> variable((VariableTree) statement, place, pieces);
                case EXPRESSION_STATEMENT -> expression(((ExpressionStatementTree) statement).getExpression(), place, pieces);
                case EMPTY_STATEMENT -> true;
                case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE, RETURN, BREAK, CONTINUE, YIELD, LABELED_STATEMENT,
                        ERRONEOUS -> false;
                default -> pieces.add(Piece.of(Kind.STATEMENT, cell, place.text(statement)));
            };
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** An expression; the parser takes one that does nothing, such as a name, for an error, and keeps it. */
    private boolean expression(ExpressionTree tree, Place place, List<Piece> pieces) {
        if (!(tree instanceof ErroneousTree error)) {
            return pieces.add(Piece.of(Kind.STATEMENT, cell, place.text(tree) + ";"));
        }
        return error.getErrorTrees().size() == 1 && error.getErrorTrees().get(0) instanceof ExpressionTree value
                && pieces.add(Piece.of(Kind.VALUE, cell, place.text(value)));
    }

    private boolean variable(VariableTree variable, Place place, List<Piece> pieces) {
        String text = place.text(variable);
        String name = variable.getName().toString();
        ExpressionTree initializer = variable.getInitializer();
        String value = initializer == null ? "" : place.text(initializer);
        int end = initializer == null ? text.length() : place.start(initializer) - place.start(variable);
        String before = text.substring(0, end).strip().replaceFirst("\\s*[=;]$", "");
        if (!before.matches("(?s)(final\\s+)?[\\w.<>\\[\\],?\\s]*[\\w>\\]]\\s+" + Pattern.quote(name))) {
            return false;
        }
        String type = before.substring(0, before.length() - name.length()).replaceFirst("^final\\s+", "").strip();
        return pieces.add(new Piece(Kind.VARIABLE, cell, text, name, type, value, ""));
    }

    private boolean member(Tree member, Place place, List<Piece> pieces) {
        if (member instanceof MethodTree method) {
            String parameters = method.getParameters().stream().map(parameter -> String.valueOf(parameter.getType()))
                    .collect(Collectors.joining(","));
            return method.getReturnType() != null && declaration(Kind.METHOD, member, method.getName().toString(), parameters,
                    method.getModifiers(), NEEDLESS, place, pieces);
        }
        return member instanceof ClassTree type && declaration(Kind.TYPE, member, type.getSimpleName().toString(), "",
                type.getModifiers(), ALLOWED, place, pieces);
    }

    private boolean declaration(Kind kind, Tree tree, String name, String type, ModifiersTree modifiers,
            Set<Modifier> allowed, Place place, List<Piece> pieces) {
        String kept = modifiers.getFlags().stream().filter(flag -> !NEEDLESS.contains(flag)).map(flag -> flag + " ")
                .collect(Collectors.joining());
        int from = modifiers.getFlags().isEmpty() ? place.start(tree) : place.end(modifiers);
        return modifiers.getAnnotations().isEmpty() && allowed.containsAll(modifiers.getFlags())
                && pieces.add(new Piece(kind, cell, source.substring(from, place.end(tree)).strip(), name, type, "", kept));
    }

    /** Where trees stand in the cell's source. */
    private final class Place {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Place(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        int start(Tree tree) {
            return (int) positions.getStartPosition(unit, tree);
        }

        int end(Tree tree) {
            return (int) positions.getEndPosition(unit, tree);
        }

        String text(Tree tree) {
            return source.substring(start(tree), end(tree));
        }
    }
}
