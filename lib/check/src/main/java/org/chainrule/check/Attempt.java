package org.chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Override
    public Map<String, Double> parameters() {
        return answers.parameters();
    }

    /**
     * A number of the exercise that differs from learner to learner.
     *
     * @throws IllegalArgumentException if the exercise's source declares no such number
     */
    public double parameter(String name) {
        Double value = parameters().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the exercise declares no parameter " + name + ", only " + parameters().keySet());
        }
        return value;
    }

    /** What was reported so far, in order. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
