package org.chainrule.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java machine to start: what it runs and what it may take.
 *
 * @param mainClass the class to run
 * @param exports the package of Java's own that it uses beyond what Java shows to all, as {@code module/package}; empty if none
 * @param own jars and folders that make up its class path
 * @param others jars that it sees besides, which the main class is told of
 * @param arguments what the main class is given; {@code %library%} and {@code %others%} stand for class paths of what
 *     follows the first of {@code own}, and of {@code others}
 * @param heapMegabytes its heap
 * @param addressMegabytes all of its memory, code and stacks included
 * @param cpuSeconds how much processor time it may use until it is killed
 */
public record Machine(String mainClass, String exports, List<Path> own, List<Path> others, List<String> arguments,
        int heapMegabytes, int addressMegabytes, long cpuSeconds) {

    /**
     * Fast to start, small, and silent on standard output, which is the pipe. What runs for a tenth of a second is not
     * worth compiling before it has run a thousand times. Archives of classes stay where they were written for, so that
     * machines share them in memory. The collector is the one for which every JDK keeps its first objects ready.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xlog:disable", "-Xlog:all=warning:stderr", "-XX:+DisplayVMOutputToStderr",
            "-XX:+UnlockDiagnosticVMOptions", "-Xshare:auto", "-XX:ArchiveRelocationMode=0", "-XX:TieredStopAtLevel=1",
            "-XX:Tier3InvocationThreshold=1000", "-XX:Tier3MinInvocationThreshold=500", "-XX:Tier3CompileThreshold=4000",
            "-XX:+UseG1GC", "-XX:ParallelGCThreads=1", "-XX:ConcGCThreads=1", "-XX:-UsePerfData", "-Xss2m",
            "-XX:+ExitOnOutOfMemoryError", "-XX:ReservedCodeCacheSize=64m", "-XX:CompressedClassSpaceSize=128m",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Duser.language=en");

    /** Which part of the heap new objects may fill before it is tidied: as much of it stays in memory. */
    private static final int YOUNG_PART = 8;

    /** The name of the archive of its classes, which only the Java that wrote it can read. */
    String archive() {
        return mainClass.substring(mainClass.lastIndexOf('.') + 1) + "-" + System.getProperty("java.vm.version") + ".jsa";
    }

    /** All files that it sees: its class path, then the others. */
    List<Path> files() {
        List<Path> all = new ArrayList<>(own);
        all.addAll(others);
        return all;
    }

    /** The command, given its jar to start from and each of its files as the machine will see them. */
    List<String> command(String startJar, List<String> seen, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:MaxNewSize=" + heapMegabytes / YOUNG_PART + "m");
        command.addAll(List.of("-jar", startJar));
        String library = String.join(":", seen.subList(1, own.size()));
        String drawing = String.join(":", seen.subList(own.size(), seen.size()));
        arguments.forEach(argument -> command.add(argument.replace("%library%", library).replace("%others%", drawing)));
        return command;
    }
}
