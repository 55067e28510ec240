package org.chainrule.grader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.chainrule.grader.result.ResultFolder;

/** The number that decides the points at which answers are compared; it stays with the results. */
final class Seed {

    private static final String FILE = "seed";
    private static final int BELOW = 1_000_000_000;

    private Seed() {}

    /** The seed given; or that of the last run into the folder; or a new one. The folder keeps it. */
    static long of(Path folder, Long given) {
        Path file = folder.resolve(FILE);
        long seed = given != null ? given : Files.exists(file) ? read(file) : new SecureRandom().nextInt(BELOW);
        new ResultFolder(folder).write(FILE, seed + "\n");
        return seed;
    }

    private static long read(Path file) {
        try {
            return Long.parseLong(Files.readString(file, StandardCharsets.UTF_8).strip());
        } catch (IOException | NumberFormatException e) {
            throw new Refused("The seed in " + file + " cannot be read: delete that file, or give --seed.");
        }
    }
}
