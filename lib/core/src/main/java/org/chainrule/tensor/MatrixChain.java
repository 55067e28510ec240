package org.chainrule.tensor;

/**
 * Multiplies several matrices in the cheapest order: the best split of each stretch is found from those of shorter ones
 * (Godbole 1973).
 */
final class MatrixChain {

    private final Tensor[] factors;
    private final int[][] splits;

    private MatrixChain(Tensor[] factors) {
        this.factors = factors;
        this.splits = splits(factors);
    }

    static Tensor product(Tensor... factors) {
        if (factors.length < 2) {
            throw new IllegalArgumentException("multiMatmul needs at least two factors, but got " + factors.length);
        }
        Tensor[] inner = factors.clone();
        int last = inner.length - 1;
        boolean row = inner[0].shape().rank() == 1;
        boolean column = inner[last].shape().rank() == 1;
        inner[0] = row ? Functions.expandDims(inner[0], 0) : inner[0];
        inner[last] = column ? Functions.expandDims(inner[last], 1) : inner[last];
        Tensor product = new MatrixChain(inner).product(0, last);
        product = column ? Functions.squeeze(product, 1) : product;
        return row ? Functions.squeeze(product, 0) : product;
    }

    private Tensor product(int first, int last) {
        return first == last ? factors[first]
                : product(first, splits[first][last]).matmul(product(splits[first][last] + 1, last));
    }

    private static int[][] splits(Tensor[] factors) {
        int count = factors.length;
        double[][] cost = new double[count][count];
        int[][] splits = new int[count][count];
        for (int length = 2; length <= count; length++) {
            for (int first = 0; first + length <= count; first++) {
                int last = first + length - 1;
                cost[first][last] = Double.POSITIVE_INFINITY;
                for (int split = first; split < last; split++) {
                    double here = cost[first][split] + cost[split + 1][last]
                            + (double) rows(factors[first]) * columns(factors[split]) * columns(factors[last]);
                    if (here < cost[first][last]) {
                        cost[first][last] = here;
                        splits[first][last] = split;
                    }
                }
            }
        }
        return splits;
    }

    private static int rows(Tensor matrix) {
        requireMatrix(matrix);
        return matrix.shape().length(0);
    }

    private static int columns(Tensor matrix) {
        requireMatrix(matrix);
        return matrix.shape().length(1);
    }

    private static void requireMatrix(Tensor factor) {
        if (factor.shape().rank() != 2) {
            throw new IllegalArgumentException("multiMatmul multiplies matrices, with a vector only at either end, but one "
                    + "factor has shape " + factor.shape());
        }
    }
}
