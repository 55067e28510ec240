package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sandbox of bubblewrap: no network, no processes but its own, no files but Java and the class path, a scratch
 * folder in memory, no environment, no capabilities.
 */
public final class Bubblewrap implements Enclosure {

    private static final int SCRATCH_BYTES = 16 << 20;
    private static final String COURSE = "/course/";
    private static final String START_JAR = "start.jar";

    private final Path folder;
    private final List<String> dropRights;
    private final JavaFiles java;
    private final Map<Machine, Path> argumentFiles = new ConcurrentHashMap<>();

    private Bubblewrap(Path folder, List<String> dropRights, JavaFiles java) {
        this.folder = folder;
        this.dropRights = dropRights;
        this.java = java;
    }

    /**
     * The ways to try, best first; the folder takes what bubblewrap is told, which must not stand on a command line.
     *
     * <p>When root grades, an unprivileged id comes first: root's processes escape the limit on processes. It fails
     * where that id cannot reach the course's files, such as in root's home.
     */
    public static List<Enclosure> ways(Path folder) {
        JavaFiles java = JavaFiles.ofThisJava();
        List<Enclosure> ways = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            ways.add(new Bubblewrap(folder, List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), java));
        }
        ways.add(new Bubblewrap(folder, List.of(), java));
        return ways;
    }

    @Override
    public Process start(Machine machine) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(argumentFiles.computeIfAbsent(machine, this::writeArguments).toString());
        command.addAll(dropRights);
        command.addAll(List.of("bwrap", "--args", "5"));
        command.addAll(machine.command(COURSE + START_JAR, seen(machine).stream().map(COURSE::concat).toList(), List.of()));
        return Enclosure.start(machine, "exec 5<\"$1\"; shift; ulimit -u 512 2>/dev/null || ulimit -p 512 2>/dev/null;"
                + " exec \"$@\"", command);
    }

    @Override
    public String description() {
        return "bubblewrap" + (dropRights.isEmpty() ? "" : ", as an unprivileged user");
    }

    /** The names of its files in its course folder. */
    private static List<String> seen(Machine machine) {
        List<String> seen = new ArrayList<>();
        for (Path file : machine.files()) {
            seen.add(seen.size() + "-" + file.getFileName() + (Files.isDirectory(file) ? "/" : ""));
        }
        return seen;
    }

    private Path writeArguments(Machine machine) {
        List<String> arguments = new ArrayList<>(List.of("--unshare-all", "--die-with-parent", "--new-session",
                "--clearenv", "--cap-drop", "ALL", "--hostname", "sandbox", "--uid", "65534", "--gid", "65534"));
        java.files().forEach(file -> bind(arguments, file, file.toString()));
        List<String> seen = seen(machine);
        for (int i = 0; i < seen.size(); i++) {
            bind(arguments, machine.files().get(i), COURSE + seen.get(i));
        }
        bind(arguments, StartJar.write(folder.resolve(machine.mainClass() + "-" + dropRights.size() + ".jar"),
                machine.mainClass(), seen.subList(0, machine.own().size())), COURSE + START_JAR);
        arguments.addAll(List.of("--proc", "/proc", "--dev", "/dev",
                "--size", Integer.toString(SCRATCH_BYTES), "--tmpfs", "/tmp", "--chdir", "/tmp", "--remount-ro", "/"));
        try {
            Path file = folder.resolve(machine.mainClass() + "-" + dropRights.size() + ".args");
            return Files.writeString(file, String.join("\0", arguments) + "\0");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    private static void bind(List<String> arguments, Path file, String seen) {
        arguments.addAll(List.of("--ro-bind", file.toString(), seen));
    }
}
