package org.chainrule.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java machine to start: what it runs and what it may take.
 *
 * @param mainClass the class to run
 * @param own the jar that holds the main class
 * @param course jars and folders that learners' cells use; with {@code own}, the only files of the course that it sees
 * @param arguments what the main class is given; {@code %course%} stands for the class path of {@code course}
 * @param heapMegabytes its heap
 * @param addressMegabytes all of its memory, code and stacks included
 * @param cpuSeconds how much processor time it may use until it is killed
 */
public record Machine(String mainClass, Path own, List<Path> course, List<String> arguments,
        int heapMegabytes, int addressMegabytes, long cpuSeconds) {

    /** Fast to start, small, and silent on standard output; the pipes have descriptors of their own. */
    private static final List<String> OPTIONS = List.of(
            "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xss2m",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:ReservedCodeCacheSize=64m",
            "-XX:CompressedClassSpaceSize=128m", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
            "-Duser.language=en", "--add-opens", "java.base/java.io=ALL-UNNAMED");

    /** All files that it sees, its own first. */
    List<Path> classPath() {
        List<Path> all = new ArrayList<>(List.of(own));
        all.addAll(course);
        return all;
    }

    /** The command, given each file of the class path as the machine will see it. */
    List<String> command(List<String> seen) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(List.of("-cp", String.join(":", seen), mainClass));
        String courseSeen = String.join(":", seen.subList(1, seen.size()));
        arguments.forEach(argument -> command.add(argument.replace("%course%", courseSeen)));
        return command;
    }
}
