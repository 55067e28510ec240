package org.chainrule.notebook.view;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.chainrule.notebook.figure.Look;
import org.chainrule.notebook.figure.Picture;

/**
 * How a value is shown: its data by MIME type, always with plain text among them, and what is to be known about these.
 */
public record View(Map<String, Object> data, Map<String, Object> metadata) {

    /** The kind of data that is a figure's picture for dark pages; a notebook passes over it. */
    static final String DARK_PICTURE = "image/x-dark+png";

    /** Whether figures are drawn for dark pages too: a learner's own notebook would only grow by them. */
    private static final boolean DARK_TOO = System.getenv("CHAINRULE_DARK_FIGURES") != null;

    static View text(String text) {
        return of(text, Map.of());
    }

    static View html(String text, String html) {
        return of(text, Map.of("text/html", html));
    }

    static View latex(String text, String formula) {
        return of(text, Map.of("text/latex", "$$" + formula + "$$"));
    }

    /** A picture that is the same on every page; its text alternative is its plain text too. */
    static View picture(String textAlternative, Picture picture) {
        return new View(of(textAlternative, Map.of("image/png", base64(picture))).data(), Map.of("image/png",
                Map.of("width", picture.width(), "height", picture.height(), "alt", textAlternative)));
    }

    /** A picture that is drawn anew for dark pages, if they are to have it. */
    static View picture(String textAlternative, Function<Look, Picture> drawing) {
        View view = picture(textAlternative, drawing.apply(Look.LIGHT));
        if (DARK_TOO) {
            view.data().put(DARK_PICTURE, base64(drawing.apply(Look.DARK)));
        }
        return view;
    }

    private static String base64(Picture picture) {
        return Base64.getEncoder().encodeToString(picture.png());
    }

    private static View of(String text, Map<String, Object> rich) {
        Map<String, Object> data = new LinkedHashMap<>(rich);
        data.put("text/plain", text);
        return new View(data, Map.of());
    }
}
