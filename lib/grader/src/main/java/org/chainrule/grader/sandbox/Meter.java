package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * How much lies in a folder.
 *
 * @param bytes of all its files
 * @param files and folders
 */
record Meter(long bytes, long files) {

    private static final int DEEPEST = 64;

    /** Adds up a folder while others write there. */
    static Meter of(Path folder) throws IOException {
        Sum sum = new Sum();
        Files.walkFileTree(folder, Set.of(), DEEPEST, sum);
        return new Meter(sum.bytes, sum.files);
    }

    /** Whether it is as much as the other in bytes or in files. */
    boolean reaches(Meter other) {
        return bytes >= other.bytes || files >= other.files;
    }

    private static final class Sum extends SimpleFileVisitor<Path> {
        private long bytes;
        private long files;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            files++;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.size();
            files++;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException changed) {
            return FileVisitResult.CONTINUE;
        }
    }
}
