package org.chainrule.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that lasts as long as a run into a folder of results. */
final class Scratch implements AutoCloseable {

    private static final String NAME = ".sandbox";

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("Cannot write into " + folder.getParent() + ": " + e.getMessage() + ".");
        }
    }

    /** The scratch folder of the one run into this folder; what earlier runs left there, when they were killed, goes. */
    static Scratch of(Path out) {
        if (Files.isDirectory(out)) {
            try (Stream<Path> entries = Files.list(out)) {
                entries.filter(entry -> entry.getFileName().toString().startsWith(NAME)).toList().forEach(Scratch::delete);
            } catch (IOException e) {
                throw new Refused("Cannot read " + out + ": " + e.getMessage() + ".");
            }
        }
        return new Scratch(out.resolve(NAME));
    }

    /** The scratch folder of one of several runs into this folder at the same time. */
    static Scratch ofOneOfMany(Path out) {
        return new Scratch(out.resolve(NAME + "-" + UUID.randomUUID()));
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
