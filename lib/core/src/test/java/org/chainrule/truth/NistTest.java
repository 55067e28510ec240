package org.chainrule.truth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 27 nonlinear regressions of NIST: fitted with compiled gradients by Levenberg's and Marquardt's method, and by Newton's
 * with Hessians, to 10 of the 11 certified digits.
 */
class NistTest {

    private static final double DIGITS = 10;

    private static final int NEWTON_STEPS = 6;

    /** Of Lanczos1 the residuals are 1e-13 of the data, so that doubles hold three digits of them. */
    private static final String WITHOUT_RESIDUALS = "Lanczos1";

    /** From their first start, far away, the method ends in another valley or in the plain. */
    private static final Set<String> HARD_FROM_AFAR = Set.of("BoxBOD", "MGH10", "MGH17");

    static Stream<String> all() {
        return Stream.of("Bennett5", "BoxBOD", "Chwirut1", "Chwirut2", "DanWood", "ENSO", "Eckerle4", "Gauss1", "Gauss2", "Gauss3",
                "Hahn1", "Kirby2", "Lanczos1", "Lanczos2", "Lanczos3", "MGH09", "MGH10", "MGH17", "Misra1a", "Misra1b", "Misra1c",
                "Misra1d", "Nelson", "Rat42", "Rat43", "Roszman1", "Thurber");
    }

    static Stream<String> reachedFromAfar() {
        return all().filter(name -> !HARD_FROM_AFAR.contains(name));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theFitFromNearbyHasTheCertifiedDigits(String name) {
        assertFit(Regression.of(name), 1, name);
    }

    @ParameterizedTest
    @MethodSource("reachedFromAfar")
    void theFitFromAfarHasTheCertifiedDigits(String name) {
        assertFit(Regression.of(name), 0, name);
    }

    @ParameterizedTest
    @MethodSource("all")
    void newtonsMethodWithTheHessianEndsThere(String name) {
        Regression regression = Regression.of(name);
        double[] b = regression.certifiedParameters().clone();
        for (int i = 0; i < b.length; i++) {
            b[i] *= 1 + 1e-5 * (i % 2 == 0 ? 1 : -1);
        }
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double[] step = new LeastSquares(regression.hessian(b), regression.gradient(b)).solution();
            for (int k = 0; k < b.length; k++) {
                b[k] -= step[k];
            }
        }
        assertDigits(DIGITS, regression.certifiedParameters(), b, name);
    }

    private static void assertFit(Regression regression, int start, String name) {
        LevenbergMarquardt.Fit fit = LevenbergMarquardt.fit(regression, regression.start(start));
        double ofSpread = name.equals(WITHOUT_RESIDUALS) ? 2 : DIGITS;
        assertDigits(DIGITS, regression.certifiedParameters(), fit.parameters(), name + ", parameters");
        assertDigits(ofSpread, regression.certifiedDeviations(), fit.deviations(), name + ", standard deviations");
        assertDigits(ofSpread, new double[] {regression.certifiedSquares()}, new double[] {fit.squares()}, name + ", sum of squares");
    }

    private static void assertDigits(double wanted, double[] certified, double[] given, String what) {
        double digits = Digits.agreeing(certified, given);
        assertTrue(digits >= wanted, what + ": " + digits + " digits agree, wanted are " + wanted);
    }
}
