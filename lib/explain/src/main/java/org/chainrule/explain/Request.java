package org.chainrule.explain;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of standard input: {@code {"program": "…", "at": {"x": 3, "y": 1}}}; keys that it does not know are ignored. */
record Request(String program, Map<String, Double> at) {

    private static final String FORM = ": a line has the form {\"program\": \"x^2\", \"at\": {\"x\": 3}}.";

    /** Answers one line with one line; what is no request gets an {@code error}, like a program that cannot be read. */
    static String answer(String line) {
        try {
            Request request = parse(line);
            return Json.answer(Reading.of(request.program(), request.at()));
        } catch (IllegalArgumentException e) {
            return Json.error(e.getMessage());
        }
    }

    static Request parse(String line) {
        try (JsonParser json = Json.FACTORY.createParser(line)) {
            return read(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This line is no JSON (" + e.getOriginalMessage() + ")" + FORM, e);
        } catch (IOException e) {
            throw new IllegalStateException("a string in memory could not be read", e);
        }
    }

    private static Request read(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "This line is no JSON object");
        String program = null;
        Map<String, Double> at = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("program")) {
                require(value == JsonToken.VALUE_STRING, "\"program\" is no text");
                program = json.getText();
            } else if (key.equals("at")) {
                require(value == JsonToken.START_OBJECT, "\"at\" is no object of numbers by name");
                readPoint(json, at);
            } else {
                json.skipChildren();
            }
        }
        require(program != null, "This line has no \"program\"");
        require(json.nextToken() == null, "Something follows the object on its line");
        return new Request(program, at);
    }

    private static void readPoint(JsonParser json, Map<String, Double> at) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                at.put(name, named(name, json.getText()));
            } else {
                require(value.isNumeric(), "The value of " + name + " in \"at\" is no number");
                at.put(name, json.getDoubleValue());
            }
        }
    }

    /** The numbers that JSON has no sign for. */
    private static double named(String name, String text) {
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw new IllegalArgumentException("The value of " + name + " in \"at\" is the text \"" + text
                    + "\", but a number is expected" + FORM);
        };
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem + FORM);
        }
    }
}
