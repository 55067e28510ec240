package org.chainrule.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the results that lie in a folder. */
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Results() {}

    /** A sentence about what cannot be reported on. */
    static final class None extends RuntimeException {
        None(String sentence) {
            super(sentence);
        }
    }

    /**
     * All results below the folder, by notebook.
     *
     * @throws None if there are none
     */
    static Map<String, List<Result>> read(Path folder) {
        Path results = folder.resolve("results");
        if (!Files.isDirectory(results)) {
            throw new None("There are no results in " + folder + ": grade into it first (./course grade SUBMISSIONS --out "
                    + folder + ").");
        }
        List<Result> all = new ArrayList<>();
        for (Path file : files(results)) {
            all.add(read(results, file));
        }
        if (all.isEmpty()) {
            throw new None("There is no results.json in " + results + ": was grading interrupted before the first one?");
        }
        return all.stream().collect(Collectors.groupingBy(Result::notebook, TreeMap::new, Collectors.toList()));
    }

    /** When the newest of them was made. */
    static FileTime newest(Path folder) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path file : files(folder.resolve("results"))) {
            FileTime made = Files.getLastModifiedTime(file);
            newest = made.compareTo(newest) > 0 ? made : newest;
        }
        return newest;
    }

    private static List<Path> files(Path results) {
        try (Stream<Path> files = Files.find(results, 3, (file, kind) -> file.endsWith("results.json"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new None("Cannot read " + results + ": " + e.getMessage() + ".");
        }
    }

    private static Result read(Path results, Path file) {
        try {
            return JSON.readValue(file.toFile(), Result.class);
        } catch (IOException e) {
            throw new None("Cannot read " + results.relativize(file) + " as a result: grade that submission again.");
        }
    }
}
