package org.chainrule.grader.child;

import java.util.HashMap;
import java.util.Map;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;
import org.chainrule.judge.OwnObject;
import org.chainrule.learn.Host;

/**
 * The sandbox's host: takes a learner's answers down for the parent to ask, judges nothing and draws nothing.
 *
 * <p>A child runs one submission, so its book is one for the Java machine.
 */
public final class AnswerBook implements Host {

    private static final Map<String, Answer> ANSWERS = new HashMap<>();

    @Override
    public Object check(String exerciseId, Answer answer) {
        Answer taken = answer.form() == Answer.Form.VALUE ? new Snapshot(answer) : answer;
        synchronized (ANSWERS) {
            ANSWERS.put(exerciseId, taken);
        }
        return Finding.recorded("Taken down.");
    }

    @Override
    public void show(Object thing) {
        // nobody looks at a sandbox
    }

    /** The answer that was given last to an exercise; null if none was. */
    static Answer answer(String exerciseId) {
        synchronized (ANSWERS) {
            return ANSWERS.get(exerciseId);
        }
    }

    /** Replaces an answer by the reason why it is none. */
    static void refuse(String exerciseId, AnswerProblem problem) {
        synchronized (ANSWERS) {
            ANSWERS.computeIfPresent(exerciseId, (id, answer) -> new Snapshot(answer.form(), problem));
        }
    }

    /** A value as it was when its check cell ran: a later cell may use the same variable for something else. */
    private static final class Snapshot implements Answer {
        private final Form form;
        private final Object value;
        private final OwnObject object;
        private final AnswerProblem problem;

        Snapshot(Form form, AnswerProblem problem) {
            this.form = form;
            this.value = null;
            this.object = null;
            this.problem = problem;
        }

        Snapshot(Answer answer) {
            form = answer.form();
            Object computed = null;
            OwnObject made = null;
            AnswerProblem met = null;
            try {
                computed = answer.value();
            } catch (AnswerProblem e) {
                met = e;
                made = e.kind() == AnswerProblem.Cause.WRONG_KIND ? made(answer) : null;
            }
            value = computed;
            object = made;
            problem = met;
        }

        /** The object of an own class that the answer gives, which is no value; null if it gives none. */
        private static OwnObject made(Answer answer) {
            try {
                return answer.object();
            } catch (AnswerProblem e) {
                return null;
            }
        }

        @Override
        public Form form() {
            return form;
        }

        @Override
        public int arity() {
            return 0;
        }

        @Override
        public Object value() {
            if (problem != null) {
                throw problem;
            }
            return value;
        }

        @Override
        public OwnObject object(Object... arguments) {
            if (object != null && arguments.length == 0) {
                return object;
            }
            value();
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, arguments.length == 0
                    ? "An object of a class of your own is asked for here, but something else was given."
                    : "A function that makes an object is asked for here: write it with its arguments before ->.");
        }

        @Override
        public Object at(Object... arguments) {
            value();
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                    "A function is asked for here, but a value was given: write the function with its arguments before ->.");
        }
    }
}
