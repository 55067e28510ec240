package org.chainrule.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chainrule.check.Exercise;
import org.chainrule.grader.sandbox.ClassPath;
import org.chainrule.judge.Answer;
import org.chainrule.learn.Learn;

/** A short text that changes whenever a submission, or anything that judges it, changes. */
final class Fingerprint {

    private final byte[] judges;

    /** For this course, read from this folder, with these limits and this seed. */
    static Fingerprint of(Course course, Path notebooks, Limits limits, long seed) {
        Set<Path> files = new LinkedHashSet<>();
        for (Class<?> type : List.of(Answer.class, Learn.class, Exercise.class, Fingerprint.class)) {
            files.add(ClassPath.home(type));
        }
        course.notebooks().keySet().forEach(stem -> {
            files.add(notebooks.resolve(stem + ".ipynb"));
            course.exercisesOf(stem).forEach(exercise -> files.add(ClassPath.home(course.checkClass(exercise))));
        });
        return new Fingerprint(List.copyOf(files), limits + " " + seed);
    }

    /** For these judging files (jars, folders, notebooks) and settings. */
    Fingerprint(List<Path> files, String settings) {
        MessageDigest digest = digest();
        digest.update(settings.getBytes(StandardCharsets.UTF_8));
        files.forEach(file -> add(digest, file));
        judges = digest.digest();
    }

    /** The fingerprint of a submitted file, and of the file that was released to this learner alone. */
    String of(byte[] submission, Optional<Path> released) {
        MessageDigest digest = digest();
        digest.update(judges);
        released.ifPresent(file -> add(digest, file));
        return HexFormat.of().formatHex(digest.digest(submission)).substring(0, 32);
    }

    private static void add(MessageDigest digest, Path file) {
        try (Stream<Path> all = Files.walk(file)) {
            for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
