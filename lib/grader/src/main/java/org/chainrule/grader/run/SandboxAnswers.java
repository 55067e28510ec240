package org.chainrule.grader.run;

import java.util.Map;
import java.util.Random;
import org.chainrule.judge.Answer;
import org.chainrule.judge.Answers;

/** A learner's answers as a key asks for them: each question goes over the pipe to the sandbox. */
public final class SandboxAnswers implements Answers {

    private final LearnerRun run;
    private final String exerciseId;
    private final Random random;
    private final Map<String, Double> parameters;

    /** The answers to one exercise, with chance that the seed and the exercise alone decide, and the learner's own numbers. */
    public SandboxAnswers(LearnerRun run, String exerciseId, long seed, Map<String, Double> parameters) {
        this.run = run;
        this.exerciseId = exerciseId;
        this.parameters = parameters;
        this.random = chance(seed, exerciseId);
    }

    /** The chance that the seed and the exercise alone decide. */
    public static Random chance(long seed, String exerciseId) {
        return new Random(seed * 31 + exerciseId.hashCode());
    }

    @Override
    public Answer answer() {
        return new SandboxAnswer(run, exerciseId);
    }

    @Override
    public Answer answerTo(String otherId) {
        return run.taken(otherId) == null ? null : new SandboxAnswer(run, otherId);
    }

    @Override
    public Random random() {
        return random;
    }

    @Override
    public Map<String, Double> parameters() {
        return parameters;
    }
}
