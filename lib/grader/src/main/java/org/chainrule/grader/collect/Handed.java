package org.chainrule.grader.collect;

import java.io.IOException;
import java.util.List;

/**
 * A file that was handed in, in a folder or an archive.
 *
 * @param path the names of the folders that it lies in and its own, below the source
 * @param content reads it, up to the limit of one notebook
 */
record Handed(List<String> path, Content content) {

    /** Reads a file. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws IOException;
    }

    /** Its own name. */
    String name() {
        return path.get(path.size() - 1);
    }

    /** Where it lies, for people. */
    String place() {
        return String.join("/", path);
    }
}
