package org.chainrule.truth;

import static org.chainrule.truth.Adbench.assertTrue;
import static org.chainrule.truth.Adbench.data;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The objectives of ADBench: value and Jacobian are those that the complex step gives in 60 digits. */
class AdbenchTest {

    @Test
    void gaussianMixture() {
        assertTrue(new GaussianMixture(data("gmm points", 9, 3), 4, 0.7, 2), "gmm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ba0", "ba1", "ba2"})
    void bundleAdjustment(String name) {
        assertTrue(new BundleAdjustment(data(name + " feature", 2)), name);
    }

    @Test
    void handTracking() {
        assertTrue(new Hand(new int[] {-1, 0, 1, 2, 0, 4, 5}, data("hand base", 7, 4, 4), data("hand inverse", 7, 4, 4),
                data("hand weights", 5, 7), data("hand vertices", 5, 3), data("hand points", 5, 3)), "hand");
    }

    @Test
    void longShortTermMemory() {
        assertTrue(new Lstm(data("lstm states", 2, 2, 3), data("lstm sequence", 5, 3)), "lstm");
    }
}
