package org.chainrule.notebook.view;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chainrule.notebook.figure.Picture;

/**
 * How a value is shown: its data by MIME type, always with plain text among them, and what is to be known about these.
 */
public record View(Map<String, Object> data, Map<String, Object> metadata) {

    static View text(String text) {
        return of(text, Map.of());
    }

    static View html(String text, String html) {
        return of(text, Map.of("text/html", html));
    }

    static View latex(String text, String formula) {
        return of(text, Map.of("text/latex", "$$" + formula + "$$"));
    }

    /** A picture; its text alternative is its plain text too. */
    static View picture(String textAlternative, Picture picture) {
        String png = Base64.getEncoder().encodeToString(picture.png());
        return new View(of(textAlternative, Map.of("image/png", png)).data(), Map.of("image/png",
                Map.of("width", picture.width(), "height", picture.height(), "alt", textAlternative)));
    }

    private static View of(String text, Map<String, Object> rich) {
        Map<String, Object> data = new LinkedHashMap<>(rich);
        data.put("text/plain", text);
        return new View(data, Map.of());
    }
}
