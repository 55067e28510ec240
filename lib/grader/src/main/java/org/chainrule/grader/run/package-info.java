/** Compiling and running a submission in the sandbox, and asking it for its answers. */
package org.chainrule.grader.run;
