package org.chainrule.compile;

import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.concatenate;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.cumsum;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.logsumexp;
import static org.chainrule.tensor.Functions.max;
import static org.chainrule.tensor.Functions.mean;
import static org.chainrule.tensor.Functions.relu;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.softplus;
import static org.chainrule.tensor.Functions.stack;
import static org.chainrule.tensor.Functions.sum;
import static org.chainrule.tensor.Functions.tanh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Slice;
import org.chainrule.tensor.Tensor;

/** A random function of twelve numbers, written on arrays; the same one for the same seed, however often it is called. */
final class RandomArrayProgram implements Function1 {

    static final int INPUTS = 12;
    private static final int STEPS = 9;

    private final long seed;
    private Random random;
    private List<Tensor> made;

    RandomArrayProgram(long seed) {
        this.seed = seed;
    }

    @Override
    public Tensor apply(Tensor x) {
        random = new Random(seed);
        made = new ArrayList<>(List.of(x.reshape(3, 4)));
        for (int step = 0; step < STEPS; step++) {
            made.add(tanh(next()));
        }
        Tensor total = constant(0);
        for (Tensor tensor : made) {
            total = total.plus(tensor.times(tensor).sum()).plus(sin(mean(tensor)));
        }
        return total;
    }

    private Tensor next() {
        Tensor a = any();
        Tensor b = sameShapeAs(a);
        return switch (random.nextInt(20)) {
            case 0 -> a.plus(b);
            case 1 -> a.minus(b.times(2));
            case 2 -> a.times(b);
            case 3 -> a.over(b.times(b).plus(1));
            case 4 -> exp(a);
            case 5 -> relu(a.minus(b));
            case 6 -> softplus(a).plus(sigmoid(b));
            case 7 -> max(a, b);
            case 8 -> a.transpose();
            case 9 -> a.matmul(b.transpose());
            case 10 -> a.transpose().matmul(b);
            case 11 -> a.plus(sum(b, axis(0).kept())).times(mean(b, axis(1).kept()));
            case 12 -> logsumexp(a, axis(1).kept());
            case 13 -> max(a, axis(0).kept());
            case 14 -> concatenate(random.nextInt(2), a, b);
            case 15 -> a.slice(Slice.from(a.shape().length(0) / 2), Slice.every(-1));
            case 16 -> cumsum(a, 1);
            case 17 -> a.reshape(a.shape().length(1), a.shape().length(0));
            case 18 -> stack(a.reshape(a.shape().size()), b.reshape(b.shape().size()));
            default -> constant(1.5).minus(a.times(a.at(0, 0))).pow(3);
        };
    }

    private Tensor any() {
        return made.get(random.nextInt(made.size()));
    }

    private Tensor sameShapeAs(Tensor a) {
        List<Tensor> fitting = made.stream().filter(tensor -> tensor.shape().equals(a.shape())).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
