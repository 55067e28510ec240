/** The core as a script for pages: {@link org.chainrule.web.ChainRule} is all that a page sees of it. */
package org.chainrule.web;
