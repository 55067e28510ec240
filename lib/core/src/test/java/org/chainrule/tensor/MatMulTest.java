package org.chainrule.tensor;

import static org.chainrule.tensor.Functions.constant;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A matrix product is the sum of products that its definition says, of whatever size, and whichever factor lies turned. */
class MatMulTest {

    private static final int[] LENGTHS = {1, 2, 3, 4, 7, 9};

    private final Random random = new Random(20261121);

    @Test
    void everySizeAndTurningGivesTheSumsOfProducts() {
        everyCase((a, b, kind, what) -> assertArrayEquals(
                product(kind.isLeftTurned() ? turned(a) : a, kind.isRightTurned() ? turned(b) : b).toArray(),
                kind.apply(a, b).toArray(), 1e-13, what));
    }

    @Test
    void pullingBackIsTheTransposeOfPushing() {
        everyCase((a, b, kind, what) -> {
            Tensor result = kind.apply(a, b);
            Tensor cotangent = random(result.shape());
            Tensor[] operands = {a, b};
            for (int operand = 0; operand < 2; operand++) {
                Tensor tangent = random(operands[operand].shape());
                double pushed = inner(cotangent, kind.push(operand, operands, result, tangent));
                double pulled = inner(kind.pull(operand, operands, result, cotangent), tangent);
                assertArrayEquals(new double[] {pushed}, new double[] {pulled}, 1e-12, what + ", operand " + operand);
            }
        });
    }

    private interface Case {
        void with(Tensor a, Tensor b, MatMul kind, String what);
    }

    private void everyCase(Case test) {
        for (int m : LENGTHS) {
            for (int k : LENGTHS) {
                for (int n : LENGTHS) {
                    everyTurning(m, k, n, test);
                }
            }
        }
        everyTurning(5, 150, 6, test);
        everyTurning(6, 64, 161, test);
    }

    private void everyTurning(int m, int k, int n, Case test) {
        for (boolean left : List.of(false, true)) {
            for (boolean right : List.of(false, true)) {
                test.with(random(left ? Shape.of(k, m) : Shape.of(m, k)), random(right ? Shape.of(n, k) : Shape.of(k, n)),
                        MatMul.of(left, right), m + "x" + k + "x" + n + (left ? ", left turned" : "")
                                + (right ? ", right turned" : ""));
            }
        }
    }

    private Tensor random(Shape shape) {
        return constant(random.doubles(shape.size(), -1, 1).toArray()).reshape(shape);
    }

    private static Tensor turned(Tensor matrix) {
        return matrix.transpose();
    }

    private static Tensor product(Tensor a, Tensor b) {
        double[][] rows = a.toRows();
        double[][] others = b.toRows();
        double[][] result = new double[rows.length][others[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < others[0].length; j++) {
                for (int l = 0; l < others.length; l++) {
                    result[i][j] += rows[i][l] * others[l][j];
                }
            }
        }
        return constant(result);
    }

    private static double inner(Tensor a, Tensor b) {
        return a.times(b).sum().value();
    }
}
