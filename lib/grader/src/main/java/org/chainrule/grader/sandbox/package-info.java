/** Starting Java machines that cannot do harm, and talking to them from outside. */
package org.chainrule.grader.sandbox;
