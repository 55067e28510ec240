package org.chainrule.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.chainrule.tensor.Numbers;

/**
 * Writes readings as one JSON object a line: {@code value}, {@code gradient} by variable and {@code hessian}, or for a list
 * {@code values} and {@code jacobian}. Numbers that are not finite are the strings that JavaScript and Java share.
 */
final class Json {

    /** Reads texts of any length: a program of a million steps is one string. */
    static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private Json() {}

    static String error(String sentence) {
        return object(json -> json.writeStringField("error", sentence));
    }

    static String answer(Reading reading) {
        return object(json -> {
            if (reading.program().isList()) {
                numbers(json, "values", reading.at().values());
                rows(json, "jacobian", reading.at().jacobian().toArray());
            } else {
                json.writeFieldName("value");
                number(json, reading.at().value());
                gradient(json, reading.at().gradient());
                if (reading.hasHessian()) {
                    rows(json, "hessian", reading.at().hessian());
                }
            }
        });
    }

    private static void gradient(JsonGenerator json, Map<String, Double> gradient) throws IOException {
        json.writeObjectFieldStart("gradient");
        for (Map.Entry<String, Double> entry : gradient.entrySet()) {
            json.writeFieldName(entry.getKey());
            number(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, String name, double[][] rows) throws IOException {
        json.writeArrayFieldStart(name);
        for (double[] row : rows) {
            json.writeStartArray();
            entries(json, row);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void numbers(JsonGenerator json, String name, double[] values) throws IOException {
        json.writeArrayFieldStart(name);
        entries(json, values);
        json.writeEndArray();
    }

    private static void entries(JsonGenerator json, double[] values) throws IOException {
        for (double value : values) {
            number(json, value);
        }
    }

    private static void number(JsonGenerator json, double value) throws IOException {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            json.writeString(Double.toString(value));
        } else {
            json.writeNumber(Numbers.exact(value));
        }
    }

    /** What is written into one object. */
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static String object(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string in memory could not be written", e);
        }
        return text.toString();
    }
}
