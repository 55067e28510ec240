package org.chainrule.learn;

import java.util.ServiceLoader;
import org.chainrule.judge.Answer;
import org.chainrule.judge.Finding;

/**
 * What a learner's cell calls. Imported statically in every notebook, so that a cell reads
 * {@code check("6.3", () -> dgdy)}.
 */
public final class Learn {

    private Learn() {}

    /** Checks a value: a number, a text, an array. */
    public static Finding check(String exerciseId, Value answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function of one number. */
    public static Finding check(String exerciseId, Of1 answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function of two numbers. */
    public static Finding check(String exerciseId, Of2 answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function of three numbers. */
    public static Finding check(String exerciseId, Of3 answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a value that is already there. */
    public static Finding check(String exerciseId, Object answer) {
        return check(exerciseId, (Value) () -> answer);
    }

    /** Checks a function of a point in several dimensions. */
    public static Finding checkVector(String exerciseId, OfVector answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Checks a function that reads a dependency graph. */
    public static Finding checkGraph(String exerciseId, OfGraph answer) {
        return host().check(exerciseId, LearnerAnswer.of(answer));
    }

    /** Stands where an answer is still to come: NaN, which is no answer. */
    public static double todo() {
        return Double.NaN;
    }

    /** Shows a thing below the cell: a chart, a table, a program, an array. */
    public static void show(Object thing) {
        host().show(thing);
    }

    private static Host host() {
        return InstalledHost.HOST;
    }

    /** The one host on the class path, found when it is first needed. */
    private static final class InstalledHost {
        static final Host HOST = ServiceLoader.load(Host.class, Host.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "check(…) found no host on the class path: open this notebook with ./course lab"));
    }
}
