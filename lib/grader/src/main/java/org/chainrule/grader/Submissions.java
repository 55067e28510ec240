package org.chainrule.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds submissions: {@code <learner>/NN-name.ipynb} or {@code <learner>_NN-name.ipynb} in a folder. */
public final class Submissions {

    private static final Pattern FLAT = Pattern.compile("(.+)_(\\d{2}-[^_]*)\\.ipynb");
    private static final Pattern IN_FOLDER = Pattern.compile("(\\d{2}-.*)\\.ipynb");

    private final Set<String> stems;
    private final Map<String, Submission> found = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** Looks for submissions to these exercise notebooks. */
    public Submissions(Set<String> stems) {
        this.stems = stems;
    }

    /**
     * All submissions in the folder, by learner.
     *
     * @throws Refused if there are none
     */
    public List<Submission> in(Path folder) {
        refuseUnlessFolder(folder);
        for (Path entry : sorted(folder)) {
            String name = entry.getFileName().toString();
            Matcher flat = FLAT.matcher(name);
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                sorted(entry).forEach(file -> inFolder(name, file));
            } else if (flat.matches()) {
                add(flat.group(1), flat.group(2), entry);
            }
        }
        if (found.isEmpty()) {
            throw new Refused("There is no submission in " + folder + ": it should hold files such as "
                    + "<learner>/" + example() + ".ipynb or <learner>_" + example() + ".ipynb."
                    + (leftOut.isEmpty() ? "" : " Left out: " + String.join("; ", leftOut) + "."));
        }
        return List.copyOf(found.values());
    }

    /** Says what to name instead of an archive, or of a folder that is not there. */
    static void refuseUnlessFolder(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new Refused(folder + " is a file, and grading takes a folder with submissions: let ./course collect " + folder
                    + " --out handed-in make one from it, and grade handed-in.");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused("There is no folder " + folder + ": name the folder with the submissions.");
        }
    }

    /**
     * A submission that is named by its file alone.
     *
     * @throws Refused if the file does not say by its name whose submission to which notebook it is
     */
    public Submission of(Path file) {
        found.clear();
        leftOut.clear();
        String name = file.getFileName().toString();
        Path folder = file.toAbsolutePath().normalize().getParent();
        Matcher flat = FLAT.matcher(name);
        if (flat.matches()) {
            add(flat.group(1), flat.group(2), file);
        } else if (folder != null && folder.getFileName() != null) {
            inFolder(folder.getFileName().toString(), file);
        }
        return found.values().stream().findFirst().orElseThrow(() -> new Refused(leftOut.isEmpty()
                ? file + " is not called <learner>/" + example() + ".ipynb or <learner>_" + example() + ".ipynb."
                : String.join("; ", leftOut) + "."));
    }

    /** Files that look like submissions and are none, each with the reason. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void inFolder(String learner, Path file) {
        Matcher name = IN_FOLDER.matcher(file.getFileName().toString());
        if (name.matches()) {
            add(learner, name.group(1), file);
        } else if (file.toString().endsWith(".ipynb")) {
            leftOut.add(file + " (its name does not begin with the number of a notebook)");
        }
    }

    private void add(String learner, String name, Path file) {
        String stem = stems.contains(name) ? name
                : stems.stream().filter(known -> known.startsWith(name.substring(0, 3))).findFirst().orElse(null);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            leftOut.add(file + " (it is not a file)");
        } else if (stem == null) {
            leftOut.add(file + " (there are no exercises " + name.substring(0, 2) + ")");
        } else if (found.putIfAbsent(learner + "/" + stem, new Submission(learner, stem, file)) != null) {
            leftOut.add(file + " (there is another one of " + learner + " for " + stem + ")");
        }
    }

    private String example() {
        return stems.stream().sorted().findFirst().orElse("06-several-variables");
    }

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new Refused("Cannot read " + folder + ": " + e.getMessage() + ".");
        }
    }
}
