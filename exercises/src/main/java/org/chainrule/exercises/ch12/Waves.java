package org.chainrule.exercises.ch12;

import java.util.Random;

/** Points near a wave a·sin(bx + c), and the error of such a wave. */
final class Waves {

    /** The seed that the text states. */
    static final long SEED = 12;

    /** The mean squared error that a fit must stay below; the noise alone leaves about 0.01. */
    static final double BOUND = 0.02;

    /** How many points a question about the gradient has. */
    static final int FEW = 5;

    private static final int POINTS = 25;

    private Waves() {}

    /** 25 points from −2 to 2, packed as all x, then all y; seed 12 has a = 1.5, b = 1.3, c = 0.4. */
    static double[] draw(long seed) {
        double shift = (seed - SEED) * 0.05;
        Random random = new Random(seed);
        double[] data = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            double x = -2 + 4 * i / (POINTS - 1.0);
            data[i] = x;
            data[POINTS + i] = (1.5 - shift) * Math.sin((1.3 - shift) * x + 0.4 + shift) + 0.1 * random.nextGaussian();
        }
        return data;
    }

    /** The mean squared error, of a, b, c, all x and all y in one array. */
    static double loss(double[] in) {
        int n = (in.length - 3) / 2;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double error = in[0] * Math.sin(in[1] * in[3 + i] + in[2]) - in[3 + n + i];
            sum += error * error;
        }
        return sum / n;
    }
}
