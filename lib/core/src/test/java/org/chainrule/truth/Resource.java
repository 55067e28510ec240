package org.chainrule.truth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The data files of this package. */
final class Resource {

    private Resource() {}

    /** The lines of a file that are neither blank nor comments, which begin with #. */
    static Stream<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Resource.class.getResourceAsStream(name),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
