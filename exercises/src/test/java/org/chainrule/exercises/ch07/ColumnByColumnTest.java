package org.chainrule.exercises.ch07;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chainrule.diff.Derivatives;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Exercise 7.7 accepts any method that finds the Jacobian, and knows the ways to be wrong. */
class ColumnByColumnTest {

    private static final List<Key> KEYS = List.of(Exercise7Key.LINEAR, Exercise7Key.AGREES, Exercise7Key.SHAPES);

    /** As the check cell does: reads the drawn map and hands it to the method with its point. */
    private static Function<double[], Object> checked(BiFunction<Function1, double[], double[][]> method) {
        return in -> {
            int m = (int) in[1];
            int n = (int) in[2];
            Tensor a = Functions.array(Arrays.copyOfRange(in, 3, 3 + m * n), m, n);
            Function1 map = in[0] == 1 ? u -> a.matmul(u) : u -> a.matmul(Functions.sin(u));
            return method.apply(map, Arrays.copyOfRange(in, 3 + m * n, 3 + m * n + n));
        };
    }

    private static double[] column(Function1 f, double[] x, double[] point, int j) {
        double[] unit = new double[x.length];
        unit[j] = 1;
        return Derivatives.jvp(f, Functions.constant(point == null ? unit : point), Functions.constant(unit)).toArray();
    }

    private static double[][] filled(Function1 f, double[] x, double[] point) {
        double[][] matrix = new double[column(f, x, point, 0).length][x.length];
        for (int j = 0; j < x.length; j++) {
            for (int i = 0; i < matrix.length; i++) {
                matrix[i][j] = column(f, x, point, j)[i];
            }
        }
        return matrix;
    }

    @Test
    void columnsRowsAndTheLibraryAreAllRight() {
        KEYS.forEach(key -> assertEquals(1, judgeVector(key, checked((f, x) -> filled(f, x, x))).credit()));
        KEYS.forEach(key -> assertEquals(1,
                judgeVector(key, checked((f, x) -> Derivatives.jacobian(f).at(x).reshape(f.at(x).shape().size(), x.length).toRows())).credit()));
    }

    @Test
    void columnsStoredAsRowsAreATranspose() {
        Function<double[], Object> turned = checked((f, x) -> {
            double[][] rows = new double[x.length][];
            Arrays.setAll(rows, j -> column(f, x, x, j));
            return rows;
        });
        KEYS.forEach(key -> assertEquals("transposed", judgeVector(key, turned).misconception()));
    }

    @Test
    void columnsTakenAtTheUnitVectorsHaveTheWrongPoint() {
        Function<double[], Object> elsewhere = checked((f, x) -> filled(f, x, null));
        assertEquals("wrong-point", judgeVector(Exercise7Key.AGREES, elsewhere).misconception());
        assertEquals(1, judgeVector(Exercise7Key.LINEAR, elsewhere).credit(), "a linear map has the same matrix everywhere");
    }

    @Test
    void aSquareMatrixOrNothingEarnsNoShape() {
        assertEquals(0, judgeVector(Exercise7Key.SHAPES, checked((f, x) -> new double[x.length][x.length])).credit());
        KEYS.forEach(key -> assertEquals(0, judgeVector(key, checked((f, x) -> new double[0][])).credit()));
        KEYS.forEach(key -> assertEquals(0, judgeVector(key, checked((f, x) -> null)).credit()));
    }

    @Test
    void anUntouchedStubIsUnanswered() {
        KEYS.forEach(key -> assertEquals(UNANSWERED, judgeVector(key, in -> new double[][] {{Double.NaN}}).verdict()));
    }
}
