package org.chainrule.notebook.view;

/** Puts text into HTML. */
final class Html {

    private Html() {}

    /** The text with every character that HTML would read as its own made harmless. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
