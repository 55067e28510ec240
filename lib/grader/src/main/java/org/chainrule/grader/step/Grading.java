package org.chainrule.grader.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.check.ExerciseResult;
import org.chainrule.grader.Submission;
import org.chainrule.grader.notebook.Entry;
import org.chainrule.grader.notebook.Notebook;
import org.chainrule.grader.notebook.Pristine;
import org.chainrule.grader.notebook.Repair;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.run.Compiled;
import org.chainrule.grader.run.LearnerRun;

/** A submission on its way through the pipeline: what the steps so far have made of it. */
final class Grading {

    final Submission submission;
    final byte[] file;
    final String fingerprint;
    final List<Repair> repairs = new ArrayList<>();
    Pristine released;
    Notebook notebook;
    List<Entry> cells;
    Compiled compiled;
    LearnerRun run;
    List<ExerciseResult> judged = List.of();
    final Map<String, String> texts = new HashMap<>();
    String problem = "";
    SubmissionResult result;

    Grading(Submission submission, byte[] file, String fingerprint) {
        this.submission = submission;
        this.file = file;
        this.fingerprint = fingerprint;
    }
}
