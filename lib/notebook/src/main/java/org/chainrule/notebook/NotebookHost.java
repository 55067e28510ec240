package org.chainrule.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainrule.check.Exercise;
import org.chainrule.check.Exercises;
import org.chainrule.check.WithoutLibrary;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;
import org.chainrule.learn.Host;
import org.chainrule.notebook.error.CellWatch;
import org.chainrule.notebook.view.CheckReport;
import org.chainrule.program.Nearest;

/** The notebook as host of a learner's cells: judges an answer at once and shows things below the cell. */
public final class NotebookHost implements Host {

    private static final String PACKAGE_OF_CELLS = "REPL";

    private final Map<String, Exercise> exercises;
    private final Session session;
    private final ProgressLog log;
    private final Judge judge;

    /** Made by the service loader; knows the exercises of the class path and those that a teacher released with the notebook. */
    public NotebookHost() {
        this(Checks.beside(Path.of("")), Session.current(), ProgressLog.ofEnvironment());
    }

    private NotebookHost(ClassLoader checks, Session session, ProgressLog log) {
        this(Exercises.on(checks), new Judge(checks), session, log);
    }

    NotebookHost(Map<String, Exercise> exercises, Session session, ProgressLog log) {
        this(exercises, new Judge(NotebookHost.class.getClassLoader()), session, log);
    }

    private NotebookHost(Map<String, Exercise> exercises, Judge judge, Session session, ProgressLog log) {
        this.exercises = exercises;
        this.judge = judge;
        this.session = session;
        this.log = log;
    }

    @Override
    public Object check(String exerciseId, Answer answer) {
        session.greeting().sayOnce();
        Exercise exercise = exercises.get(exerciseId);
        if (exercise == null) {
            return unknown(exerciseId);
        }
        Answer own = new OwnAnswer(answer, session.watch());
        session.remember(exerciseId, own);
        if (session.watch() != null && session.watch().emptyVariable().isPresent()) {
            return CheckReport.of(exercise, notInitialised(session.watch()));
        }
        if (!exercise.selfCheck()) {
            return CheckReport.of(exercise,
                    Finding.recorded("Taken down. This exercise is judged when your notebook is graded."));
        }
        Optional<Finding> refusal = exercise.withoutLibrary() ? usesLibrary() : Optional.empty();
        if (refusal.isPresent()) {
            return CheckReport.of(exercise, refusal.get());
        }
        CheckReport report = judge.judge(exercise, own, session);
        if (report.isWorthSomething()) {
            log.note(exerciseId, report.earned());
        }
        return report;
    }

    /** What to say to the running check cell's answer if it uses the library; nothing if it does not. */
    private Optional<Finding> usesLibrary() {
        Optional<Class<?>> cell = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(frames -> frames
                .<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                .filter(caller -> caller.getPackageName().equals(PACKAGE_OF_CELLS)).findFirst());
        return cell.flatMap(one -> WithoutLibrary.finding(List.of(one.getName()), session.classFiles(one)::get));
    }

    private static Finding notInitialised(CellWatch watch) {
        String name = watch.emptyVariable().orElseThrow();
        return Finding.failed(new AnswerProblem(AnswerProblem.Cause.NOT_INITIALISED, name
                + " holds no answer: the cell that should compute it failed."
                + " Mend and re-run that cell, then check again."));
    }

    private Finding unknown(String id) {
        if (exercises.isEmpty()) {
            return Finding.unreadable("No exercises are installed with this kernel.",
                    "Open the notebook with ./course lab, which installs them.");
        }
        return Finding.unreadable("There is no exercise \"" + id + "\"." + Nearest.suggestion(id, exercises.keySet()),
                "Copy the number from the exercise's heading.");
    }

    @Override
    public void show(Object thing) {
        session.display(thing == null ? "null: there is nothing to show. Re-run the cell that creates it." : thing);
    }

    @Override
    public void progress(String chapter) {
        ChapterProgress progress = new ChapterProgress(chapter, exercises.values(), log.best());
        show(progress.table());
        show(log.remembers() ? progress.next() : "Nothing is remembered here: open the course with ./course lab.");
    }
}
