package org.chainrule.grader.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that grading writes to. Every file appears whole or not at all. */
public final class ResultFolder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FEEDBACK = "feedback.html";
    private static final String DATA = "results.json";

    private final Path folder;

    /** Results in this folder, which need not exist yet. */
    public ResultFolder(Path folder) {
        this.folder = folder;
    }

    /** Where the results of a submission lie. */
    public Path of(String learner, String notebook) {
        return folder.resolve("results").resolve(learner).resolve(notebook);
    }

    /** The result that lies there already; empty if there is none that can be read. */
    public Optional<SubmissionResult> read(String learner, String notebook) {
        Path file = of(learner, notebook).resolve(DATA);
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), SubmissionResult.class)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a submission's results; the data last, since they say that all is there. */
    public void write(SubmissionResult result) {
        Path place = of(result.learner(), result.notebook());
        composed(result).forEach((name, content) -> write(place.resolve(name), content));
    }

    /** What is written of a submission's results, by the files' names, in the order in which it is written. */
    public static Map<String, String> composed(SubmissionResult result) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FEEDBACK, FeedbackPage.of(result, List.of()));
        try {
            files.put(DATA, JSON.writeValueAsString(result) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the results of " + result.learner() + " have no JSON", e);
        }
        return files;
    }

    /** Writes the page for the learner anew, with sentences about what the marks depend on besides the answers. */
    public void writeFeedback(SubmissionResult result, List<String> notes) {
        write(of(result.learner(), result.notebook()).resolve(FEEDBACK), FeedbackPage.of(result, notes));
    }

    /** All results that lie there, by learner and notebook. */
    public List<SubmissionResult> all() {
        Path results = folder.resolve("results");
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(results, 3, (file, kind) -> file.endsWith(DATA))) {
            return files.sorted().flatMap(file -> read(file.getParent().getParent().getFileName().toString(),
                    file.getParent().getFileName().toString()).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + results, e);
        }
    }

    /** Writes a file of the folder. */
    public void write(String name, String content) {
        write(folder.resolve(name), content);
    }

    /** Copies a file into the folder, if it is there. */
    public void copy(Path file) {
        try {
            if (Files.exists(file)) {
                write(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + file, e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling("." + file.getFileName() + ".part");
            Files.write(draft, content.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
