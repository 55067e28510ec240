/**
 * Judging of answers: what is right ({@link org.chainrule.judge.Key}), what was given
 * ({@link org.chainrule.judge.Answer}), what was found ({@link org.chainrule.judge.Finding}).
 *
 * <p>A key for each kind of exercise: {@link org.chainrule.judge.NumericKey} and
 * {@link org.chainrule.judge.NumbersKey}, {@link org.chainrule.judge.AnyNumberKey} for a number that passes a test,
 * {@link org.chainrule.judge.ExpressionKey},
 * {@link org.chainrule.judge.JacobianKey}, {@link org.chainrule.judge.PropertyKey} for functions to be written,
 * {@link org.chainrule.judge.ChoiceKey}, {@link org.chainrule.judge.OrderKey},
 * {@link org.chainrule.judge.PredictionKey}, {@link org.chainrule.judge.FreeResponseKey}, and
 * {@link org.chainrule.judge.PartsKey} for several at once. Keys are immutable; each call returns a new one. Wrong
 * answers that have a name are rows of {@link org.chainrule.judge.Misconception}.
 */
package org.chainrule.judge;
