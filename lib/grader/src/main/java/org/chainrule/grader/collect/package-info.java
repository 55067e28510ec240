/**
 * Collects what a class handed in, whatever shape it comes in: folders, or the export of a learning platform.
 *
 * <p>{@code Source} lists the files, {@code Layout} knows from a file's place who handed it in, {@code Attempts} chooses
 * the attempt that counts.
 */
package org.chainrule.grader.collect;
