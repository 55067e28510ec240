package org.chainrule.grader.run;

/** What a submission printed, up to a limit. */
final class Printed {

    private static final int KEPT = 8_000;

    private final StringBuilder text = new StringBuilder();
    private boolean cut;

    void add(String more) {
        int room = KEPT - text.length();
        cut |= more.length() > room;
        text.append(more, 0, Math.min(room, more.length()));
    }

    String text() {
        return text + (cut ? "…" : "");
    }

    /** The text, no longer than this. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
