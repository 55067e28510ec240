package REPL;

import org.chainrule.judge.Answer;
import org.chainrule.learn.Host;

/** A check cell as the kernel compiles it; the answer that it names is plain Java. */
public final class CellByHand {

    private CellByHand() {}

    /** Runs the cell. */
    public static Object run(Host host, String exerciseId, Answer answer) {
        return TwiceByHand.of(21) > 0 ? host.check(exerciseId, answer) : null;
    }
}

/** An answer's cell. */
final class TwiceByHand {

    private TwiceByHand() {}

    static double of(double x) {
        return 2 * x;
    }
}
