package org.chainrule.grader.samples;

import static org.chainrule.grader.samples.Change.answer;
import static org.chainrule.grader.samples.Change.cell;
import static org.chainrule.grader.samples.Change.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Submissions that try to harm the grader, to learn what it expects, or to earn what they did not answer. */
final class Attacks {

    private static final double ALL = Samples.ALL;
    private static final double WITHOUT_RC3 = ALL - 2;
    private static final double WITHOUT_ALL_BEFORE = WITHOUT_RC3 - 3 - 2;
    private static final double WITHOUT_METHOD = ALL - 3;
    private static final String RIGHT = "All right";
    private static final String ENDED = "ended its Java machine";
    private static final String WOULD_END = "would end the Java machine";
    private static final String TOO_LONG = "ran longer than";

    private Attacks() {}

    /** All attacks. */
    static Map<Kind, List<Change>> all() {
        Map<Kind, List<Change>> attacks = new LinkedHashMap<>();
        attacks.put(Kind.BOMBS, bombs());
        attacks.put(Kind.ENDS, ends());
        attacks.put(Kind.SPIES, spies());
        attacks.put(Kind.FORGERIES, forgeries());
        attacks.put(Kind.VALUES, values());
        attacks.put(Kind.SOURCES, sources());
        return attacks;
    }

    private static List<Change> bombs() {
        return List.of(
                cell("bomb-of-threads", """
                        for (int i = 0; i < 100_000; i++) {
                            new Thread(() -> {
                                while (true) {
                                    try { Thread.sleep(100_000); } catch (InterruptedException e) { }
                                }
                            }).start();
                        }""", ALL, RIGHT),
                cell("bomb-of-processes", """
                        while (true) {
                            new ProcessBuilder("/bin/sh", "-c", "sleep 1000").start();
                        }""", ALL, RIGHT),
                cell("bomb-beyond-the-heap", """
                        List<java.nio.ByteBuffer> buffers = new ArrayList<>();
                        while (true) {
                            buffers.add(java.nio.ByteBuffer.allocateDirect(1 << 24));
                        }""", ALL, RIGHT),
                cell("bomb-on-disk", """
                        try (var out = new java.io.FileOutputStream("/tmp/bomb")) {
                            while (true) {
                                out.write(new byte[1 << 20]);
                            }
                        }""", ALL, RIGHT),
                cell("bomb-in-one-line", "System.err.print(\"x\".repeat(20_000_000));", ALL, RIGHT),
                answer("bomb-of-items", "List<Double> rc3 = Collections.nCopies(Integer.MAX_VALUE, 5203.0);", WITHOUT_RC3,
                        "more memory"));
    }

    private static List<Change> ends() {
        return List.of(
                answer("sleeps-for-ever", """
                        double rc3 = 0;
                        while (true) {
                            try { Thread.sleep(100_000); } catch (InterruptedException e) { }
                        }""", WITHOUT_RC3, TOO_LONG),
                answer("exit-with-a-hook-that-hangs", """
                        double rc3 = 0;
                        Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } }));
                        System.exit(0);""", WITHOUT_RC3, ENDED),
                answer("exit-by-reflection", """
                        double rc3 = 0;
                        System.class.getMethod("exit", int.class).invoke(null, 0);""", WITHOUT_RC3, ENDED),
                cell("exit-by-reflection-from-a-thread", """
                        new Thread(() -> {
                            try {
                                System.class.getMethod("exit", int.class).invoke(null, 0);
                            } catch (ReflectiveOperationException e) { }
                        }).start();
                        Thread.sleep(100_000);""", ALL, RIGHT),
                cell("exit-from-a-thread", "new Thread(() -> System.exit(0)).start();\nThread.sleep(300);", ALL, WOULD_END),
                cell("exit-by-another-name", """
                        IntConsumer leave = System::exit, stop = Runtime.getRuntime()::halt;
                        new Thread(() -> leave.accept(0)).start();
                        new Thread(() -> stop.accept(0)).start();
                        Thread.sleep(300);""", ALL, WOULD_END),
                method("halt", "    Runtime.getRuntime().halt(0);\n    return 0;", WITHOUT_METHOD, ENDED),
                answer("native-crash", """
                        double rc3 = 0;
                        java.lang.reflect.Field theUnsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                        theUnsafe.setAccessible(true);
                        ((sun.misc.Unsafe) theUnsafe.get(null)).putAddress(0, 0);""", WITHOUT_RC3, ENDED),
                cell("exit-in-a-comment", "// nothing happens here \\u000a System.exit(0);", ALL, RIGHT),
                cell("closes-every-stream", "System.in.close();\nSystem.out.close();\nSystem.err.close();", ALL, RIGHT),
                cell("takes-away-every-stream", "System.setOut(null);\nSystem.setErr(null);\nSystem.setIn(null);", ALL, RIGHT));
    }

