package org.chainrule.grader.result;

/** Text as HTML that does nothing. */
public final class Html {

    private Html() {}

    /** The beginning of a page that is one file, up to its content: nothing in it runs, and nothing is fetched. */
    public static String begin(String title, String style) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                """.formatted(escape(title), style);
    }

    /** The text with everything escaped that HTML could take for its own, and without invisible control characters. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isHarmless(c) ? c : '\uFFFD');
            }
        });
        return html.toString();
    }

    /** Neither a control character nor one that turns the direction of the text after it. */
    private static boolean isHarmless(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !control && !turning && !(c >= 0xD800 && c <= 0xDFFF);
    }
}
