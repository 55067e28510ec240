/**
 * Grading of submitted notebooks.
 *
 * <p>{@link org.chainrule.grader.Pipeline} is the list of steps that a submission takes. {@code notebook} reads and
 * rebuilds; {@code sandbox} starts machines that {@code child} runs in; {@code run} replays a submission there and asks
 * it for answers; {@code result} writes what came of it. The child computes, the parent judges.
 */
package org.chainrule.grader;
