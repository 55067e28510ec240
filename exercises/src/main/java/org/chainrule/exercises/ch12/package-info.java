/** The guided problems of chapter 12, step by step: what is right for each step, and its check. */
package org.chainrule.exercises.ch12;
