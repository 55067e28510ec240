/** Benchmarks: each workload's gradient by the library beside the same gradient written by hand in Java. */
package org.chainrule.bench;
