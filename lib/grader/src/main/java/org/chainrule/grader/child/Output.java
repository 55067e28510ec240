package org.chainrule.grader.child;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a learner's code prints: kept up to a limit, the rest is thrown away. */
final class Output extends OutputStream {

    private static final int KEPT = 8_000;

    private final byte[] kept = new byte[KEPT];
    private int length;

    /** Takes the place of standard output and standard error. */
    static Output install() {
        Output output = new Output();
        PrintStream printer = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(printer);
        System.setErr(printer);
        return output;
    }

    @Override
    public synchronized void write(int b) {
        if (length < KEPT) {
            kept[length++] = (byte) b;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        int fits = Math.min(count, KEPT - length);
        System.arraycopy(bytes, from, kept, length, fits);
        length += fits;
    }

    /** What was printed since the last call. */
    synchronized String take() {
        String printed = new String(kept, 0, length, StandardCharsets.UTF_8);
        length = 0;
        return printed;
    }
}
