package org.chainrule.grader.run;

import java.util.function.Supplier;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.RunWorker;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.AnswerProblem.Cause;
import org.chainrule.judge.OwnObject;

/** One answer beyond the pipe; if there is none, it knows why. */
final class SandboxAnswer implements Answer {

    private final LearnerRun run;
    private final String id;

    SandboxAnswer(LearnerRun run, String exerciseId) {
        this.run = run;
        this.id = exerciseId;
    }

    @Override
    public Form form() {
        return run.taken(id) == null ? Form.VALUE : run.taken(id).form();
    }

    @Override
    public int arity() {
        return run.taken(id) == null ? 0 : run.taken(id).arity();
    }

    @Override
    public Object value() {
        return SandboxObject.plain(ask(() -> run.value(id)));
    }

    @Override
    public Object at(Object... arguments) {
        return SandboxObject.plain(ask(() -> run.call(RunWorker.CALL, id, SandboxObject.sendable(arguments))));
    }

    @Override
    public OwnObject object(Object... arguments) {
        return SandboxObject.own(ask(() -> run.call(RunWorker.MAKE, id, SandboxObject.sendable(arguments))));
    }

    private Object ask(Supplier<Object> question) {
        if (run.taken(id) == null) {
            throw whyMissing();
        }
        try {
            return question.get();
        } catch (AnswerProblem problem) {
            throw explained(problem);
        }
    }

    /** JShell lets a method use a name that nobody defined, and fails when it is called. */
    private AnswerProblem explained(AnswerProblem problem) {
        if (problem.kind() == Cause.THREW && problem.getMessage().contains("SPIResolutionException")) {
            return run.compiled().cells().stream().flatMap(cell -> cell.waiting().stream()).findFirst()
                    .map(SandboxAnswer::undefined).orElse(problem);
        }
        return problem;
    }

    private static AnswerProblem undefined(String name) {
        return new AnswerProblem(Cause.UNDEFINED_NAME, "Your answer uses " + name + ", which nothing defines.");
    }

    private AnswerProblem whyMissing() {
        if (run.exhausted()) {
            return new AnswerProblem(Cause.TIMED_OUT, "Your submission as a whole needed more time than it may take.");
        }
        CompiledCell answer = run.compiled().cells().get(run.compiled().answer(id));
        CompiledCell check = run.compiled().cells().get(run.compiled().lastCheck(id));
        String stopped = run.stopped(run.compiled().answer(id));
        String checkStopped = run.stopped(run.compiled().lastCheck(id));
        if (!answer.undefined().isEmpty()) {
            return undefined(answer.undefined());
        }
        if (!answer.compiles()) {
            return new AnswerProblem(Cause.NOT_COMPILED, "Your answer does not compile: " + answer.error() + ".");
        }
        if (!stopped.isEmpty()) {
            return new AnswerProblem(Cause.NOT_INITIALISED, "Your answer's cell gave no value: it " + stopped + ".");
        }
        if (!check.undefined().isEmpty()) {
            return new AnswerProblem(Cause.UNDEFINED_NAME, "The check asks for " + check.undefined()
                    + ", which no cell defines: keep the names that the exercise gives.");
        }
        if (!check.compiles()) {
            return new AnswerProblem(Cause.NOT_COMPILED, "The check does not fit your answer: " + check.error() + ".");
        }
        if (!checkStopped.isEmpty()) {
            return new AnswerProblem(Cause.THREW, "Your answer gave no value: it " + checkStopped + ".");
        }
        return new AnswerProblem(Cause.MISSING, "There is no answer yet.");
    }
}
