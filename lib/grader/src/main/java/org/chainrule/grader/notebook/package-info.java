/** Notebooks as files and as cells, and where in them an exercise's parts are. */
package org.chainrule.grader.notebook;
