/** What came of a submission, as files for people and for programs. */
package org.chainrule.grader.result;
