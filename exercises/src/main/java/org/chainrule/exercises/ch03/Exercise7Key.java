package org.chainrule.exercises.ch03;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 3.7: rates of 14 km/l, 5 l/h and 1.75 €/l, combined. */
public final class Exercise7Key {

    static final double KM_PER_LITRE = 14;
    static final double LITRES_PER_HOUR = 5;
    static final double EUROS_PER_LITRE = 1.75;

    private static final String ADDED = "These rates have different units; they cannot be added.";
    private static final String UNITS = "Write both units as fractions and see which one has to cancel.";

    private static final NumericKey SPEED = NumericKey.of("kmPerHour", KM_PER_LITRE * LITRES_PER_HOUR)
            .misconception(INNER_FORGOTTEN, KM_PER_LITRE, "This is km per litre; the litres per hour are still to be multiplied.")
            .wrong(KM_PER_LITRE + LITRES_PER_HOUR, ADDED, UNITS)
            .wrong(KM_PER_LITRE / LITRES_PER_HOUR, "The unit of this quotient is km·h/l², which is no speed.", UNITS)
            .hint(2);

    private static final NumericKey COST = NumericKey.of("eurosPerHour", EUROS_PER_LITRE * LITRES_PER_HOUR)
            .misconception(INNER_FORGOTTEN, EUROS_PER_LITRE, "This is euros per litre; the litres per hour are still to be multiplied.")
            .wrong(EUROS_PER_LITRE + LITRES_PER_HOUR, ADDED, UNITS)
            .wrong(EUROS_PER_LITRE / LITRES_PER_HOUR, "The litres do not cancel in this quotient.", UNITS)
            .hint(2);

    private static final NumericKey PRICE = NumericKey.of("eurosPerKm", EUROS_PER_LITRE / KM_PER_LITRE)
            .misconception(INNER_FORGOTTEN, EUROS_PER_LITRE, "This is euros per litre; the litres per km are still to be multiplied.")
            .wrong(EUROS_PER_LITRE * KM_PER_LITRE, "In €/l · km/l the litres do not cancel.", "Turn 14 km/l round first: how many litres go into a km?")
            .wrong(KM_PER_LITRE / EUROS_PER_LITRE, "This is km per euro: the wrong way up.", "Turn the quotient round.")
            .hint(2);

    /** km/h, €/h, €/km. */
    public static final NumbersKey KEY = NumbersKey.of(SPEED, COST, PRICE);

    private Exercise7Key() {}
}
