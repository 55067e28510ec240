package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that a sandbox sees as its whole file system. Files in it are links to the host's, or copies where links are
 * not to be had. One folder is mounted many times faster than fifty files.
 */
final class RootFolder {

    private final Path folder;

    /** An empty one; what an earlier run left there goes. */
    RootFolder(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path one : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    /** Makes empty folders. */
    void folders(List<String> places) throws IOException {
        for (String place : places) {
            Files.createDirectories(inside(place));
        }
    }

    /** Puts a file, or a folder with all that is in it, at an absolute place. */
    void put(Path file, String place) throws IOException {
        Path real = file.toRealPath();
        try (Stream<Path> all = Files.walk(real)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                link(one.toRealPath(), inside(place).resolve(real.relativize(one).toString()).normalize());
            }
        }
    }

    /** Where a place of the sandbox is on the host. */
    Path inside(String place) {
        return folder.resolve(place.substring(1));
    }

    /** Itself and all folders in it. */
    List<Path> allFolders() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static void link(Path file, Path at) throws IOException {
        Files.createDirectories(at.getParent());
        try {
            Files.createLink(at, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, at, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
