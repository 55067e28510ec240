package REPL;

import org.chainrule.judge.Answer;
import org.chainrule.learn.Host;
import org.chainrule.tensor.Functions;

/** A check cell as the kernel compiles it; the answer that it names has a helper, and that one calls the library. */
public final class CellByLibrary {

    private CellByLibrary() {}

    /** Runs the cell. */
    public static Object run(Host host, String exerciseId, Answer answer) {
        return Twice.of(21) > 0 ? host.check(exerciseId, answer) : null;
    }
}

/** An answer's cell. */
final class Twice {

    private Twice() {}

    static double of(double x) {
        return Helper.twice(x);
    }
}

/** A cell that the learner has added. */
final class Helper {

    private Helper() {}

    static double twice(double x) {
        return Functions.tensor(x).times(2).value();
    }
}
