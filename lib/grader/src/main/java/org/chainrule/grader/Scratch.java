package org.chainrule.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that lasts as long as the batch. */
final class Scratch implements AutoCloseable {

    private final Path folder;

    Scratch(Path out) {
        folder = out.resolve(".sandbox");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("Cannot write into " + out + ": " + e.getMessage() + ".");
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
