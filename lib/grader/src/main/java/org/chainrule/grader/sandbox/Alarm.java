package org.chainrule.grader.sandbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Ends a process that takes too long: when after the deadline it goes on computing, or when it has slept for several
 * times as long. On a busy machine a process that merely waits for its turn is left alone, so that marks do not depend
 * on what else the machine does.
 */
final class Alarm {

    private static final int PATIENCE = 4;
    private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task, "grader-clock");
        thread.setDaemon(true);
        return thread;
    });

    private final Process process;
    private final Runnable kill;
    private final Duration deadline;
    private final long start = System.nanoTime();
    private ScheduledFuture<?> next;
    private Duration usedAtDeadline;
    private boolean rang;
    private boolean stopped;

    /** Watches a process; it is ended by what kills it with all that it started. */
    Alarm(Process process, Runnable kill, Duration deadline) {
        this.process = process;
        this.kill = kill;
        this.deadline = deadline;
        schedule(deadline);
    }

    private synchronized void schedule(Duration delay) {
        if (!stopped) {
            next = CLOCK.schedule(this::look, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        Duration used = used();
        if (usedAtDeadline == null) {
            usedAtDeadline = used;
        }
        boolean computes = used.minus(usedAtDeadline).compareTo(deadline.dividedBy(2)) >= 0;
        boolean sleeps = System.nanoTime() - start >= PATIENCE * deadline.toNanos();
        if (computes || sleeps) {
            ring();
        } else {
            schedule(deadline.dividedBy(8));
        }
    }

    private synchronized void ring() {
        if (!stopped) {
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

    /** The process has answered, or is gone. */
    synchronized void stop() {
        stopped = true;
        next.cancel(false);
    }

    /** Whether the process was ended for taking too long. */
    synchronized boolean rang() {
        return rang;
    }
}
