package org.chainrule.truth;

import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.logaddexp;

import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Slice;
import org.chainrule.tensor.Tensor;

/**
 * The logarithm of the likelihood of points under a mixture of Gaussians, with a Wishart prior on the inverse covariances
 * QᵀQ. The parameters in one vector: α, the means, the logarithms of Q's diagonals, what stands below them column by column.
 */
record GaussianMixture(Tensor points, int components, double gamma, int extraFreedom) implements Function1 {

    @Override
    public Tensor apply(Tensor p) {
        int d = dimensions();
        int n = points.shape().length(0);
        int k = components;
        Tensor alphas = p.slice(Slice.range(0, k));
        Tensor means = p.slice(Slice.range(k, k + k * d)).reshape(k, d);
        Tensor logs = p.slice(Slice.range(k + k * d, k + 2 * k * d)).reshape(k, d);
        Tensor below = p.slice(Slice.range(k + 2 * k * d, k + 2 * k * d + k * d * (d - 1) / 2)).reshape(k, d * (d - 1) / 2);
        Tensor mixture = null;
        Tensor whole = null;
        for (int i = 0; i < k; i++) {
            Tensor half = squares(points.minus(row(means, i)), row(logs, i), row(below, i)).over(2);
            mixture = logAdded(mixture, alphas.at(i).plus(row(logs, i).sum()).minus(half));
            whole = logAdded(whole, alphas.at(i));
        }
        return mixture.sum().minus(whole.times(n)).plus(prior(logs, below)).plus(-n * d / 2.0 * Math.log(2 * Math.PI));
    }

    private static Tensor logAdded(Tensor sum, Tensor part) {
        return sum == null ? part : logaddexp(sum, part);
    }

    private int dimensions() {
        return points.shape().length(1);
    }

    private static Tensor row(Tensor matrix, int index) {
        return matrix.slice(Slice.at(index));
    }

    /** ‖Q·c‖² for each row c of the matrix. */
    private Tensor squares(Tensor centred, Tensor logs, Tensor below) {
        Tensor sum = Functions.constant(0);
        for (int row = 0; row < dimensions(); row++) {
            Tensor entry = exp(logs.at(row)).times(column(centred, row));
            for (int column = 0; column < row; column++) {
                entry = entry.plus(below.at(place(row, column)).times(column(centred, column)));
            }
            sum = sum.plus(entry.pow(2));
        }
        return sum;
    }

    private static Tensor column(Tensor matrix, int index) {
        return matrix.slice(Slice.all(), Slice.at(index));
    }

    private int place(int row, int column) {
        return column * (dimensions() - 1) - column * (column - 1) / 2 + row - column - 1;
    }

    private Tensor prior(Tensor logs, Tensor below) {
        Tensor squares = exp(logs.times(2)).sum().plus(below.pow(2).sum());
        return squares.times(gamma * gamma / 2).minus(logs.sum().times(extraFreedom)).plus(-components * wishartConstant());
    }

    /** n·d·(ln γ − ½ ln 2) − ln Γ_d(n/2), with the multivariate gamma function for n = d + extra freedom + 1. */
    private double wishartConstant() {
        int d = dimensions();
        int freedom = d + extraFreedom + 1;
        double logGamma = d * (d - 1) / 4.0 * Math.log(Math.PI);
        for (int j = 0; j < d; j++) {
            logGamma += logGammaOfHalf(freedom - j);
        }
        return freedom * d * (Math.log(gamma) - Math.log(2) / 2) - logGamma;
    }

    /** ln Γ(n/2), from Γ(x + 1) = x·Γ(x), Γ(1) = 1 and Γ(½) = √π. */
    private static double logGammaOfHalf(int n) {
        double result = n % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
        for (int i = 2 - n % 2; i < n; i += 2) {
            result += Math.log(i / 2.0);
        }
        return result;
    }
}
