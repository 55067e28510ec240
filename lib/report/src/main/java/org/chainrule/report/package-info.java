/**
 * A report on a class: reads the {@code results.json} files that grading wrote, and nothing else.
 *
 * <p>{@link org.chainrule.report.Results} reads, {@link org.chainrule.report.ClassTables} counts (Tablesaw),
 * {@link org.chainrule.report.ClassCharts} draws (XChart), {@link org.chainrule.report.ClassPage} writes the page.
 */
package org.chainrule.report;
