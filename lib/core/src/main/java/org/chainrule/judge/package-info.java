/**
 * Judging of answers: what is right ({@link org.chainrule.judge.Key}), what was given
 * ({@link org.chainrule.judge.Answer}), what was found ({@link org.chainrule.judge.Finding}).
 */
package org.chainrule.judge;
