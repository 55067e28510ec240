package org.chainrule.web;

import java.util.function.Supplier;
import org.chainrule.program.SyntaxProblem;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What a page gets: an object of JavaScript, or one with an {@code error}. */
final class Reply {

    private Reply() {}

    @JSBody(params = "text", script = "return JSON.parse(text);")
    private static native JSObject parsed(String text);

    static JSObject of(Supplier<Json> work) {
        return parsed(answer(work).toString());
    }

    private static Json answer(Supplier<Json> work) {
        try {
            return work.get();
        } catch (SyntaxProblem problem) {
            return new Json().put("error", problem.sentence()).put("position", problem.position());
        } catch (IllegalArgumentException problem) {
            return new Json().put("error", problem.getMessage());
        }
    }
}