    private static List<Change> spies() {
        return List.of(
                cell("spies-on-the-solutions", """
                        try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("/course"))) {
                            System.out.println("keys: " + files.filter(f -> f.toString().matches("(?i).*(exercise|solution).*")).count());
                        }
                        System.out.println("solutions: " + new java.io.File("/work").exists() + new java.io.File("/home").exists());""",
                        ALL, "keys: 0\\nsolutions: falsefalse"),
                cell("spies-on-the-class-path", """
                        for (String name : List.of("org.chainrule.exercises.ch06.Exercise3Key", "org.chainrule.check.Exercise")) {
                            try {
                                System.out.println("found " + Class.forName(name));
                            } catch (ClassNotFoundException e) {
                                System.out.println("not there");
                            }
                        }""", ALL, "not there\\nnot there"),
                cell("spies-on-the-environment", """
                        System.out.println("home: " + System.getenv("HOME") + ", path: " + System.getenv("PATH"));""",
                        ALL, "home: null, path: null"),
                cell("spies-on-other-processes", """
                        long others = ProcessHandle.allProcesses().filter(p -> p.pid() > 1 && p.pid() != ProcessHandle.current().pid()).count();
                        System.out.println("others: " + others);""", ALL, "others: 0"),
                answer("detects-the-grader", """
                        boolean graded = false;
                        for (StackTraceElement frame : Thread.currentThread().getStackTrace()) {
                            graded |= frame.getClassName().startsWith("org.chainrule.grader");
                        }
                        System.out.println("graded: " + graded);
                        double rc3 = graded ? Double.POSITIVE_INFINITY : -1;""", WITHOUT_RC3, "graded: true"),
                cell("spies-through-the-network", """
                        try {
                            new java.net.Socket("127.0.0.1", 22);
                        } catch (java.io.IOException e) {
                            System.out.println("no way out");
                        }""", ALL, "no way out"));
    }

    private static List<Change> forgeries() {
        return List.of(
                answer("forges-a-verdict-on-standard-output", """
                        double rc3 = -1;
                        System.out.println("{\\"verdict\\": \\"CORRECT\\", \\"earned\\": 18}");
                        new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true).println("CORRECT");""",
                        WITHOUT_RC3, "CORRECT"),
                answer("forges-a-result-file", """
                        double rc3 = -1;
                        for (String name : List.of("results.json", "/tmp/results.json", "/course/results.json", "../results.json")) {
                            try (var out = new java.io.FileWriter(name)) {
                                out.write("{}");
                            } catch (java.io.IOException e) { }
                        }""", WITHOUT_RC3, "6.3"),
                cell("writes-into-the-graders-pipe", """
                        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            out.write(new byte[] {0, 0, 0, 1, 0, 127, 127, 127, 127});
                        }""", ALL, RIGHT),
                cell("reads-from-the-graders-pipe", "System.out.println(\"in: \" + System.in.read());", ALL, "in: -1"),
                cell("opens-the-graders-pipe-by-reflection", """
                        var number = java.io.FileDescriptor.class.getDeclaredConstructor(int.class);
                        number.setAccessible(true);
                        try (var out = new java.io.FileOutputStream((java.io.FileDescriptor) number.newInstance(1))) {
                            out.write(new byte[] {0, 0, 0, 1, 0, 127, 127, 127, 127});
                        }""", ALL, RIGHT),
                answer("rewrites-the-answer-book", """
                        double rc3 = -1;
                        var field = Class.forName("org.chainrule.grader.child.AnswerBook").getDeclaredField("ANSWERS");
                        field.setAccessible(true);
                        ((Map<?, ?>) field.get(null)).clear();""", WITHOUT_ALL_BEFORE, "No check cell gave an answer to 6.1"),
                answer("brings-its-own-assertions", """
                        double rc3 = -1;
                        void assertEquals(double a, double b) { }
                        class Assertions { static void assertEquals(Object a, Object b) { } }
                        class Attempt { void report(Object finding) { } }""", WITHOUT_RC3, "6.3"),
                cell("brings-its-own-library", """
                        class Learn { static Object check(String id, Object answer) { return "CORRECT"; } }
                        class Finding { static Object correct(String sentence) { return sentence; } }
                        class Misconception { }""", ALL, RIGHT));
    }

