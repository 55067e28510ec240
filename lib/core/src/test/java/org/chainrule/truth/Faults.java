package org.chainrule.truth;

import java.util.ArrayList;
import java.util.List;

/** Collects what is farther from the truth than so many units in the last place. */
final class Faults {

    private final double bound;
    private final List<String> found = new ArrayList<>();

    Faults(double bound) {
        this.bound = bound;
    }

    List<String> found() {
        return found;
    }

    void compareGradient(ScalarTruth truth, double[] gradient) {
        for (int i = 0; i < gradient.length; i++) {
            compare(truth, truth.gradient()[i], gradient[i], truth.scale(i));
        }
    }

    void compareCurvature(ScalarTruth truth, double[] curvature) {
        for (int i = 0; i < truth.point().length; i++) {
            for (int j = i; j < truth.point().length; j++) {
                compare(truth, truth.curvature(i, j), curvature[i + j], truth.scale(i, j));
            }
        }
    }

    void compare(ScalarTruth truth, double expected, double given, double scale) {
        double ulps = Ulps.between(expected, given) / scale;
        if (ulps > bound) {
            found.add(truth + ": true is " + expected + ", given " + given + ", off by " + ulps);
        }
    }
}
