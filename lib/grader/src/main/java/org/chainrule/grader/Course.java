package org.chainrule.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chainrule.check.Exercise;
import org.chainrule.check.Exercises;
import org.chainrule.grader.notebook.Notebook;
import org.chainrule.grader.notebook.Pristine;

/**
 * What can be graded: exercise notebooks and the exercises in them.
 *
 * @param notebooks stem to notebook, as released
 * @param exercises exercise id to exercise
 * @param checks finds the exercises' JUnit classes
 * @param learners the folder with the notebooks of those who have numbers of their own, each in a folder of its own; there
 *     need be none
 */
public record Course(Map<String, Pristine> notebooks, Map<String, Exercise> exercises, ClassLoader checks, Path learners) {

    /** Reads a folder of released notebooks; the exercises are those on this loader's class path. */
    public static Course read(Path folder, ClassLoader checks) {
        Map<String, Exercise> exercises = Exercises.on(checks);
        Map<String, Pristine> notebooks = new TreeMap<>();
        for (Path file : files(folder)) {
            String stem = file.getFileName().toString().replaceFirst("\\.ipynb$", "");
            Pristine notebook = read(stem, file);
            if (!notebook.stubs().isEmpty()) {
                notebooks.put(stem, notebook);
            }
        }
        if (notebooks.isEmpty()) {
            throw new Refused("There are no exercise notebooks in " + folder + ": run ./course make, or name their folder "
                    + "with --exercises.");
        }
        return new Course(notebooks, exercises, checks, folder.resolve("learners"));
    }

    private static Pristine read(String stem, Path file) {
        return Pristine.of(stem, Notebook.read(bytes(file), Limits.DEFAULT));
    }

    /** The notebook as it was released to this learner: their own where numbers were drawn for them, else that for everybody. */
    public Pristine released(Submission submission) {
        return own(submission).map(file -> read(submission.notebook(), file)).orElse(notebooks.get(submission.notebook()));
    }

    /** The file that was released to this learner alone; empty if all that they got is for everybody. */
    Optional<Path> own(Submission submission) {
        Path file = learners.resolve(submission.learner()).resolve(submission.notebook() + ".ipynb").normalize();
        return file.startsWith(learners.normalize()) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** The exercises of a notebook, in its order. */
    public List<Exercise> exercisesOf(String stem) {
        List<Exercise> of = new ArrayList<>();
        for (String id : notebooks.get(stem).stubs().keySet()) {
            if (!exercises.containsKey(id)) {
                throw new Refused("Exercise " + id + " of " + stem + " has no check on the grader's class path.");
            }
            of.add(exercises.get(id));
        }
        return of;
    }

    /** The JUnit class that checks an exercise. */
    public Class<?> checkClass(Exercise exercise) {
        try {
            return Class.forName(exercise.checkClass(), true, checks);
        } catch (ClassNotFoundException e) {
            throw new Refused("Exercise " + exercise.id() + " names the check " + exercise.checkClass()
                    + ", which is not on the grader's class path: build the exercises again.");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("Cannot read " + file + ": " + e.getMessage() + ".");
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refused("There is no folder " + folder + " with exercise notebooks: name it with --exercises.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
        } catch (IOException e) {
            throw new Refused("Cannot read " + folder + ": " + e.getMessage() + ".");
        }
    }
}
