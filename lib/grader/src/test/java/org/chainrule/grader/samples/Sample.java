package org.chainrule.grader.samples;

/**
 * A sample submission.
 *
 * @param kind what kind of thing is wrong
 * @param name its learner, named by what is wrong
 * @param file the notebook as handed in
 * @param earned what it should earn
 * @param shows words that its feedback should show
 */
record Sample(Kind kind, String name, byte[] file, double earned, String shows) {}
