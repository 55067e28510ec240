package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A root folder with its user, for one machine after the other. */
final class Room {

    private static final Meter FULL = new Meter(16 << 20, 4096);
    private static final Meter FAR_TOO_FULL = new Meter(256 << 20, 16_384);
    private static final int ROOT = 0;
    private static final int STEP_MILLISECONDS = 50;
    private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task, "grader-scratch");
        thread.setDaemon(true);
        return thread;
    });

    private final Machine machine;
    private final RootFolder root;
    private final UserId user;
    private ScheduledFuture<?> watching;

    /** Makes all that a machine needs: Java, its files, some devices, and a folder where its user may write. */
    Room(Machine machine, JavaFiles java, View view) throws IOException {
        this.machine = machine;
        this.user = UserId.take();
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        removeFolder(user.folder());
        this.root = new RootFolder(user.folder());
        java.putInto(root);
        view.put(machine, root);
        root.folders(List.of("/dev", "/tmp"));
        device("null", "3");
        device("random", "8");
        device("urandom", "9");
        for (Path folder : root.allFolders()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        makeScratch();
    }

    private void remove() {
        try {
            user.killAll();
            removeFolder(user.folder());
        } catch (IOException e) {
            // the next sandbox that takes this number tries again
        }
    }

    private static boolean removeFolder(Path folder) throws IOException {
        return Commands.run("rm", "-rf", "--", folder.toString());
    }

    private void device(String name, String minor) throws IOException {
        Commands.run("mknod", "-m", "666", root.inside("/dev/" + name).toString(), "c", "1", minor);
    }

    private void makeScratch() throws IOException {
        Files.createDirectories(scratch());
        give(user.number(), "rwx------");
    }

    private void give(int owner, String permissions) throws IOException {
        Files.setAttribute(scratch(), "unix:uid", owner);
        Files.setPosixFilePermissions(scratch(), PosixFilePermissions.fromString(permissions));
    }

    Machine machine() {
        return machine;
    }

    Path root() {
        return root.folder();
    }

    UserId user() {
        return user;
    }

    private Path scratch() {
        return root.inside("/tmp");
    }

    /**
     * From now on, looks at what the machine writes. When its scratch folder is full, it takes no more files; who goes on
     * writing into those that are open is ended.
     */
    synchronized void watch() {
        watching = CLOCK.scheduleWithFixedDelay(this::look, STEP_MILLISECONDS, STEP_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        if (watching.isCancelled()) {
            return;
        }
        try {
            Meter used = Meter.of(scratch());
            if (used.reaches(FAR_TOO_FULL)) {
                user.killAll();
            } else if (used.reaches(FULL)) {
                give(ROOT, "r-xr-xr-x");
            }
        } catch (IOException e) {
            user.killAll();
        }
    }

    /** Makes ready for the next machine; whether that worked. */
    synchronized boolean clear() {
        watching.cancel(false);
        try {
            boolean clean = user.killAll() && (isEmpty() || removeFolder(scratch()));
            makeScratch();
            return clean;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(scratch())) {
            return files.findAny().isEmpty();
        }
    }
}
