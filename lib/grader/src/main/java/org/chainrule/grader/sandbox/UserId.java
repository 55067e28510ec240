package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number of a user that has no name, taken by one sandbox on this computer until its Java machine ends. */
final class UserId {

    private static final int FIRST = 62_000;
    private static final int LAST = 62_999;
    private static final int ATTEMPTS = 20;
    private static final int REFUSALS = 3;
    private static final Path PLACE = Path.of("/var/cache/chainrule-grader");
    private static final Path PROCESSES = Path.of("/proc");
    /** The locks of this Java machine until it ends. Opening and closing a locked file once more would free it. */
    private static final Map<Integer, FileLock> OURS = new HashMap<>();

    private final int number;

    private UserId(int number) {
        this.number = number;
    }

    /** Takes one that nobody has. What an earlier grader left running under it, because it was killed, ends. */
    static UserId take() throws IOException {
        Files.createDirectories(PLACE);
        Files.setPosixFilePermissions(PLACE, PosixFilePermissions.fromString("rwx------"));
        int refused = 0;
        for (int number = FIRST; number <= LAST && refused < REFUSALS; number++) {
            if (isOursNow(number)) {
                UserId user = new UserId(number);
                if (user.killAll()) {
                    return user;
                }
                refused++;
            }
        }
        throw new IOException(refused == 0 ? "no user number between " + FIRST + " and " + LAST + " is free"
                : "processes cannot be ended as another user, for which setpriv and the right to change the user are needed");
    }

    private static synchronized boolean isOursNow(int number) throws IOException {
        if (OURS.containsKey(number) || !isNameless(number)) {
            return false;
        }
        FileChannel file = FileChannel.open(file(number), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            return false;
        }
        OURS.put(number, lock);
        return true;
    }

    private static boolean isNameless(int number) throws IOException {
        Path file = file(number);
        if (!Files.exists(file)) {
            Files.createFile(file);
            Files.setAttribute(file, "unix:uid", number);
        }
        return Files.getOwner(file).getName().equals(Integer.toString(number));
    }

    private static Path file(int number) {
        return PLACE.resolve(number + ".lock");
    }

    /** Where its root folder may lie: on the disk, and for root's eyes only. */
    Path folder() {
        return PLACE.resolve(Integer.toString(number));
    }

    /** The number. */
    int number() {
        return number;
    }

    /**
     * Ends all processes of this user; whether that worked. The system does so in one stroke if asked by the user itself,
     * so that none can start another meanwhile; who would end the one that asks is ended one by one. In a container where
     * there is nobody to end, the system calls that a failure, which it is not.
     */
    boolean killAll() {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (Commands.run("setpriv", "--reuid=" + number, "--regid=" + number, "--clear-groups", "--no-new-privs",
                        "/bin/sh", "-c", "kill -s KILL -- -1 || true")) {
                    return true;
                }
                killEach();
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    private void killEach() throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                if (isOurs(process)) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString())).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        }
    }

    private boolean isOurs(Path process) {
        try {
            List<String> status = Files.readAllLines(process.resolve("status"));
            return status.stream().anyMatch(line -> line.startsWith("Uid:\t" + number + "\t"));
        } catch (IOException e) {
            return false;
        }
    }
}
