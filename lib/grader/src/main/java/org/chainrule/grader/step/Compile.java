package org.chainrule.grader.step;

import org.chainrule.grader.run.NotebookCompiler;

/** Compiles the rebuilt notebook in the compile worker's sandbox. */
record Compile(NotebookCompiler compiler) implements Step {

    @Override
    public void take(Grading grading) {
        grading.compiled = compiler.compile(grading.cells);
    }
}
