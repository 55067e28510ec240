package org.chainrule.web.browser;

import org.teavm.jso.JSBody;

/** Stands in for {@code java.lang.Character}: the browser knows Unicode's kinds without tables of ours. */
public final class InsteadOfCharacter {

    private InsteadOfCharacter() {}

    @JSBody(params = {"c", "kind"}, script = "return new RegExp(kind, 'u').test(String.fromCharCode(c));")
    private static native boolean is(int c, String kind);

    @JSBody(params = "c", script = "return String.fromCharCode(c).toLowerCase().charCodeAt(0);")
    private static native int lower(int c);

    public static char toLowerCase(char c) {
        return (char) lower(c);
    }

    public static boolean isLetter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : is(c, "\\p{L}");
    }

    public static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : is(c, "\\p{Nd}");
    }

    public static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    public static boolean isUpperCase(char c) {
        return is(c, "\\p{Uppercase}");
    }

    /** As in Java, a no-break space is none. */
    public static boolean isWhitespace(char c) {
        return c < 128 ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f
                : c != 0xa0 && c != 0x2007 && c != 0x202f && is(c, "\\p{Z}");
    }
}
