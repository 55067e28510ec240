package org.chainrule.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that the script writes: objects, lists, texts without escapes, numbers. */
final class JsonReader {

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Object read() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> result = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            skip(',');
            next();
            String key = string();
            next();
            skip(':');
            result.put(key, read());
        }
        at++;
        return result;
    }

    private List<Object> list() {
        List<Object> result = new ArrayList<>();
        at++;
        while (next() != ']') {
            skip(',');
            result.add(read());
        }
        at++;
        return result;
    }

    private String string() {
        int end = text.indexOf('"', at + 1);
        String result = text.substring(at + 1, end);
        at = end + 1;
        return result;
    }

    private Double number() {
        int start = at;
        while (at < text.length() && ",]} ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Double.valueOf(text.substring(start, at));
    }

    private void skip(char sign) {
        at += text.charAt(at) == sign ? 1 : 0;
    }

    private char next() {
        while (text.charAt(at) == ' ') {
            at++;
        }
        return text.charAt(at);
    }
}
