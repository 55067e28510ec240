package org.chainrule.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Exercise;
import org.chainrule.check.Exercises;
import org.chainrule.check.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sources declare about each exercise agrees with its JUnit class. */
class ListOfExercisesTest {

    static Stream<Exercise> exercises() {
        return all().values().stream();
    }

    private static Map<String, Exercise> all() {
        return Exercises.on(ListOfExercisesTest.class.getClassLoader());
    }

    @Test
    void thereAreExercises() {
        assertFalse(all().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theCheckIsThatOfTheExerciseAndItsPointsAddUp(Exercise exercise) throws ClassNotFoundException {
        Class<?> check = Class.forName(exercise.checkClass());
        assertEquals(exercise.id(), check.getAnnotation(CheckOf.class).value());
        double points = Arrays.stream(check.getDeclaredMethods()).map(method -> method.getAnnotation(Points.class))
                .filter(Objects::nonNull).mapToDouble(Points::value).sum();
        assertEquals(exercise.points(), points);
    }
}
