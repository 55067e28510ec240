/** The steps that a submission takes, each named by what it does. Their order stands in {@link Pipeline}. */
package org.chainrule.grader.step;
