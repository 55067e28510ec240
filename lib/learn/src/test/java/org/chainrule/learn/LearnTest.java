package org.chainrule.learn;

import static org.chainrule.learn.Learn.each;
import static org.chainrule.learn.Learn.grid;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.AnswerProblem.Cause;
import org.chainrule.judge.OwnObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LearnTest {

    private static AnswerProblem problem(Executable call) {
        return assertThrows(AnswerProblem.class, call);
    }

    @Test
    void aGridHasBothEnds() {
        assertArrayEquals(new double[] {0, 0.5, 1}, grid(0, 1, 3));
        assertArrayEquals(new double[] {0, 0.25, 1}, each(grid(0, 1, 3), x -> x * x));
        assertThrows(IllegalArgumentException.class, () -> grid(0, 1, 1));
    }

    @Test
    void aStubIsNaN() {
        assertTrue(Double.isNaN(Learn.todo()));
    }

    @Test
    void anAnswerKnowsItsFormAndArity() {
        Of2 sum = (x, y) -> x + y;
        Answer answer = LearnerAnswer.of(sum);
        assertSame(Answer.Form.FUNCTION, answer.form());
        assertEquals(2, answer.arity());
        assertEquals(5.0, answer.at(2.0, 3.0));
    }

    @Test
    void aValueIsNoFunctionAndAFunctionNoValue() {
        assertSame(Cause.WRONG_KIND, problem(() -> LearnerAnswer.of((Value) () -> 1).at(2.0)).kind());
        assertSame(Cause.WRONG_KIND, problem(() -> LearnerAnswer.of((Of1) x -> x).value()).kind());
        assertSame(Cause.WRONG_KIND, problem(() -> LearnerAnswer.of((Of1) x -> x).at(1.0, 2.0)).kind());
        assertTrue(problem(() -> LearnerAnswer.of((Of1) x -> x).at((Object) new double[] {1})).getMessage().contains("checkVector in"));
        assertTrue(problem(() -> LearnerAnswer.of((OfVector) x -> x).at(1.0)).getMessage().contains("check in place"));
    }

    /** As a learner may write it: nothing is public. */
    private static class Counted {
        private final double value;

        Counted(double value) {
            this.value = value;
        }

        double value() {
            return value;
        }

        private Counted times(int number) {
            return new Counted(value * number);
        }

        Counted times(Counted other) {
            return new Counted(value * other.value);
        }

        Counted times(String name) {
            throw new IllegalStateException(name);
        }
    }

    @Test
    void anObjectOfAnOwnClassIsAskedByWhatItsMethodsTake() {
        OwnObject six = LearnerAnswer.of((Of1) Counted::new).object(6.0);
        assertEquals(12.0, six.object("times", 2.0).value("value"));
        assertEquals(36.0, six.object("times", six).value("value"));
        assertEquals("Your code stopped with IllegalStateException: two.", problem(() -> six.object("times", "two")).getMessage());
        assertTrue(problem(() -> six.object("times", 2.5)).getMessage().contains("a method times of your Counted that takes one argument"));
        assertTrue(problem(() -> six.value("times", 2.0)).getMessage().contains("No exercise asks for an object of class Counted"));
        assertTrue(problem(() -> six.object("value")).getMessage().contains("but your code gave one of class Double"));
        assertSame(Cause.WRONG_KIND, problem(() -> LearnerAnswer.of((Of1) Counted::new).object()).kind());
        assertTrue(problem(() -> LearnerAnswer.of((Of1) x -> x).at(six)).getMessage().contains("hands an object to a function of numbers"));
        assertEquals(1.0, LearnerAnswer.of((Value) () -> new Counted(1)).object().value("value"));
    }

    @Test
    void whatTheLearnersCodeThrowsBecomesASentence() {
        AnswerProblem problem = problem(() -> LearnerAnswer.of((Value) () -> 1 / Integer.parseInt("0")).value());
        assertSame(Cause.THREW, problem.kind());
        assertEquals("Your code stopped with ArithmeticException: / by zero.", problem.getMessage());
    }

    @Test
    void endlessRecursionBecomesASentence() {
        assertTrue(problem(() -> LearnerAnswer.of((Value) LearnTest::deep).value()).getMessage().contains("calls itself without end"));
    }

    private static Object deep() {
        return deep();
    }

    @Test
    void withoutAHostACheckSaysHowToOpenTheNotebook() {
        Throwable thrown = assertThrows(Throwable.class, () -> Learn.check("1.1", () -> 1));
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        assertTrue(cause.getMessage().contains("./course lab"), cause.getMessage());
    }
}
