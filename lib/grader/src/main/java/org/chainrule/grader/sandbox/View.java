package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an enclosed machine sees its files: all in one folder, under names that tell nothing of the host.
 *
 * @param archives where archives of machines' classes lie; null if machines shall start without
 */
record View(Path archives) {

    private static final String COURSE = "/course/";
    private static final String START_JAR = "start.jar";

    /** Puts a machine's files into what will be its root folder. */
    void put(Machine machine, RootFolder root) throws IOException {
        List<String> seen = seen(machine);
        for (int i = 0; i < seen.size(); i++) {
            root.put(machine.files().get(i), COURSE + seen.get(i));
        }
        if (archived(machine)) {
            root.put(archives.resolve(machine.archive()), COURSE + machine.archive());
        }
        StartJar.write(root.inside(COURSE).resolve(START_JAR), machine, seen.subList(0, machine.own().size()));
    }

    /** The command that starts a machine in that folder, with options besides those that every machine gets. */
    List<String> command(Machine machine, List<String> options) {
        List<String> all = new ArrayList<>(options);
        if (archived(machine)) {
            all.add("-XX:SharedArchiveFile=" + COURSE + machine.archive());
        }
        return machine.command(COURSE + START_JAR, seen(machine).stream().map(COURSE::concat).toList(), all);
    }

    private boolean archived(Machine machine) {
        return archives != null && Files.exists(archives.resolve(machine.archive()));
    }

    /** The names of its files in that folder. */
    private static List<String> seen(Machine machine) {
        List<String> seen = new ArrayList<>();
        for (Path file : machine.files()) {
            seen.add(seen.size() + "-" + file.getFileName() + (Files.isDirectory(file) ? "/" : ""));
        }
        return seen;
    }
}
