package org.chainrule.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chainrule.grader.Course;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;
import org.chainrule.grader.Submission;
import org.chainrule.grader.Submissions;
import org.chainrule.grader.notebook.AnswerFinder;
import org.chainrule.grader.notebook.Entry;
import org.chainrule.grader.notebook.Notebook;
import org.chainrule.grader.notebook.Pristine;
import org.chainrule.grader.result.Gradebook;

/**
 * What learners answered, found as the grader finds it. Answers that were left as released are not in it.
 *
 * @param byExercise exercise id to learner to the answer's cell
 * @param stubs exercise id to the cell as released
 * @param unreadable sentences about submissions of which nothing could be read
 */
record Answers(Map<String, Map<String, String>> byExercise, Map<String, String> stubs, List<String> unreadable) {

    /** Reads all submissions in a folder. */
    static Answers of(Path folder, Course course) {
        Submissions finder = new Submissions(course.notebooks().keySet());
        Answers answers = new Answers(new TreeMap<>(Gradebook::compareIds), new LinkedHashMap<>(), new ArrayList<>());
        for (Submission submission : finder.in(folder)) {
            answers.add(submission, course.released(submission));
        }
        finder.leftOut().forEach(answers.unreadable::add);
        return answers;
    }

    /** An exercise's cell as released. */
    String stub(String exercise) {
        return stubs.get(exercise);
    }

    private void add(Submission submission, Pristine pristine) {
        try {
            stubs.putAll(pristine.stubs());
            Notebook notebook = Notebook.read(Files.readAllBytes(submission.file()), Limits.DEFAULT);
            for (Entry entry : new AnswerFinder(pristine, Limits.DEFAULT).find(notebook).entries()) {
                if (entry.kind() == Entry.Kind.ANSWER && !pristine.isStub(entry.exerciseId(), entry.source())) {
                    byExercise.computeIfAbsent(entry.exerciseId(), id -> new TreeMap<>()).put(submission.learner(), entry.source());
                }
            }
        } catch (Refused | IOException e) {
            unreadable.add(submission.learner() + ", " + submission.notebook() + ": " + e.getMessage());
        }
    }
}
