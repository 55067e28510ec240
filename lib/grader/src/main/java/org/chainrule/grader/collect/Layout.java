package org.chainrule.grader.collect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainrule.grader.Refused;

/**
 * Knows from a file's place who handed it in:
 *
 * <ul>
 * <li>{@code <name>_<id>_assignsubmission_file_/…}, with or without a folder: Moodle;
 * <li>{@code submission_<n>/…} beside {@code submission_metadata.yml}: Gradescope;
 * <li>{@code <name>_<id>_<id>_…}, {@code <name>_LATE_<id>_<id>_…}: Canvas;
 * <li>{@code submitted/<learner>/<assignment>/…} with {@code timestamp.txt}: nbgrader;
 * <li>{@code <learner>_NN-name.ipynb} and {@code <learner>/…/NN-name.ipynb}: anybody.
 * </ul>
 */
final class Layout {

    private static final Pattern MOODLE = Pattern.compile("(.+?)_(\\d+)_assignsubmission_file(?:_(.*))?");
    private static final Pattern CANVAS = Pattern.compile("([^_]+)(?:_LATE)?_(\\d+)_(\\d+)_(.+)");
    private static final Pattern GRADESCOPE = Pattern.compile("submission_\\d+");
    private static final Pattern FLAT = Pattern.compile("(.+)_(\\d{2}-[^_]*\\.ipynb)");
    private static final String METADATA = "submission_metadata.yml";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, JsonNode> metadata = new HashMap<>();
    private final Map<String, Instant> stamps = new HashMap<>();
    private final boolean tree;
    private final int above;

    /** Who, by which file name, and when. */
    record Place(List<Person> people, String file, Instant submitted) {}

    /** Reads what the platforms left beside the files. */
    Layout(List<Handed> files) {
        tree = files.stream().anyMatch(file -> submitted(file.path()) >= 0);
        above = foldersAbove(files);
        for (Handed file : files) {
            try {
                if (file.name().equals(METADATA)) {
                    JsonNode tree = YAML.readTree(file.content().read());
                    tree.fields().forEachRemaining(field -> metadata.put(field.getKey(), field.getValue()));
                } else if (file.name().equals("timestamp.txt")) {
                    Instant time = Times.read(new String(file.content().read(), StandardCharsets.UTF_8));
                    stamps.put(folder(file), time);
                }
            } catch (IOException e) {
                throw new Refused("Cannot read " + file.place() + ": " + e.getMessage() + ".");
            }
        }
    }

    /** Where nbgrader's folder of submissions stands in a path; -1 if it is not of such a tree. */
    private static int submitted(List<String> path) {
        int at = path.indexOf("submitted");
        return at < path.size() - 3 ? at : -1;
    }

    /** How many folders stand above those of the learners: one, where an archive packs them all into one. */
    private static int foldersAbove(List<Handed> files) {
        List<List<String>> notebooks = files.stream().map(Handed::path).filter(path -> path.get(path.size() - 1).endsWith(".ipynb")).toList();
        boolean deep = notebooks.stream().allMatch(path -> path.size() > 2);
        boolean one = notebooks.stream().map(path -> path.get(0)).distinct().count() == 1;
        return deep && one && notebooks.stream().map(path -> path.get(1)).distinct().count() > 1 ? 1 : 0;
    }

    private static String folder(Handed file) {
        return String.join("/", file.path().subList(0, file.path().size() - 1));
    }

    /** Who handed in this file; no people if its place does not say. */
    Place of(Handed file) {
        for (int i = 0; i < file.path().size(); i++) {
            String name = file.path().get(i);
            Matcher moodle = MOODLE.matcher(name);
            if (moodle.matches()) {
                String own = i == file.path().size() - 1 ? moodle.group(3) : file.name();
                return new Place(List.of(new Person(moodle.group(1), moodle.group(2), "")), own, null);
            }
            if (GRADESCOPE.matcher(name).matches() && metadata.containsKey(name)) {
                JsonNode about = metadata.get(name);
                return new Place(submitters(about), file.name(), Times.read(about.path(":created_at").asText("")));
            }
        }
        return plain(file);
    }

    private static List<Person> submitters(JsonNode about) {
        List<Person> people = new ArrayList<>();
        about.path(":submitters").forEach(one -> people.add(new Person(one.path(":name").asText(""), one.path(":sid").asText(""),
                one.path(":email").asText(""))));
        return people;
    }

    private Place plain(Handed file) {
        List<String> path = file.path();
        Matcher canvas = CANVAS.matcher(file.name());
        if (path.size() <= 2 && canvas.matches()) {
            return new Place(List.of(new Person(canvas.group(1), canvas.group(2), "")), canvas.group(4), null);
        }
        int first = tree ? submitted(path) + 1 : above;
        if (tree && first == 0) {
            return new Place(List.of(), file.name(), null);
        }
        if (first < path.size() - 1) {
            return new Place(List.of(new Person(path.get(first), "", "")), file.name(), stamps.get(folder(file)));
        }
        Matcher flat = FLAT.matcher(file.name());
        return flat.matches() ? new Place(List.of(new Person(flat.group(1), "", "")), flat.group(2), null)
                : new Place(List.of(), file.name(), null);
    }
}
