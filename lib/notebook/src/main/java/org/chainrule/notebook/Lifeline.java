package org.chainrule.notebook;

import java.util.concurrent.TimeUnit;

/** Ends this Java machine when it should end: soon after a shutdown, and when whoever started it is gone. */
final class Lifeline {

    private static final long LAST_REPLY_MILLISECONDS = 150;

    private Lifeline() {}

    /** Stops with the process that Jupyter names as this kernel's parent; on Windows that name is not a process id. */
    static void followParent() {
        String parent = System.getenv("JPY_PARENT_PID");
        if (parent == null) {
            return;
        }
        boolean isId = !System.getProperty("os.name").startsWith("Windows");
        (isId ? ProcessHandle.of(Long.parseLong(parent)) : ProcessHandle.current().parent())
                .ifPresent(process -> process.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    }

    /** Stops in a moment, when the reply to the shutdown is out; the kernel's own threads would linger for a minute. */
    static void endSoon() {
        Thread end = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(LAST_REPLY_MILLISECONDS);
            } catch (InterruptedException sooner) {
                Thread.currentThread().interrupt();
            }
            System.exit(0);
        }, "end soon");
        end.setDaemon(true);
        end.start();
    }
}
