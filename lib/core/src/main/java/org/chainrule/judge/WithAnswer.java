package org.chainrule.judge;

import java.util.Map;
import java.util.Random;

/** Answers with another one in place of that which is being judged. */
record WithAnswer(Answers others, Answer answer) implements Answers {

    @Override
    public Answer answerTo(String exerciseId) {
        return others.answerTo(exerciseId);
    }

    @Override
    public Random random() {
        return others.random();
    }

    @Override
    public Map<String, Double> parameters() {
        return others.parameters();
    }
}
