package org.chainrule.exercises.ch10;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chainrule.exercises.code.VectorKey;
import org.chainrule.exercises.code.VectorQuestion;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Numbers;

/** What is right for exercise 10.6: the cheapest order for the product of a chain of Jacobians. */
public final class Exercise6Key {

    /** Chains of three maps, where one of the two ends is best. */
    public static final Key THREE = VectorKey.of("finds the cheapest order of three maps", random -> question(dimensions(random, 3)),
            "count").relative(1e-9).hint(2);

    /** Chains of four to eight maps, the first of them an hourglass. */
    public static final Key MORE = VectorKey.of("finds the cheapest order, also where it begins in the middle",
            random -> question(hourglass(random, 4 + random.nextInt(5))), "count").relative(1e-9).hint(2);

    /** Chains of sixty maps. */
    public static final Key SIXTY = VectorKey.of("is quick enough for sixty maps", random -> question(dimensions(random, 60)),
            "count").questions(2).relative(1e-9).hint(3);

    private static final int MOST_LISTED = 9;
    private static final String EVERY_PLACE = "Try every place for the last product, not only the ends.";

    private Exercise6Key() {}

    private static VectorQuestion question(double[] dims) {
        double forward = forward(dims);
        double reverse = reverse(dims);
        return VectorQuestion.of(said(dims), dims, cheapest(dims))
                .wrong("This is the cheaper of the two ends; the best order may begin in the middle.", EVERY_PLACE, Math.min(forward, reverse))
                .wrong("This is the count of forward mode.", EVERY_PLACE, forward)
                .wrong("This is the count of reverse mode.", EVERY_PLACE, reverse)
                .wrong("This takes the cheapest product first, again and again; on this chain it is misled.", EVERY_PLACE, greedy(dims));
    }

    private static double[] dimensions(Random random, int maps) {
        double[] dims = new double[maps + 1];
        Arrays.setAll(dims, i -> 1 + random.nextInt(60));
        return dims;
    }

    /** Wide and narrow in turn, more or less. */
    private static double[] hourglass(Random random, int maps) {
        double[] dims = new double[maps + 1];
        Arrays.setAll(dims, i -> i % 2 == 0 ? 20 + random.nextInt(60) : 2 + random.nextInt(12));
        return dims;
    }

    static double cheapest(double... dims) {
        int maps = dims.length - 1;
        double[][] cost = new double[maps + 1][maps + 1];
        for (int length = 2; length <= maps; length++) {
            for (int from = 0; from + length <= maps; from++) {
                int to = from + length;
                cost[from][to] = Double.POSITIVE_INFINITY;
                for (int split = from + 1; split < to; split++) {
                    double here = cost[from][split] + cost[split][to] + dims[from] * dims[split] * dims[to];
                    cost[from][to] = Math.min(cost[from][to], here);
                }
            }
        }
        return cost[0][maps];
    }

    static double forward(double... dims) {
        double sum = 0;
        for (int k = 2; k < dims.length; k++) {
            sum += dims[0] * dims[k - 1] * dims[k];
        }
        return sum;
    }

    static double reverse(double... dims) {
        double sum = 0;
        for (int k = dims.length - 3; k >= 0; k--) {
            sum += dims[dims.length - 1] * dims[k + 1] * dims[k];
        }
        return sum;
    }

    static double greedy(double... dims) {
        List<Double> left = new ArrayList<>(Arrays.stream(dims).boxed().toList());
        double sum = 0;
        while (left.size() > 2) {
            int best = 1;
            for (int k = 2; k + 1 < left.size(); k++) {
                best = product(left, k) < product(left, best) ? k : best;
            }
            sum += product(left, best);
            left.remove(best);
        }
        return sum;
    }

    private static double product(List<Double> dims, int middle) {
        return dims.get(middle - 1) * dims.get(middle) * dims.get(middle + 1);
    }

    private static String said(double[] dims) {
        return dims.length > MOST_LISTED + 1 ? "a chain of " + (dims.length - 1) + " maps"
                : Arrays.stream(dims).mapToObj(Numbers::format).collect(Collectors.joining(" → "));
    }
}
