package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The sandbox of bubblewrap: no network, no processes but its own, no files but Java and the class path, a scratch
 * folder in memory, no environment, no capabilities.
 */
public final class Bubblewrap implements Enclosure {

    private static final int SCRATCH_BYTES = 16 << 20;
    private static final String ARCHIVE = "/archive/";
    private static final int ARCHIVING_SECONDS = 60;

    private final Path folder;
    private final Path archives;
    private final boolean archiving;
    private final List<String> dropRights;
    private final JavaFiles java;
    private final View view;
    private final Map<Machine, Path> argumentFiles = new ConcurrentHashMap<>();

    private Bubblewrap(Path folder, Path archives, boolean archiving, List<String> dropRights, JavaFiles java) {
        this.folder = folder;
        this.archives = archives;
        this.archiving = archiving;
        this.dropRights = dropRights;
        this.java = java;
        this.view = new View(archiving ? null : archives);
    }

    /**
     * The ways to try, best first; the folder takes what bubblewrap is told, which must not stand on a command line.
     *
     * <p>When root grades, an unprivileged id comes first: root's processes escape the limit on processes. It fails
     * where that id cannot reach the course's files, such as in root's home.
     *
     * @param archives where archives of machines' classes lie
     * @param archiving whether to write them: only for programs of the course's own, which could write something else
     */
    static List<Enclosure> ways(Path folder, Path archives, boolean archiving) {
        JavaFiles java = JavaFiles.ofThisJava();
        List<Enclosure> ways = new ArrayList<>();
        if (Enclosure.isRoot()) {
            ways.add(new Bubblewrap(folder, archives, archiving, List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), java));
        }
        ways.add(new Bubblewrap(folder, archives, archiving, List.of(), java));
        return ways;
    }

    @Override
    public Process start(Machine machine) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(argumentFiles.computeIfAbsent(machine, this::writeArguments).toString());
        command.addAll(dropRights);
        command.addAll(List.of("bwrap", "--args", "5"));
        command.addAll(view.command(machine, archiving ? List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE + machine.archive()) : List.of()));
        return Enclosure.start(machine, "exec 5<\"$1\"; shift; " + FEW_PROCESSES + "exec \"$@\"", command);
    }

    /** A machine that archives its classes does so when it has come to its end. */
    @Override
    public void end(Process machine) {
        if (archiving) {
            try {
                machine.getOutputStream().close();
                machine.waitFor(ARCHIVING_SECONDS, TimeUnit.SECONDS);
            } catch (IOException e) {
                // it has ended already
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Enclosure.super.end(machine);
    }

    @Override
    public String description() {
        return "bubblewrap" + (dropRights.isEmpty() ? "" : ", as an unprivileged user");
    }

    private Path writeArguments(Machine machine) {
        List<String> arguments = new ArrayList<>(List.of("--unshare-all", "--die-with-parent", "--new-session",
                "--clearenv", "--cap-drop", "ALL", "--hostname", "sandbox", "--uid", "65534", "--gid", "65534"));
        String name = machine.mainClass() + "-" + dropRights.size();
        try {
            arguments.addAll(List.of("--ro-bind", root(machine, folder.resolve(name)).toString(), "/",
                    "--ro-bind", java.home().toString(), java.home().toString(), "--proc", "/proc", "--dev", "/dev",
                    "--size", Integer.toString(SCRATCH_BYTES), "--tmpfs", "/tmp", "--chdir", "/tmp"));
            if (archiving) {
                arguments.addAll(List.of("--bind", archives.toString(), ARCHIVE));
            }
            return Files.writeString(folder.resolve(name + ".args"), String.join("\0", arguments) + "\0");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    /** All files that the machine sees besides Java's home. */
    private Path root(Machine machine, Path at) throws IOException {
        RootFolder root = new RootFolder(at);
        root.folders(List.of("/proc", "/dev", "/tmp", ARCHIVE, java.home().toString()));
        for (Path file : java.besides()) {
            root.put(file, file.toString());
        }
        view.put(machine, root);
        return root.folder();
    }
}
