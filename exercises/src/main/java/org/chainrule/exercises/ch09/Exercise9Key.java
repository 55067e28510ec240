package org.chainrule.exercises.ch09;

import static org.chainrule.judge.Misconception.PATH_DROPPED;

import org.chainrule.judge.ChoiceKey;

/** What is right for exercise 9.9: x²·detach(x) has the value 27 and the adjoint 18 at 3. */
public final class Exercise9Key {

    /** The choice and its reason. */
    public static final ChoiceKey KEY = ChoiceKey.of("B", "3")
            .choice("A", "27 is the adjoint of x³ with all three factors alive; here one of them passes nothing on.")
            .choice("C", PATH_DROPPED, "9 comes through one factor only; two factors are alive.")
            .choice("D", "Stopping one factor does not stop the others: x still reaches z through x².")
            .choice("E", "detach changes no value: z is computed as before.")
            .reason("1", "The value stays as it was: detach changes only what is passed back.")
            .reason("2", "If it passed everything back, detach would do nothing.")
            .reason("4", "Only the stopped copy passes nothing back; the x inside of x² is alive.")
            .next("Replace detach(x) by the constant 3, and differentiate what is left.")
            .hint(2);

    private Exercise9Key() {}
}
