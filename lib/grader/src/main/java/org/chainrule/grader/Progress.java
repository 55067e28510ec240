package org.chainrule.grader;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.chainrule.grader.result.Points;
import org.chainrule.grader.result.SubmissionResult;

/** A line for each submission that is done, with an estimate of how long the others will take. */
final class Progress {

    private static final int TOO_FEW_TO_TELL = 5;

    private final int all;
    private final PrintStream out;
    private final LongSupplier nanoClock;
    private final long start;
    private int done;
    private int kept;

    Progress(int all, PrintStream out, LongSupplier nanoClock) {
        this.all = all;
        this.out = out;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    /** One more is done, now or in an earlier run. */
    synchronized void done(SubmissionResult result, boolean wasKept) {
        done++;
        kept += wasKept ? 1 : 0;
        out.println("[" + done + "/" + all + "] " + result.learner() + " " + result.notebook()
                + ": " + Points.text(result.earned()) + " of " + Points.text(result.points()) + " points"
                + (result.problem().isEmpty() ? "" : " — " + result.problem()) + (wasKept ? " (kept)" : "") + estimate());
    }

    /** How many results were kept from an earlier run. */
    synchronized int kept() {
        return kept;
    }

    private String estimate() {
        int graded = done - kept;
        int left = all - done;
        if (graded < TOO_FEW_TO_TELL || left == 0) {
            return "";
        }
        Duration rest = Duration.ofNanos((nanoClock.getAsLong() - start) / graded * left);
        return rest.toSeconds() < 1 ? "" : " · about " + (rest.toMinutes() < 2 ? rest.toSeconds() + " s" : rest.toMinutes() + " min")
                + " to go";
    }
}
