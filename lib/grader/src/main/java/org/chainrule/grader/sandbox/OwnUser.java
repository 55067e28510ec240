package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A sandbox for where bubblewrap may not do its work, as in most containers. Each machine runs as a user that nobody else
 * is, with no rights and no way to any, in a root folder that holds nothing but Java and the machine's own files. It sees
 * neither the host's files nor its processes.
 *
 * <p>It needs root with the rights to change root folder and user, which containers have by default. It does not stop the
 * network, and stops writing to disk a moment after it was too much.
 */
public final class OwnUser implements Enclosure {

    /** Where there is no {@code /proc}, Java must be told where its libraries lie. */
    private static final String BEGIN = FEW_PROCESSES + "libraries=\"$1\"; shift; exec env -i LC_ALL=" + UTF8_LOCALE
            + " LD_LIBRARY_PATH=\"$libraries\" \"$(command -v setpriv)\" --no-new-privs \"$(command -v chroot)\" \"$@\"";

    private final View view;
    private final JavaFiles java = JavaFiles.ofThisJava();
    private final Map<Machine, Queue<Room>> free = new ConcurrentHashMap<>();
    private final Map<Process, Room> running = new ConcurrentHashMap<>();

    /** Archives of the machines' classes lie in this folder. */
    OwnUser(Path archives) {
        this.view = new View(archives);
    }

    @Override
    public Process start(Machine machine) throws IOException {
        if (!Enclosure.isRoot()) {
            throw new IOException("only root can start programs as other users");
        }
        Room waiting = free.computeIfAbsent(machine, one -> new ConcurrentLinkedQueue<>()).poll();
        Room room = waiting == null ? new Room(machine, java, view) : waiting;
        Process process = Enclosure.start(machine, BEGIN, command(room));
        running.put(process, room);
        room.watch();
        return process;
    }

    private List<String> command(Room room) {
        List<String> command = new ArrayList<>(List.of(java.home().resolve("lib").toString(),
                "--userspec=" + room.user().number() + ":" + room.user().number(), "--groups=", room.root().toString()));
        command.addAll(view.command(room.machine(), List.of()));
        return command;
    }

    @Override
    public void kill(Process machine) {
        Enclosure.super.kill(machine);
        Room room = running.get(machine);
        if (room != null) {
            room.user().killAll();
        }
    }

    @Override
    public void end(Process machine) {
        Enclosure.super.end(machine);
        Room room = running.remove(machine);
        if (room != null && room.clear()) {
            free.get(room.machine()).add(room);
        }
    }

    @Override
    public String description() {
        return "a user of its own in a root folder of its own; it cannot keep submissions from the network (docs/grading.md)";
    }
}
