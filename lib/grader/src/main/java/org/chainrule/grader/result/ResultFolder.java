package org.chainrule.grader.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The folder that grading writes to. Every file appears whole or not at all. */
public final class ResultFolder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

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
        Path file = of(learner, notebook).resolve("results.json");
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), SubmissionResult.class)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a submission's results; the data last, since they say that all is there. */
    public void write(SubmissionResult result) {
        Path place = of(result.learner(), result.notebook());
        write(place.resolve("feedback.html"), FeedbackPage.of(result));
        try {
            write(place.resolve("results.json"), JSON.writeValueAsString(result) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the results of " + result.learner(), e);
        }
    }

    /** Writes a file of the folder. */
    public void write(String name, String content) {
        write(folder.resolve(name), content);
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
