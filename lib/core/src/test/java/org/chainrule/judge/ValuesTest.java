package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.program.Program;
import org.chainrule.tensor.Functions;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void numbersOfEveryTypeBecomeDoubles() {
        assertEquals(5203.0, Values.plain(5203));
        assertEquals(0.5, Values.plain(0.5f));
        assertEquals(Double.NaN, Values.plain(Double.NaN));
        assertEquals(-186.0, Values.plain(Functions.tensor(-186)));
    }

    @Test
    void listsAndArraysBecomeTheMostSpecialArray() {
        assertArrayEquals(new double[] {1, 2}, (double[]) Values.plain(new int[] {1, 2}));
        assertArrayEquals(new double[] {1, 2}, (double[]) Values.plain(List.of(1, 2.0)));
        assertArrayEquals(new double[] {1, 2}, (double[]) Values.plain(Functions.tensor(1, 2)));
        assertArrayEquals(new double[][] {{1, 2}, {3, 4}}, (double[][]) Values.plain(List.of(List.of(1, 2), new int[] {3, 4})));
        assertArrayEquals(new double[][] {{1, 2}}, (double[][]) Values.plain(new double[][] {{1, 2}}));
        assertArrayEquals(new String[] {"a", "b"}, (String[]) Values.plain(List.of("a", 'b')));
        assertArrayEquals(new Object[] {"a", 1.0}, (Object[]) Values.plain(List.of("a", 1)));
    }

    @Test
    void aJacobianBecomesItsEntriesAndAProgramItsText() {
        Jacobian jacobian = Jacobian.of(List.of("g"), List.of("x", "y"), new double[][] {{-186, 15}});
        assertArrayEquals(new double[][] {{-186, 15}}, (double[][]) Values.plain(jacobian));
        assertEquals("x^2 + 1", Values.plain(Program.parse("x^2+1")));
    }

    @Test
    void textTruthAndNothingStay() {
        assertEquals("18*x", Values.plain("18*x"));
        assertEquals(true, Values.plain(true));
        assertEquals(null, Values.plain(null));
        assertInstanceOf(double[].class, Values.plain(List.of()));
    }

    @Test
    void anythingElseIsAProblemWithASentence() {
        AnswerProblem problem = assertThrows(AnswerProblem.class, () -> Values.plain(new StringBuilder("x")));
        assertEquals(AnswerProblem.Cause.WRONG_KIND, problem.kind());
        assertEquals("No exercise asks for an object of class StringBuilder: give a number, a text, a list or an array of these.", problem.getMessage());
    }
}
