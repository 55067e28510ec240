package org.chainrule.web;

import org.chainrule.tensor.Numbers;

/** Writes an object of JSON, entry by entry. Numbers read again are the very same; one that is not finite becomes its name as a text. */
final class Json {

    private final StringBuilder text = new StringBuilder("{");

    Json put(String name, String value) {
        return raw(name, quoted(value));
    }

    Json put(String name, double value) {
        return raw(name, number(value));
    }

    Json put(String name, boolean value) {
        return raw(name, String.valueOf(value));
    }

    Json put(String name, Json value) {
        return raw(name, value.toString());
    }

    Json strings(String name, Iterable<String> values) {
        StringBuilder list = new StringBuilder();
        values.forEach(value -> append(list, quoted(value)));
        return raw(name, "[" + list + "]");
    }

    Json numbers(String name, double... values) {
        StringBuilder list = new StringBuilder();
        for (double value : values) {
            append(list, number(value));
        }
        return raw(name, "[" + list + "]");
    }

    Json objects(String name, Iterable<Json> values) {
        StringBuilder list = new StringBuilder();
        values.forEach(value -> append(list, value.toString()));
        return raw(name, "[" + list + "]");
    }

    private Json raw(String name, String value) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(quoted(name)).append(':').append(value);
        return this;
    }

    private static void append(StringBuilder list, String item) {
        if (list.length() > 0) {
            list.append(',');
        }
        list.append(item);
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Numbers.exact(value) : quoted(String.valueOf(value));
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
