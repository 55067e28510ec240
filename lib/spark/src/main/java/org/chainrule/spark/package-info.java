/** Grading on a cluster of Apache Spark: each executor keeps graders warm and hands them one path after the other. */
package org.chainrule.spark;
