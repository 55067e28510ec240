package org.chainrule.bench;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.log;

import java.util.Arrays;
import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/**
 * A mixture of K normal distributions in d dimensions on N points, as ADBench defines it: the log likelihood with its prior,
 * up to a constant,
 * Σₙ ln Σₖ exp(αₖ + Σᵢ qₖᵢ − ½‖Qₖ(xₙ − μₖ)‖²) − N ln Σₖ exp αₖ + ½ Σₖ (‖exp qₖ‖² + ‖lₖ‖²),
 * where Qₖ is lower triangular with diagonal exp qₖ and lₖ below it, column by column. The numbers are α, μ, and (q, l) of
 * each k.
 */
final class Mixture implements Workload {

    private final int d;
    private final int k;
    private final int below;
    private final double[][] points;

    Mixture(int d, int k, int n) {
        this.d = d;
        this.k = k;
        this.below = d * (d - 1) / 2;
        this.points = Data.rows(5, n, d);
    }

    @Override
    public String name() {
        return "mixture " + d + "," + k + "," + points.length;
    }

    @Override
    public double[] point() {
        return Data.numbers(13, size(), 0.5);
    }

    private int size() {
        return k + k * d + k * (d + below);
    }

    private int mean(int component) {
        return k + component * d;
    }

    private int shape(int component) {
        return k + k * d + component * (d + below);
    }

    @Override
    public double byHand(double[] p, double[] gradient) {
        Arrays.fill(gradient, 0);
        double[] diagonals = new double[k * d];
        double[] offsets = new double[k];
        double prior = 0;
        for (int c = 0; c < k; c++) {
            offsets[c] = p[c];
            for (int i = 0; i < d; i++) {
                double q = p[shape(c) + i];
                double diagonal = Math.exp(q);
                diagonals[c * d + i] = diagonal;
                offsets[c] += q;
                prior += 0.5 * diagonal * diagonal;
            }
            for (int i = shape(c) + d; i < shape(c) + d + below; i++) {
                prior += 0.5 * p[i] * p[i];
            }
        }
        double[] centred = new double[k * d];
        double[] turned = new double[k * d];
        double[] terms = new double[k];
        double[] weights = new double[k];
        double sum = 0;
        for (double[] x : points) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < k; c++) {
                terms[c] = offsets[c] - 0.5 * turn(c, x, p, diagonals, centred, turned);
                largest = Math.max(largest, terms[c]);
            }
            double total = 0;
            for (int c = 0; c < k; c++) {
                terms[c] = Math.exp(terms[c] - largest);
                total += terms[c];
            }
            sum += largest + Math.log(total);
            for (int c = 0; c < k; c++) {
                double weight = terms[c] / total;
                weights[c] += weight;
                pullBack(c, weight, p, diagonals, centred, turned, gradient);
            }
        }
        for (int c = 0; c < k; c++) {
            gradient[c] = weights[c];
            for (int i = 0; i < d; i++) {
                double diagonal = diagonals[c * d + i];
                gradient[shape(c) + i] = gradient[shape(c) + i] * diagonal + weights[c] + diagonal * diagonal;
            }
            for (int i = shape(c) + d; i < shape(c) + d + below; i++) {
                gradient[i] += p[i];
            }
        }
        return sum - normalise(p, gradient) + prior;
    }

    /** Qₖ(x − μₖ) and its squared length. */
    private double turn(int c, double[] x, double[] p, double[] diagonals, double[] centred, double[] turned) {
        int at = c * d;
        int mean = mean(c);
        for (int i = 0; i < d; i++) {
            double difference = x[i] - p[mean + i];
            centred[at + i] = difference;
            turned[at + i] = diagonals[at + i] * difference;
        }
        int entry = shape(c) + d;
        for (int j = 0; j < d; j++) {
            double factor = centred[at + j];
            for (int i = j + 1; i < d; i++) {
                turned[at + i] += p[entry++] * factor;
            }
        }
        double length = 0;
        for (int i = 0; i < d; i++) {
            length += turned[at + i] * turned[at + i];
        }
        return length;
    }

    private void pullBack(int c, double weight, double[] p, double[] diagonals, double[] centred, double[] turned,
            double[] gradient) {
        int at = c * d;
        int mean = mean(c);
        int shape = shape(c);
        int entry = shape + d;
        for (int j = 0; j < d; j++) {
            double back = weight * turned[at + j];
            gradient[shape + j] -= back * centred[at + j];
            double through = back * diagonals[at + j];
            double factor = weight * centred[at + j];
            double sum = 0;
            for (int i = j + 1; i < d; i++) {
                gradient[entry] -= factor * turned[at + i];
                sum += p[entry++] * turned[at + i];
            }
            gradient[mean + j] += through + weight * sum;
        }
    }

    private double normalise(double[] p, double[] gradient) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < k; c++) {
            largest = Math.max(largest, p[c]);
        }
        double total = 0;
        for (int c = 0; c < k; c++) {
            total += Math.exp(p[c] - largest);
        }
        for (int c = 0; c < k; c++) {
            gradient[c] -= points.length * Math.exp(p[c] - largest) / total;
        }
        return points.length * (largest + Math.log(total));
    }

    @Override
    public CompiledFunction compile() {
        return Compilation.sumOver(points, this::ofOne, size()).plus(Compilation.compile(this::ofNone, size()));
    }

    private Tensor ofOne(Tensor p, Tensor x) {
        Tensor[] terms = new Tensor[k];
        for (int c = 0; c < k; c++) {
            Tensor[] turned = new Tensor[d];
            Tensor[] centred = new Tensor[d];
            Tensor offset = p.at(c);
            for (int i = 0; i < d; i++) {
                centred[i] = x.at(i).minus(p.at(mean(c) + i));
                turned[i] = exp(p.at(shape(c) + i)).times(centred[i]);
                offset = offset.plus(p.at(shape(c) + i));
            }
            int entry = shape(c) + d;
            for (int j = 0; j < d; j++) {
                for (int i = j + 1; i < d; i++) {
                    turned[i] = turned[i].plus(p.at(entry++).times(centred[j]));
                }
            }
            Tensor length = turned[0].pow(2);
            for (int i = 1; i < d; i++) {
                length = length.plus(turned[i].pow(2));
            }
            terms[c] = offset.minus(length.times(0.5));
        }
        return logSumExp(terms);
    }

    private Tensor ofNone(Tensor p) {
        Tensor[] alphas = new Tensor[k];
        Arrays.setAll(alphas, p::at);
        Tensor result = logSumExp(alphas).times(-points.length);
        for (int c = 0; c < k; c++) {
            for (int i = shape(c); i < shape(c) + d + below; i++) {
                Tensor entry = i < shape(c) + d ? exp(p.at(i)) : p.at(i);
                result = result.plus(entry.pow(2).times(0.5));
            }
        }
        return result;
    }

    /** ln Σ exp, kept from overflowing by the largest term, through which nothing is differentiated. */
    private static Tensor logSumExp(Tensor[] terms) {
        Tensor largest = terms[0];
        for (Tensor term : terms) {
            largest = Functions.max(largest, term);
        }
        largest = Functions.stopGradient(largest);
        Tensor total = constant(0);
        for (Tensor term : terms) {
            total = total.plus(exp(term.minus(largest)));
        }
        return largest.plus(log(total));
    }
}
