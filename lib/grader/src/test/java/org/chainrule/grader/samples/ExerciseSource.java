package org.chainrule.grader.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers that an exercise source holds: models and anticipated wrong ones.
 *
 * @param models exercise id to answer cell
 * @param wrong misconception to exercise id to answer cell, the first for each
 */
record ExerciseSource(Map<String, String> models, Map<String, Map<String, String>> wrong) {

    private static final Pattern CELL = Pattern.compile("```\\{code-cell}\n:tags: \\[([^]]*)]\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern STUB = Pattern.compile("// BEGIN STUB\n.*?// END STUB\n?", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("// (\\d+\\.\\d+) answer");

    static ExerciseSource read(Path file) {
        Map<String, String> models = new TreeMap<>();
        Map<String, Map<String, String>> wrong = new TreeMap<>();
        Matcher cell = CELL.matcher(text(file));
        while (cell.find()) {
            String tags = cell.group(1);
            Matcher id = ID.matcher(cell.group(2));
            if (tags.equals("answer") && id.lookingAt()) {
                models.put(id.group(1), STUB.matcher(cell.group(2)).replaceAll("")
                        .replace("// BEGIN SOLUTION\n", "").replaceAll("\n?// END SOLUTION\n?", ""));
            } else if (tags.startsWith("wrong, ") && id.lookingAt()) {
                wrong.computeIfAbsent(tags.substring("wrong, ".length()), key -> new LinkedHashMap<>())
                        .putIfAbsent(id.group(1), cell.group(2));
            }
        }
        return new ExerciseSource(models, wrong);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
