package org.chainrule.grader.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.chainrule.grader.Refused;

/**
 * Lists the files of a folder or of a zip archive, and of the archives inside. What could harm is refused, each with a
 * sentence, and the rest goes on: links, names that lead out of the archive, bombs.
 */
final class Source implements AutoCloseable {

    /** No file that counts is larger. */
    static final int LARGEST = 20_000_000;

    private static final int MOST_ENTRIES = 100_000;
    private static final int MOST_NESTED = 2;
    private static final int USUAL_RATIO = 200;

    private final List<Handed> files = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<ZipFile> open = new ArrayList<>();

    /**
     * Lists what lies there.
     *
     * @throws Refused if it is neither a folder nor a zip archive that can be read
     */
    Source(Path place) {
        if (Files.isDirectory(place)) {
            folder(place);
        } else if (Files.isRegularFile(place)) {
            try {
                archive(ZipFile.builder().setPath(place).get(), List.of(), 1);
            } catch (IOException e) {
                throw new Refused(place + " is neither a folder nor a zip archive that can be read (" + e.getMessage()
                        + "): download it again.");
            }
        } else {
            throw new Refused("There is no " + place + ": name the folder or the zip archive with the submissions.");
        }
    }

    List<Handed> files() {
        return files;
    }

    /** Sentences about what was left out because it could harm or could not be read. */
    List<String> refused() {
        return refused;
    }

    private void folder(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted().filter(file -> !file.equals(root)).forEach(file -> {
                List<String> path = StreamSupport.stream(root.relativize(file).spliterator(), false).map(Path::toString).toList();
                if (path.stream().anyMatch(name -> name.startsWith("."))) {
                    return;
                }
                if (Files.isSymbolicLink(file)) {
                    refuse(path, "it is a link, and links are not followed");
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    add(new Handed(path, () -> limited(Files.newInputStream(file))), 1);
                }
            });
        } catch (IOException e) {
            throw new Refused("Cannot read " + root + ": " + e.getMessage() + ".");
        }
    }

    private void archive(ZipFile zip, List<String> above, int depth) {
        open.add(zip);
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            List<String> path = new ArrayList<>(above);
            path.addAll(List.of(entry.getName().replace('\\', '/').split("/")));
            if (++count > MOST_ENTRIES) {
                refuse(above.isEmpty() ? path : above, "the archive has more than " + MOST_ENTRIES + " entries");
                return;
            }
            String harm = harm(entry);
            if (!harm.isEmpty()) {
                refuse(path, harm);
            } else if (!entry.isDirectory() && path.stream().noneMatch(name -> name.startsWith(".") || name.equals("__MACOSX"))) {
                add(new Handed(path, () -> limited(zip.getInputStream(entry))), depth);
            }
        }
    }

    private static String harm(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (entry.isUnixSymlink()) {
            return "it is a link, and links are not followed";
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || List.of(name.split("/")).contains("..") || name.indexOf('\0') >= 0) {
            return "its name leads out of the archive";
        }
        if (entry.getSize() > LARGEST) {
            return "it would unpack to " + entry.getSize() + " bytes, allowed are " + LARGEST;
        }
        boolean bomb = entry.getSize() > 1_000_000 && entry.getSize() / Math.max(1, entry.getCompressedSize()) > USUAL_RATIO;
        return bomb ? "it is a bomb: " + entry.getCompressedSize() + " bytes that would unpack to " + entry.getSize() : "";
    }

    private void add(Handed file, int depth) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            files.add(file);
            return;
        }
        if (depth > MOST_NESTED) {
            refuse(file.path(), "it is an archive in an archive in an archive");
            return;
        }
        try {
            archive(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file.content().read())).get(),
                    file.path(), depth + 1);
        } catch (IOException e) {
            refuse(file.path(), "it is not a zip archive that can be read");
        }
    }

    private void refuse(List<String> path, String reason) {
        refused.add(String.join("/", path) + ": " + reason + ".");
    }

    private static byte[] limited(InputStream stream) throws IOException {
        try (stream) {
            byte[] read = stream.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new IOException("it is larger than the " + LARGEST + " bytes that are allowed");
            }
            return read;
        }
    }

    @Override
    public void close() {
        for (ZipFile zip : open) {
            try {
                zip.close();
            } catch (IOException e) {
                refused.add("An archive could not be closed: " + e.getMessage() + ".");
            }
        }
    }
}
