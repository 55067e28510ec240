package org.chainrule.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
