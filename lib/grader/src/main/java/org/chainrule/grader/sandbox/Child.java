package org.chainrule.grader.sandbox;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.chainrule.grader.child.Frames;

/**
 * A running child: one question at a time, each with a deadline. A child that misses it, or that breaks off, is lost.
 *
 * <p>Start it on a thread that lives as long as it should: the kernel kills it when that thread ends.
 */
public final class Child implements AutoCloseable {

    private static final Duration STARTING = Duration.ofSeconds(30);
    private static final Duration ENDING = Duration.ofSeconds(1);
    private static final int OUT_OF_MEMORY = 3;

    private final Enclosure enclosure;
    private final Process process;
    private final Frames pipe;
    private final Alarm alarm;

    private Child(Enclosure enclosure, Process process) {
        this.enclosure = enclosure;
        this.process = process;
        this.pipe = new Frames(process.getInputStream(), process.getOutputStream());
        this.alarm = new Alarm(process, () -> enclosure.kill(process));
    }

    /** Reads what came back. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads it. */
        T from(DataInputStream message) throws IOException;
    }

    /** Starts a machine and waits until it answers. */
    public static Child start(Enclosure enclosure, Machine machine) throws Lost {
        Child child;
        try {
            child = new Child(enclosure, enclosure.start(machine));
        } catch (IOException e) {
            throw new Lost(Lost.How.CRASHED, e.getMessage());
        }
        Tail errors = new Tail(child.process.getErrorStream());
        errors.start();
        try {
            child.within(STARTING, () -> child.pipe.receive());
            return child;
        } catch (Lost lost) {
            throw new Lost(lost.how(), errors.text().isEmpty() ? lost.getMessage() : errors.text());
        }
    }

    /** Asks and reads the reply, or loses the child. */
    public <T> T ask(Duration deadline, Frames.Content question, Reading<T> reply) throws Lost {
        return within(deadline, () -> {
            pipe.send(question);
            return reply.from(pipe.receive());
        });
    }

    private interface Exchange<T> {
        T run() throws IOException;
    }

    private <T> T within(Duration deadline, Exchange<T> exchange) throws Lost {
        alarm.set(deadline);
        try {
            return exchange.run();
        } catch (IOException | ClassCastException e) {
            awaitEnd();
            close();
            throw new Lost(alarm.rang() ? Lost.How.TIMED_OUT : outOfMemory() ? Lost.How.OUT_OF_MEMORY : Lost.How.CRASHED,
                    String.valueOf(e.getMessage()));
        } finally {
            alarm.stop();
        }
    }

    private boolean outOfMemory() {
        return !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
    }

    /** Lets a machine that has just broken off tell by its exit code why. */
    private void awaitEnd() {
        try {
            process.waitFor(ENDING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, with all that it started. */
    @Override
    public void close() {
        alarm.end();
        enclosure.end(process);
    }

    /** Reads a child's standard error so that it never blocks, and keeps the beginning. */
    private static final class Tail extends Thread {
        private static final int KEPT = 2_000;
        private final InputStream stream;
        private final StringBuilder kept = new StringBuilder();

        Tail(InputStream stream) {
            super("grader-errors");
            this.stream = stream;
            setDaemon(true);
        }

        @Override
        public void run() {
            byte[] some = new byte[8192];
            try {
                for (int n = stream.read(some); n >= 0; n = stream.read(some)) {
                    synchronized (kept) {
                        kept.append(new String(some, 0, Math.min(n, KEPT - Math.min(KEPT, kept.length())),
                                StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException e) {
                // the child is gone, and with it what it had to say
            }
        }

        String text() {
            synchronized (kept) {
                return kept.toString().strip();
            }
        }
    }
}
