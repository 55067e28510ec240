package org.chainrule.similarity;

import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.JPlagResult;
import de.jplag.exceptions.ExitException;
import de.jplag.java.Language;
import de.jplag.options.JPlagOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chainrule.similarity.JavaForm.NoJava;

/** Compares answers with JPlag: by the structure of the program, so that other names and other layout do not hide it. */
final class Comparison implements AutoCloseable {

    /** The shortest run of tokens that counts as the same. */
    private static final int TOKENS = 7;
    private static final String FILE = "Answer.java";

    private final JavaForm form;
    private final Path folder;

    Comparison(JavaForm form) throws IOException {
        this.form = form;
        this.folder = Files.createTempDirectory("answers");
    }

    /** Compares the answers to one exercise, learner to cell, without what the released cell says already. */
    Alike compare(String exercise, String stub, Map<String, String> answers, int percent) throws IOException {
        Path place = Files.createDirectories(folder.resolve("answers-" + exercise));
        Map<String, String> learners = new TreeMap<>();
        List<String> unreadable = new ArrayList<>();
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String name = Integer.toString(learners.size());
            try {
                write(place.resolve(name), form.of(answer.getValue()));
                learners.put(name, answer.getKey());
            } catch (NoJava e) {
                unreadable.add(answer.getKey() + ": " + e.getMessage());
            }
        }
        JPlagResult result = learners.size() < 2 ? null : run(place, base(exercise, stub));
        if (result == null) {
            return new Alike(exercise, answers.size(), 0, List.of(), unreadable);
        }
        result.getSubmissions().getInvalidSubmissions().stream().filter(one -> one.hasErrors() && one.getTokenList() == null)
                .forEach(one -> unreadable.add(learners.get(one.getName()) + ": it is not Java"));
        List<Alike.Pair> pairs = result.getAllComparisons().stream().filter(pair -> percent(pair) >= percent)
                .map(pair -> pair(pair, learners, answers)).sorted(Comparator.comparing(Alike.Pair::percent)
                        .thenComparing(Alike.Pair::tokens).reversed().thenComparing(Alike.Pair::first)).toList();
        return new Alike(exercise, answers.size(), result.getNumberOfSubmissions(), pairs, unreadable);
    }

    private static Alike.Pair pair(JPlagComparison pair, Map<String, String> learners, Map<String, String> answers) {
        List<String> two = Stream.of(pair.firstSubmission(), pair.secondSubmission()).map(one -> learners.get(one.getName())).sorted().toList();
        return new Alike.Pair(two.get(0), two.get(1), answers.get(two.get(0)), answers.get(two.get(1)), percent(pair), pair.getNumberOfMatchedTokens());
    }

    private static int percent(JPlagComparison pair) {
        return (int) Math.round(100 * pair.similarity());
    }

    private Path base(String exercise, String stub) throws IOException {
        try {
            Path base = folder.resolve("released-" + exercise);
            write(base, form.of(stub));
            return base;
        } catch (NoJava e) {
            return null;
        }
    }

    /** Null if there is nothing to compare, which JPlag says by an exception. */
    private static JPlagResult run(Path answers, Path base) {
        JPlagOptions options = new JPlagOptions(new Language(), Set.of(answers.toFile()), Set.of()).withMinimumTokenMatch(TOKENS)
                .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS);
        try {
            return new JPlag(base == null ? options : options.withBaseCodeSubmissionDirectory(base.toFile())).run();
        } catch (ExitException e) {
            return null;
        }
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve(FILE), text);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
