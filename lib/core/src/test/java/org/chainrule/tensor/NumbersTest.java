package org.chainrule.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers print. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({"-186, -186", "6.772588722239782, 6.77259", "0.1, 0.1", "1e-7, 1E-7", "123456789.5, 123457000", "0.00012345678, 0.000123457",
        "-2.5244129544, -2.52441", "1e300, 1E300", "999999.7, 1000000", "0.99999996, 1", "9.99999e-10, 9.99999E-10", "-0.0, 0",
        "NaN, NaN", "Infinity, Infinity", "1234567.891E20, 1.23457E26", "12.5, 12.5"})
    void peopleGetSixDigits(double number, String expected) {
        assertEquals(expected, Numbers.format(number));
    }

    @Test
    void programsGetTheVerySameNumberBack() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertEquals(number, Double.parseDouble(Numbers.exact(number)), "seed " + seed);
            }
        }
    }

    @Test
    void roundingKeepsTheSizeOfANumber() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double number = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            assertEquals(number, Double.parseDouble(Numbers.format(number)), Math.abs(number) * 5.1e-6, "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource(value = {"6.001E-6|6.001·10⁻⁶", "-1.01423E304|-1.01423·10³⁰⁴", "485165195.4|485165195", "-186|-186", "0.3333333|0.333333",
            "NaN|NaN", "Infinity|Infinity", "-Infinity|-Infinity"}, delimiter = '|')
    void byHandAPowerOfTenIsRaisedAndNoDigitIsMadeUp(double number, String expected) {
        assertEquals(expected, Numbers.written(number));
    }
}
