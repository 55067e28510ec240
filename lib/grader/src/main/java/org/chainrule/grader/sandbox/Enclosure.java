package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A way to start a machine so that it has only its two pipes. */
public interface Enclosure {

    /** Without such a locale, Java opens no file whose path has a letter outside of ASCII. */
    String UTF8_LOCALE = "C.UTF-8";

    /** Sets the limits. */
    String BEGIN = "ulimit -c 0; ulimit -f 65536; ulimit -v $1; ulimit -t $2; shift 2; ";

    /** Limits processes and threads; shells do not agree on its letter. */
    String FEW_PROCESSES = "ulimit -u 512 2>/dev/null || ulimit -p 512 2>/dev/null; ";

    /** Whether the grader runs as root. */
    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Starts the machine. */
    Process start(Machine machine) throws IOException;

    /** Stops a machine that it started at once, with all that the machine started. */
    default void kill(Process machine) {
        machine.destroyForcibly();
    }

    /** Ends a machine that it started, with all that the machine started, and waits for it. */
    default void end(Process machine) {
        kill(machine);
        try {
            machine.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One line that says how well it encloses. */
    String description();

    /** Starts a command, after a shell has set pipes and limits. */
    static Process start(Machine machine, String shell, List<String> command) throws IOException {
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", BEGIN + shell, "sh",
                Long.toString(machine.addressMegabytes() * 1024L), Long.toString(machine.cpuSeconds())));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all);
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", UTF8_LOCALE);
        return builder.start();
    }
}
