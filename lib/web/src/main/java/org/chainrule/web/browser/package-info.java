/** What the browser does better, or in fewer bytes, than the translated class library: elementary functions, numbers as text, kinds of characters. */
package org.chainrule.web.browser;
