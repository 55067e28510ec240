package org.chainrule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExercisesTest {

    private static final String LIST = """
            6.3.title=Reading comprehension RC3
            6.3.kind=numeric
            6.3.points=2
            6.3.covers=B17 C3
            6.3.selfCheck=true
            6.3.check=org.chainrule.exercises.ch06.Exercise3Check
            6.3.chapter=06-several-variables
            """;

    @Test
    void aListNamesEachExerciseWithWhatItsSourceDeclares() throws IOException {
        List<Exercise> exercises = Exercises.read(new StringReader(LIST));
        assertEquals(1, exercises.size());
        Exercise exercise = exercises.get(0);
        assertEquals("6.3", exercise.id());
        assertEquals("06-several-variables", exercise.chapter());
        assertEquals(2, exercise.points());
        assertEquals(List.of("B17", "C3"), exercise.covers());
        assertTrue(exercise.selfCheck());
        assertEquals(2, exercise.machinePoints());
        assertFalse(exercise.withoutLibrary());
    }

    @Test
    void aListSaysWhichPointsAPersonGivesAndWhichAnswersMustDoWithoutTheLibrary() throws IOException {
        Exercise exercise = Exercises.read(new StringReader(LIST + "6.3.machinePoints=0\n6.3.withoutLibrary=true\n")).get(0);
        assertEquals(2, exercise.points());
        assertEquals(0, exercise.machinePoints());
        assertTrue(exercise.withoutLibrary());
    }

    @Test
    void aListSaysTheNumbersThatDifferFromLearnerToLearner() throws IOException {
        Exercise exercise = Exercises.read(new StringReader(LIST + "6.3.parameter.a=3\n6.3.parameter.b=0.5\n6.33.parameter.c=1\n")).get(0);
        assertEquals(Map.of("a", 3.0, "b", 0.5), exercise.parameters());
    }

    @Test
    void anExerciseThatCoversNothingHasAnEmptyList() throws IOException {
        List<Exercise> exercises = Exercises.read(new StringReader("0.1.points=0\n0.1.check=X\n"));
        assertEquals(List.of(), exercises.get(0).covers());
    }
}
