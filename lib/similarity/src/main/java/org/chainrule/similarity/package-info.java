/** Answers of different learners that are alike: a hint for a teacher who then reads both, and no verdict. */
package org.chainrule.similarity;
