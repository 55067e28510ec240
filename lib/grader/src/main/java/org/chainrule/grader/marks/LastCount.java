package org.chainrule.grader.marks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chainrule.grader.Refused;
import org.chainrule.grader.result.ResultFolder;

/**
 * With what marks were counted last, so that they can be counted anew in the same way; what was not given is null.
 *
 * @param policy the deadlines and penalties
 * @param extensions the deadlines of some
 * @param canvas the exported gradebook
 * @param moodle the grading worksheet
 * @param notebook which notebook these tables are about
 */
record LastCount(Path policy, Path extensions, Path canvas, Path moodle, String notebook) {

    private static final String FILE = "counted-with.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How it was counted in this folder; empty if nobody has counted there. */
    static Optional<LastCount> in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode kept = JSON.readTree(file.toFile());
            return Optional.of(new LastCount(path(kept, "policy"), path(kept, "extensions"), path(kept, "canvas"), path(kept, "moodle"),
                    kept.path("notebook").asText(null)));
        } catch (IOException e) {
            throw new Refused("Cannot read " + file + ": run ./course marks " + folder + " with its options once more.");
        }
    }

    private static Path path(JsonNode kept, String name) {
        return kept.hasNonNull(name) ? Path.of(kept.get(name).asText()) : null;
    }

    void writeInto(ResultFolder results) {
        ObjectNode kept = JSON.createObjectNode();
        put(kept, "policy", policy);
        put(kept, "extensions", extensions);
        put(kept, "canvas", canvas);
        put(kept, "moodle", moodle);
        kept.put("notebook", notebook);
        try {
            results.write(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    private static void put(ObjectNode kept, String name, Path file) {
        kept.put(name, file == null ? null : file.toAbsolutePath().normalize().toString());
    }
}
