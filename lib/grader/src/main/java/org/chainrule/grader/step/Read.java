package org.chainrule.grader.step;

import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;
import org.chainrule.grader.notebook.Notebook;

/** Reads the submitted file as a notebook. */
record Read(Limits limits) implements Step {

    @Override
    public void take(Grading grading) {
        if (grading.file.length > limits.notebookBytes()) {
            throw new Refused("The file is larger than the " + limits.notebookBytes()
                    + " bytes that are allowed: clear its outputs (Edit → Clear Outputs of All Cells) and hand it in again.");
        }
        grading.notebook = Notebook.read(grading.file, limits);
        grading.repairs.addAll(grading.notebook.repairs());
    }
}