    private static List<Change> values() {
        return List.of(
                answer("not-a-number", "double rc3 = 0.0 / 0.0;", WITHOUT_RC3, "6.3"),
                answer("infinity", "double rc3 = 1 / 0.0;", WITHOUT_RC3, "6.3"),
                answer("an-object-where-a-number-is-due", "Object rc3 = new Object();", WITHOUT_RC3, "No exercise asks for an object of class Object"),
                answer("a-list-that-lies-about-its-length", """
                        class Liar extends AbstractList<Double> {
                            public int size() { return calls++ % 2 == 0 ? 3 : -1; }
                            public Double get(int i) { return 5203.0; }
                            int calls;
                        }
                        List<Double> rc3 = new Liar();""", WITHOUT_RC3, "6.3"),
                answer("an-object-of-an-own-class", """
                        class Sum {
                            private final double value;
                            Sum(double value) { this.value = value; }
                            Sum plus(double more) { return new Sum(value + more); }
                            double value() { return value; }
                            @Override public String toString() { throw new IllegalStateException("no text"); }
                            @Override public boolean equals(Object other) { while (true) { } }
                            @Override public int hashCode() { System.exit(0); return 0; }
                        }
                        double rc3 = new Sum(5000).plus(203).value();""", ALL, RIGHT),
                answer("an-object-that-changes-its-mind", """
                        class Fickle extends Number {
                            private double next = 5202;
                            public double doubleValue() { return ++next; }
                            public float floatValue() { return 5203; }
                            public int intValue() { return 5203; }
                            public long longValue() { return 5203; }
                        }
                        Number rc3 = new Fickle();
                        rc3.doubleValue();""", WITHOUT_RC3, "6.3"),
                answer("an-object-that-never-becomes-text", """
                        class Endless {
                            @Override public String toString() { while (true) { } }
                            @Override public boolean equals(Object other) { return true; }
                            @Override public int hashCode() { throw new IllegalStateException(); }
                        }
                        Endless rc3 = new Endless();""", WITHOUT_RC3, "No exercise asks for an object of class Endless"),
                answer("a-number-that-exits", """
                        class Exit extends Number {
                            public double doubleValue() { System.exit(0); return 5203; }
                            public float floatValue() { return 0; }
                            public int intValue() { return 0; }
                            public long longValue() { return 0; }
                        }
                        Number rc3 = new Exit();""", WITHOUT_RC3, ENDED),
                answer("a-script-in-a-message", "double rc3 = 0;\nthrow new RuntimeException(\"<script>alert('x')</script>\");",
                        WITHOUT_RC3, "RuntimeException"));
    }

    private static List<Change> sources() {
        return List.of(
                cell("bomb-of-generics", nestedCalls(), ALL, RIGHT),
                cell("brackets-without-end", "int deep = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";", ALL, RIGHT),
                cell("code-too-large", "int[] large = {" + "1_0,".repeat(11_000) + "1};", ALL, RIGHT),
                cell("a-cell-too-long", "// " + "x".repeat(60_000), ALL, "was not run"),
                cell("a-bracket-that-closes-the-class", "} } class Outside { static { System.exit(0); } } {{", ALL, RIGHT));
    }

    /** Each call doubles the type of what is in it. */
    private static String nestedCalls() {
        int depth = 26;
        return "<A> Map<A, A> pair(A a) {\n    return null;\n}\nvar deep = " + "pair(".repeat(depth) + "1" + ")".repeat(depth) + ";";
    }
}
