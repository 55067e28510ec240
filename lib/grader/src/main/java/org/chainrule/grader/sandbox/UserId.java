package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The number of a user that has no name, held by one sandbox at a time on this computer. */
final class UserId {

    private static final int FIRST = 62_000;
    private static final int LAST = 62_999;
    private static final int ATTEMPTS = 20;
    private static final Path PLACE = Path.of("/var/cache/chainrule-grader");
    private static final Path PROCESSES = Path.of("/proc");

    private final int number;
    /** Held for the number's sake: it ends with whoever holds this. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private UserId(int number, FileLock lock) {
        this.number = number;
        this.lock = lock;
    }

    /** Takes one that nobody has. What an earlier grader left running under it, because it was killed, ends. */
    static UserId take() throws IOException {
        Files.createDirectories(PLACE);
        Files.setPosixFilePermissions(PLACE, PosixFilePermissions.fromString("rwx------"));
        for (int number = FIRST; number <= LAST; number++) {
            FileLock lock = isNameless(number) ? lock(number) : null;
            if (lock != null) {
                UserId taken = new UserId(number, lock);
                if (taken.killAll()) {
                    return taken;
                }
            }
        }
        throw new IOException("no user number between " + FIRST + " and " + LAST + " is free");
    }

    private static FileLock lock(int number) throws IOException {
        FileChannel file = FileChannel.open(file(number), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // another sandbox of this grader holds it
        }
        file.close();
        return null;
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
     * so that none can start another meanwhile; who would end the one that asks is ended one by one.
     */
    boolean killAll() {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (Commands.run("setpriv", "--reuid=" + number, "--regid=" + number, "--clear-groups", "--no-new-privs",
                        "/bin/sh", "-c", "kill -s KILL -- -1")) {
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
