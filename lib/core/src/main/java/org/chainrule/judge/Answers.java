package org.chainrule.judge;

import java.util.Map;
import java.util.Random;

/** What a key may ask for while it judges: the answer, the learner's other answers, and chance that can be repeated. */
public interface Answers {

    /** The answer to the exercise that is being judged. */
    Answer answer();

    /** The learner's answer to another exercise, for errors carried forward; null if there is none. */
    Answer answerTo(String exerciseId);

    /** Chance for points of evaluation: the same seed draws the same points on every host. */
    Random random();

    /** The numbers of the exercise that differ from learner to learner, by name; empty where everybody is asked the same. */
    default Map<String, Double> parameters() {
        return Map.of();
    }

    /** The same with this value as the answer that is being judged: how a key hands a part of the answer to another key. */
    default Answers with(Object value) {
        return new WithAnswer(this, new ValueAnswer(value));
    }
}
