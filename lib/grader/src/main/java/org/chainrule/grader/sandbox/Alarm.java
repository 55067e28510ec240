package org.chainrule.grader.sandbox;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Ends a process that takes too long over an answer: when after the deadline it goes on computing, or when it has slept
 * for several times as long. On a busy machine a process that merely waits for its turn is left alone, so that marks do
 * not depend on what else the machine does.
 *
 * <p>It looks at its process now and then. To set a clock for each of a submission's many questions would take longer than
 * most of the answers.
 */
final class Alarm {

    private static final int PATIENCE = 4;
    private static final int LOOK_EVERY = 100;
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Process process;
    private final Runnable kill;
    private final Future<?> looking;
    private Duration deadline;
    private long start;
    private Duration usedAtDeadline;
    private boolean rang;

    /** Watches a process, from which nothing is expected yet; it is ended by what kills it with all that it started. */
    Alarm(Process process, Runnable kill) {
        this.process = process;
        this.kill = kill;
        looking = CLOCK.scheduleWithFixedDelay(this::look, LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "grader-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** The process is asked for something. */
    synchronized void set(Duration longest) {
        deadline = longest;
        start = System.nanoTime();
        usedAtDeadline = null;
    }

    /** The process has answered, or is gone. */
    synchronized void stop() {
        deadline = null;
    }

    private synchronized void look() {
        long waited = System.nanoTime() - start;
        if (deadline == null || waited < deadline.toNanos()) {
            return;
        }
        Duration used = used();
        if (usedAtDeadline == null) {
            usedAtDeadline = used;
        }
        boolean computes = used.minus(usedAtDeadline).compareTo(deadline.dividedBy(2)) >= 0;
        boolean sleeps = waited >= PATIENCE * deadline.toNanos();
        if (computes || sleeps) {
            rang = true;
            kill.run();
        }
    }

    /** The processor time that the process and all that it started have used. */
    private Duration used() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Nothing will be asked any more. */
    void end() {
        looking.cancel(false);
    }

    /** Whether the process was ended for taking too long. */
    synchronized boolean rang() {
        return rang;
    }
}
