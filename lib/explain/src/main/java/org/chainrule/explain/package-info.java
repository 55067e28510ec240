/**
 * The course's command line {@code explain}: value, derivatives and the chain rule's steps of a typed program, as text for
 * people or as JSON for programs.
 *
 * <p>{@link org.chainrule.explain.ExplainApp} reads the arguments, {@link org.chainrule.explain.Reading} differentiates,
 * {@link org.chainrule.explain.Report} writes for people, {@link org.chainrule.explain.Json} for programs.
 */
package org.chainrule.explain;
