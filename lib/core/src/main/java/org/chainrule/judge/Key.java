package org.chainrule.judge;

/**
 * What is right for one exercise, or for one part of it: the reference, where it is compared, how closely, and which
 * wrong answers have a name.
 *
 * <p>A key is a plain Java object on the core alone, so that the notebook, the grader and a page judge alike.
 */
@FunctionalInterface
public interface Key {

    /**
     * Judges the answer. Never throws for anything that a learner gave: a problem becomes a finding.
     *
     * <p>The text of a finding never shows the expected value.
     */
    Finding judge(Answers answers);
}
