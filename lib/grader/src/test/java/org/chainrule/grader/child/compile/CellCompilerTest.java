package org.chainrule.grader.child.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.CompiledStep;
import org.junit.jupiter.api.Test;

class CellCompilerTest {

    @Test
    void eachVariableOfOneDeclarationIsAStepOfItsOwn() {
        try (CellCompiler compiler = new CellCompiler(List.of())) {
            CompiledCell cell = compiler.compile("double a = 1, b = 2, c = a + b;");
            assertTrue(cell.compiles());
            assertEquals(List.of(List.of("a"), List.of("b"), List.of("c")), cell.steps().stream().map(CompiledStep::variables).toList());
            assertEquals(3, cell.steps().stream().map(CompiledStep::invoke).distinct().count());
        }
    }

    @Test
    void aDeclarationWithoutAValueRunsNothing() {
        try (CellCompiler compiler = new CellCompiler(List.of())) {
            CompiledCell cell = compiler.compile("int twice(int n) { return 2 * n; }\nint d = twice(3);");
            assertEquals(2, cell.steps().size());
            assertEquals("", cell.steps().get(0).invoke());
            assertFalse(cell.steps().get(1).invoke().isEmpty());
        }
    }
}
