package org.chainrule.judge;

import java.util.Random;

/** What a key may ask for while it judges: the answer, the learner's other answers, and chance that can be repeated. */
public interface Answers {

    /** The answer to the exercise that is being judged. */
    Answer answer();

    /** The learner's answer to another exercise, for errors carried forward; null if there is none. */
    Answer answerTo(String exerciseId);

    /** Chance for points of evaluation: the same seed draws the same points on every host. */
    Random random();
}
