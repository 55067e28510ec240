package org.chainrule.web.browser;

import java.util.Locale;
import org.teavm.jso.JSBody;

/** Stands in for methods of {@code java.lang.String} that would bring tables of letters and languages along. */
public final class InsteadOfString {

    private InsteadOfString() {}

    @JSBody(params = "text", script = "return text.toLowerCase();")
    private static native String lower(String text);

    @JSBody(params = "text", script = "return text.toUpperCase();")
    private static native String upper(String text);

    public static String toLowerCase(String text, Locale root) {
        return lower(text);
    }

    public static String toUpperCase(String text, Locale root) {
        return upper(text);
    }
}
