package org.chainrule.grader.child.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that the compiler finds for variables declared with {@code var}. */
final class VariableTypes extends TreePathScanner<Void, Map<String, String>> {

    private final Trees trees;

    private VariableTypes(Trees trees) {
        this.trees = trees;
    }

    /** Class name to the type of the local variable that it declares, where that type can be written down. */
    static Map<String, String> of(JavacTask task) throws IOException {
        List<CompilationUnitTree> sources = new ArrayList<>();
        task.parse().forEach(sources::add);
        task.analyze();
        Map<String, String> types = new LinkedHashMap<>();
        new VariableTypes(Trees.instance(task)).scan(sources, types);
        return types;
    }

    @Override
    public Void visitVariable(VariableTree variable, Map<String, String> types) {
        TreePath method = getCurrentPath().getParentPath().getParentPath();
        if (variable.getName().toString().endsWith("_") && method.getLeaf().getKind() == Tree.Kind.METHOD) {
            TypeMirror type = trees.getTypeMirror(getCurrentPath());
            if (canBeWritten(type)) {
                String unit = ((ClassTree) method.getParentPath().getLeaf()).getSimpleName().toString();
                types.putIfAbsent(Unit.PACKAGE + "." + unit, type.toString());
            }
        }
        return null;
    }

    private static boolean canBeWritten(TypeMirror type) {
        return type != null && (type.getKind().isPrimitive() || type.getKind() == TypeKind.ARRAY
                || type.getKind() == TypeKind.DECLARED)
                && type.toString().matches("[\\w.$<>\\[\\],]+") && !type.toString().contains("capture");
    }
}
