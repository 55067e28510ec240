/**
 * Drawings of programs as SVG with a text alternative: the tree of all paths
 * ({@link org.chainrule.draw.TreeDiagram}) and the computational graph ({@link org.chainrule.draw.GraphDiagram}).
 */
package org.chainrule.draw;
