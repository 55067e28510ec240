/** The compile worker: turns cells into classes with JShell, as a notebook would, and runs none of them. */
package org.chainrule.grader.child.compile;
