package org.chainrule.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What a page gives, as the plain values of an answer; and sentences that speak of cells, as a page says them. */
final class FromPage {

    private FromPage() {}

    @JSBody(params = "value", script = "return Array.isArray(value) ? value.length : -1;")
    private static native int length(JSObject value);

    @JSBody(params = {"value", "i"}, script = "return value[i];")
    private static native JSObject item(JSObject value, int i);

    @JSBody(params = "value", script = "return value === null || value === undefined;")
    private static native boolean isMissing(JSObject value);

    @JSBody(params = "value", script = "return String(value);")
    private static native String text(JSObject value);

    /** The entry of an object with this name; null if it has none of its own. */
    @JSBody(params = {"object", "name"}, script = "return object && Object.hasOwn(object, name) ? object[name] : null;")
    static native JSObject entry(JSObject object, String name);

    @JSBody(params = "text", script = "return /^\\s*[-−]?\\d+(\\.\\d*)?([eE][-+]?\\d+)?\\s*$/.test(text) ? Number(text.replace('−', '-')) : NaN;")
    private static native double number(String text);

    /** A number for a text that is one, another text as it is; arrays become arrays of plain things. */
    static Object plain(JSObject value) {
        if (isMissing(value)) {
            return null;
        }
        int length = length(value);
        if (length < 0) {
            String text = text(value);
            double number = number(text);
            return Double.isNaN(number) ? text : (Object) number;
        }
        Object[] items = new Object[length];
        for (int i = 0; i < length; i++) {
            items[i] = plain(item(value, i));
        }
        return items;
    }

    /** The next action where there are fields instead of cells. */
    static String said(String next) {
        return next.replace("where todo() or NaN stands", "into its field").replace("where todo() stands", "into its field")
                .replace("between the quotation marks", "into its field").replace("run this check again", "check again")
                .replace("Run the next cell", "Look at the output of the next cell")
                .replace("before you run the next cell", "before you look at the output of the next cell");
    }
}
