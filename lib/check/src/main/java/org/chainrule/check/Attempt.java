package org.chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chainrule.judge.Answer;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;

/** What one check of an exercise works with: the learner's answers, and the place where its findings go. */
public final class Attempt implements Answers {

    private final Answers answers;
    private final List<Finding> findings = new ArrayList<>();

    Attempt(Answers answers) {
        this.answers = answers;
    }

    /**
     * Judges the answer by a key and reports the finding.
     *
     * @throws NotEarned if the answer does not earn full credit, so that the test fails
     */
    public void judge(Key key) {
        report(key.judge(this));
    }

    /**
     * Reports a finding of the check's own.
     *
     * @throws NotEarned if it does not earn full credit, so that the test fails
     */
    public void report(Finding finding) {
        findings.add(finding);
        if (finding.credit() < 1) {
            throw new NotEarned(finding);
        }
    }

    @Override
    public Answer answer() {
        return answers.answer();
    }

    @Override
    public Answer answerTo(String exerciseId) {
        return answers.answerTo(exerciseId);
    }

    @Override
    public Random random() {
        return answers.random();
    }

    /** What was reported so far, in order. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
