/**
 * Drawings of programs as SVG with a text alternative: the tree of all paths
 * ({@link org.chainrule.draw.TreeDiagram}) and the computational graph ({@link org.chainrule.draw.GraphDiagram}); and of
 * functions as maps from number line to number line ({@link org.chainrule.draw.NumberLines}).
 */
package org.chainrule.draw;
