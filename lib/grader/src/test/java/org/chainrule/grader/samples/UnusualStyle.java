package org.chainrule.grader.samples;

import static org.chainrule.grader.samples.Change.answer;
import static org.chainrule.grader.samples.Change.cell;

import java.util.List;

/** Right answers that look like few others: each earns everything. */
final class UnusualStyle {

    private static final double ALL = Samples.ALL;
    private static final String RIGHT = "All right";

    private UnusualStyle() {}

    /** All of them. */
    static List<Change> all() {
        return List.of(
                answer("style-final-and-var", "final var rc3 = 5203;", ALL, RIGHT),
                answer("style-unicode-escapes", "double \\u0072c3 \\u003d 5203;", ALL, RIGHT),
                answer("style-noise-on-both-streams",
                        "System.out.println(\"5203?\");\nSystem.err.print(\"!\");\ndouble rc3 = 5203;\nrc3", ALL, RIGHT),
                answer("style-a-record-and-a-switch", """
                        record Way(double outer, double inner) {
                            double product() { return outer * inner; }
                        }
                        double rc3 = java.util.stream.Stream.of(new Way(968, 4), new Way(121, 11)).mapToDouble(Way::product).sum();""",
                        ALL, RIGHT),
                answer("style-defined-again", "double rc3 = 1;\nrc3 = 2;\nString rc3 = \"no\";\ndouble rc3 = 5203;", ALL, RIGHT),
                cell("style-names-of-javas-own", "class Object { int value = 3; }\nclass Number { }\nclass Random { }", ALL, RIGHT),
                cell("style-own-todo", "double todo() {\n    return 1;\n}", ALL, RIGHT),
                cell("style-static-state", "class Memory { static int calls; }\nint next() { return ++Memory.calls; }\nnext(); next();",
                        ALL, RIGHT),
                cell("style-another-locale", "Locale.setDefault(Locale.GERMANY);\nTimeZone.setDefault(TimeZone.getTimeZone(\"Asia/Tokyo\"));"
                        + "\nSystem.out.printf(\"%.1f%n\", 1.5);", ALL, "1,5"),
                cell("style-interrupts-itself", "Thread.currentThread().interrupt();", ALL, RIGHT),
                cell("style-own-class-loader", "Thread.currentThread().setContextClassLoader(null);", ALL, RIGHT),
                cell("style-threads-that-run-on", "new Thread(() -> { while (true) { try { Thread.sleep(10); } catch (Exception e) { } } }).start();",
                        ALL, RIGHT));
    }
}
