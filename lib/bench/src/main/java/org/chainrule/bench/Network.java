package org.chainrule.bench;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.relu;
import static org.chainrule.tensor.Functions.tensor;
import static org.chainrule.tensor.Slice.range;

import java.util.Arrays;
import org.chainrule.compile.Compilation;
import org.chainrule.compile.CompiledFunction;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tensor;

/**
 * A network 2-16-16-1 with relu on 100 points: Σ ½(output − target)². The 337 numbers are W₁ (2×16), b₁, W₂ (16×16), b₂,
 * W₃ (16×1), b₃, matrices row by row; a layer is xW + b.
 */
final class Network implements Workload {

    private static final int IN = 2;
    private static final int H = 16;
    private static final int POINTS = 100;
    private static final int B1 = IN * H;
    private static final int W2 = B1 + H;
    private static final int B2 = W2 + H * H;
    private static final int W3 = B2 + H;
    private static final int B3 = W3 + H;
    private static final int SIZE = B3 + 1;

    private final double[][] samples = Data.rows(3, POINTS, IN + 1);

    @Override
    public String name() {
        return "network 2-16-16-1";
    }

    @Override
    public double[] point() {
        return Data.numbers(11, SIZE, 0.4);
    }

    @Override
    public double byHand(double[] w, double[] gradient) {
        double[][] rows = new double[H][];
        double[][] columns = new double[H][H];
        double[][] gradientRows = new double[H][H];
        for (int i = 0; i < H; i++) {
            rows[i] = Arrays.copyOfRange(w, W2 + i * H, W2 + (i + 1) * H);
            for (int j = 0; j < H; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        double[] left = Arrays.copyOfRange(w, 0, H);
        double[] right = Arrays.copyOfRange(w, H, 2 * H);
        double[] b1 = Arrays.copyOfRange(w, B1, B1 + H);
        double[] b2 = Arrays.copyOfRange(w, B2, B2 + H);
        double[] w3 = Arrays.copyOfRange(w, W3, W3 + H);
        double[] h1 = new double[H];
        double[] h2 = new double[H];
        double[] d1 = new double[H];
        double[] d2 = new double[H];
        double[] ofLeft = new double[H];
        double[] ofRight = new double[H];
        double[] ofB1 = new double[H];
        double[] ofB2 = new double[H];
        double[] ofW3 = new double[H];
        double ofB3 = 0;
        double sum = 0;
        for (double[] sample : samples) {
            double x = sample[0];
            double y = sample[1];
            for (int j = 0; j < H; j++) {
                h1[j] = Math.max(b1[j] + x * left[j] + y * right[j], 0);
            }
            System.arraycopy(b2, 0, h2, 0, H);
            for (int i = 0; i < H; i++) {
                if (h1[i] > 0) {
                    addScaled(h1[i], rows[i], h2);
                }
            }
            double error = w[B3] - sample[2];
            for (int j = 0; j < H; j++) {
                error += Math.max(h2[j], 0) * w3[j];
            }
            sum += 0.5 * error * error;
            ofB3 += error;
            Arrays.fill(d1, 0);
            for (int j = 0; j < H; j++) {
                boolean active = h2[j] > 0;
                d2[j] = active ? error * w3[j] : 0;
                ofW3[j] += active ? error * h2[j] : 0;
                ofB2[j] += d2[j];
                if (active) {
                    addScaled(d2[j], columns[j], d1);
                }
            }
            for (int i = 0; i < H; i++) {
                if (h1[i] > 0) {
                    addScaled(h1[i], d2, gradientRows[i]);
                    ofLeft[i] += x * d1[i];
                    ofRight[i] += y * d1[i];
                    ofB1[i] += d1[i];
                }
            }
        }
        System.arraycopy(ofLeft, 0, gradient, 0, H);
        System.arraycopy(ofRight, 0, gradient, H, H);
        System.arraycopy(ofB1, 0, gradient, B1, H);
        for (int i = 0; i < H; i++) {
            System.arraycopy(gradientRows[i], 0, gradient, W2 + i * H, H);
        }
        System.arraycopy(ofB2, 0, gradient, B2, H);
        System.arraycopy(ofW3, 0, gradient, W3, H);
        gradient[B3] = ofB3;
        return sum;
    }

    private static void addScaled(double factor, double[] row, double[] sum) {
        for (int j = 0; j < H; j++) {
            sum[j] += factor * row[j];
        }
    }

    @Override
    public CompiledFunction compile() {
        return Compilation.compile(w -> loss(part(w, 0, IN, H), part(w, B1, H), part(w, W2, H, H), part(w, B2, H), part(w, W3, H, 1),
                part(w, B3, 1)), SIZE);
    }

    private static Tensor part(Tensor w, int from, int... shape) {
        return w.slice(range(from, from + Shape.of(shape).size())).reshape(shape);
    }

    /** The whole batch, as a person would write it; a column a sample, so that the longest axis is the last. */
    private Tensor loss(Tensor w1, Tensor b1, Tensor w2, Tensor b2, Tensor w3, Tensor b3) {
        Tensor h1 = relu(w1.transpose().matmul(xs).plus(b1.reshape(H, 1)));
        Tensor h2 = relu(w2.transpose().matmul(h1).plus(b2.reshape(H, 1)));
        Tensor error = w3.transpose().matmul(h2).plus(b3).minus(targets);
        return error.times(error).sum().times(0.5);
    }

    @Override
    public boolean hasEager() {
        return true;
    }

    @Override
    public double eager(double[] w, double[] gradient) {
        Tensor w1 = part(w, 0, IN, H);
        Tensor b1 = part(w, B1, H);
        Tensor w2 = part(w, W2, H, H);
        Tensor b2 = part(w, B2, H);
        Tensor w3 = part(w, W3, H, 1);
        Tensor b3 = part(w, B3, 1);
        Tensor loss = loss(w1, b1, w2, b2, w3, b3);
        loss.backward();
        int at = 0;
        for (Tensor part : new Tensor[] {w1, b1, w2, b2, w3, b3}) {
            double[] grad = part.grad().toArray();
            System.arraycopy(grad, 0, gradient, at, grad.length);
            at += grad.length;
        }
        return loss.value();
    }

    private final Tensor xs = constant(columns(0, IN)).transpose();
    private final Tensor targets = constant(columns(IN, 1)).transpose();

    private double[][] columns(int from, int count) {
        return Arrays.stream(samples).map(row -> Arrays.copyOfRange(row, from, from + count)).toArray(double[][]::new);
    }

    private static Tensor part(double[] w, int from, int... shape) {
        int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        double[] entries = Arrays.copyOfRange(w, from, from + size);
        if (shape.length == 1) {
            return tensor(entries);
        }
        double[][] rows = new double[shape[0]][];
        Arrays.setAll(rows, row -> Arrays.copyOfRange(entries, row * shape[1], (row + 1) * shape[1]));
        return tensor(rows);
    }
}
