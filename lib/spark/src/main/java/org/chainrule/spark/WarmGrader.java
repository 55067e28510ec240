package org.chainrule.spark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A grader that reads paths and answers each with a line of JSON. It outlives the partition that started it: the next one
 * in the same executor takes it over. When the executor ends, its input does, and with it the grader.
 */
final class WarmGrader {

    private static final Map<List<String>, Queue<WarmGrader>> IDLE = new ConcurrentHashMap<>();

    private final List<String> command;
    private final Process process;
    private final BufferedWriter paths;
    private final BufferedReader lines;

    private WarmGrader(List<String> command) throws IOException {
        this.command = command;
        process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        paths = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** An idle grader of this command, or a new one. */
    static WarmGrader borrow(List<String> command) throws IOException {
        WarmGrader idle = idle(command).poll();
        return idle != null && idle.process.isAlive() ? idle : new WarmGrader(command);
    }

    private static Queue<WarmGrader> idle(List<String> command) {
        return IDLE.computeIfAbsent(command, unknown -> new ConcurrentLinkedQueue<>());
    }

    /** Lets others have it. */
    void giveBack() {
        idle(command).add(this);
    }

    /**
     * Grades a submission; gives the grader's line about it.
     *
     * @throws IOException if the grader has ended; Spark then tries the partition again, which grades nothing twice
     */
    String grade(String path) throws IOException {
        paths.write(path);
        paths.newLine();
        paths.flush();
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("The grader ended before it had graded " + path
                    + ": the executor's log says why. Is the grader's folder at the same place on all machines?");
        }
        return line;
    }
}
