package org.chainrule.exercises.ch08;

import static org.chainrule.judge.Misconception.GRADIENT_AS_ROW;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.ORDER_SWAPPED;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.WRONG_POINT;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 8.6: gradient and Jacobian, rates per time and per length, and where the weather is asked. */
public final class Exercise6Key {

    private static final ChoiceKey STATEMENT = ChoiceKey.of("C", "2")
            .choice("A", GRADIENT_AS_ROW, "The Jacobian of f is a row of one output; the gradient is its transpose, a column.")
            .choice("B", "The product doubles when v does, so it is a rate per unit of length only for a v of length 1.")
            .choice("D", ORDER_SWAPPED, "A column times a row is a 3 × 3 matrix; the row stands on the left.")
            .reason("1", "Then v and 2v would give the same number, but the second gives twice as much.")
            .reason("3", "Lengths matter: twice the velocity, twice the rate.")
            .next("Put in a v that is twice as long, and see which statement survives.")
            .hint(2);

    private static final ChoiceKey RATE = ChoiceKey.of("D", "3")
            .choice("A", OUTER_AT_X, "The weather is asked at a time there, but it takes a place: the value of g.")
            .choice("B", INNER_FORGOTTEN, "The place is right, but it stands where the velocity belongs: g has not been differentiated.")
            .choice("C", WRONG_POINT, "Place and velocity have changed roles: the weather is asked at the velocity.")
            .reason("1", "f takes three numbers, so a single time cannot stand everywhere.")
            .reason("2", "The two factors belong to different points: one to a place, the other to a time.")
            .next("Say for each symbol whether it is a time, a place or a velocity.")
            .hint(2);

    /** Both parts. */
    public static final PartsKey KEY = PartsKey.of("part one", STATEMENT).and("part two", RATE);

    private Exercise6Key() {}
}
