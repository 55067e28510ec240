package org.chainrule.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

    @ParameterizedTest
    @CsvSource({"-262, −262", "0.25, 0.25", "2.772588, 2.773", "2137043.25, 2137043", "-5203.7, −5204", "16335, 16335",
        "0.0000045241, 4.524·10⁻⁶", "-3e18, −3·10¹⁸", "0, 0", "NaN, NaN"})
    void numbersAreShortAndNeverHideTheirWholePart(double value, String text) {
        assertEquals(text, Signs.number(value));
    }

    @Test
    void formulasAreWrittenAsByHand() {
        assertEquals("p² − q³", Signs.formula("p^2 - q^3"));
        assertEquals("ln(s) + log10(s)", Signs.formula("log(s) + log10(s)"));
        assertEquals("2·x^10 + y^2.5 + z^n", Signs.formula("2*x^10 + y^2.5 + z^n"));
    }

    @Test
    void negativeFactorsStandInParentheses() {
        assertEquals("(−2)", Signs.operand(-2));
        assertEquals("2", Signs.operand(2));
    }
}
