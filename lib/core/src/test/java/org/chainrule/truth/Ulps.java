package org.chainrule.truth;

/** How far a number is from the truth, in units of the truth's last place. */
final class Ulps {

    private Ulps() {}

    /** The distance; infinite where one of the two is no finite number and the other is something else. */
    static double between(double truth, double given) {
        if (truth == given || Double.isNaN(truth) && Double.isNaN(given)) {
            return 0;
        }
        double distance = Math.abs(given - truth) / Math.ulp(truth);
        return Double.isFinite(distance) ? distance : Double.POSITIVE_INFINITY;
    }
}
