package org.chainrule.exercises.ch10;

import static org.chainrule.judge.Misconception.OVERWRITTEN_ADJOINT;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.STALE_ORDER;

import java.util.Random;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;

/** What is right for exercise 10.2: the adjoints that a backward walk along a tape leaves at its three inputs. */
public final class Exercise2Key {

    /** It agrees with the derivatives that pushing tangents gives. */
    public static final Key AGREES = VectorKey.of("gives the right adjoints on random tapes",
            random -> question(RandomTape.draw(random), 1), "first input", "second input", "third input").hint(2);

    /** A second call gives what a first one should. */
    public static final Key AGAIN = VectorKey.of("gives the same when it is called again",
            random -> question(RandomTape.draw(random), 2), "first input", "second input", "third input").hint(3);

    /** It walks each arrow of a long tape once. */
    public static final Key LONG = VectorKey.of("walks a tape of 100,000 steps", Exercise2Key::ladder,
            "first input", "second input", "third input").questions(2).hint(2);

    private static final int LONG_TAPE = 100_000;

    private Exercise2Key() {}

    private static VectorQuestion question(RandomTape tape, int calls) {
        double first = tape.weights()[0];
        double last = tape.weights()[1];
        String said = "a tape of " + tape.places() + " places" + (calls > 1 ? ", pulled " + calls + " times," : "");
        return VectorQuestion.of(said, tape.encoded(calls), tape.gradient())
                .slip(OVERWRITTEN_ADJOINT, tape.slipped(true, false, 2, first, last))
                .slip(STALE_ORDER, "The walk goes from the inputs on: no adjoint has arrived where it begins.",
                        tape.slipped(false, true, 2, first, last))
                .slip(STALE_ORDER, tape.handedOnTooEarly())
                .slip(PATH_DROPPED, "Only the first operand of each step gets its share.", tape.slipped(false, false, 1, first, last))
                .wrong("Only the last output is pulled back, with the weight 1.", "Put w[i] at each of the last w.length steps.",
                        tape.slipped(false, false, 2, 0, 1))
                .wrong("Only the last output is pulled back.", "Put w[i] at each of the last w.length steps.",
                        tape.slipped(false, false, 2, 0, last))
                .wrong("The weights w are not used: each output counts as 1.", "Put w[i] at each of the last w.length steps.",
                        tape.slipped(false, false, 2, 1, 1));
    }

    /**
     * A ladder, given by its length alone: each step uses the one before it twice, with the derivatives ¼ and ¾, and the first
     * step uses the first two inputs. The number of paths doubles with each step; the derivatives add up to 1.
     */
    private static VectorQuestion ladder(Random random) {
        double first = RandomTape.number(random);
        double last = RandomTape.number(random);
        return VectorQuestion.of("a tape of " + LONG_TAPE + " places, each step using the one before it twice,",
                new double[] {1, first, last, LONG_TAPE}, (first + last) / 4, 3 * (first + last) / 4, 0);
    }
}
