package org.chainrule.diff;

import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.sinc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.tensor.Function1;
import org.junit.jupiter.api.Test;

class TaylorTest {

    @Test
    void theCoefficientsOfThePolynomialAreThePolynomials() {
        assertEquals("[5, 0, -2, 3, 0]", Taylor.coefficients(x -> x.pow(3).times(3).minus(x.pow(2).times(2)).plus(5), 0, 4).toString());
    }

    @Test
    void theExponentialFunctionHasReciprocalFactorials() {
        assertArrayEquals(new double[] {1, 1, 1.0 / 2, 1.0 / 6, 1.0 / 24, 1.0 / 120}, Taylor.coefficients(x -> exp(x), 0, 5).toArray(), 1e-17);
    }

    @Test
    void sincHasItsSeriesAtZeroWhereItsFormulaDividesByZero() {
        double square = Math.PI * Math.PI;
        assertArrayEquals(new double[] {1, 0, -square / 6, 0, square * square / 120}, Taylor.coefficients(x -> sinc(x), 0, 4).toArray(), 1e-14);
    }

    @Test
    void alongALineTheSecondCoefficientIsHalfTheCurvature() {
        Function1 f = x -> x.at(0).pow(2).times(x.at(1));
        assertEquals("[2, 5, 4, 1]", Taylor.along(f, constant(1, 2), constant(1, 1), 3).toString());
    }

    @Test
    void thePolynomialComesCloseToTheFunction() {
        assertEquals(Math.sin(1.1), Taylor.polynomial(x -> sin(x), 1, 5).at(0.1).value(), 1e-8);
    }

    @Test
    void coefficientsCanBeDifferentiated() {
        Function1 third = x -> Taylor.coefficients(t -> exp(t.times(2)), x, 3).at(3);
        assertEquals(8.0 / 6 * 2, gradient(third).at(0).value(), 1e-14);
    }
}
