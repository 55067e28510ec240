package org.chainrule.notebook;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.ExerciseRunner;
import org.chainrule.check.Points;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;

/** A check that always holds: run once in the background, it spares the first real check JUnit's start. */
@CheckOf("warm-up")
final class WarmUp {

    static void inBackground() {
        Thread thread = new Thread(() -> new ExerciseRunner().run(WarmUp.class, null), "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @Test
    @Points(1)
    void holds(Attempt attempt) {
        attempt.report(Finding.correct("Warm."));
    }
}
