package org.chainrule.exercises.ch10;

import java.util.Random;

/**
 * A tape with three inputs and two outputs, the last two steps; each step has two operands, which may be the same.
 *
 * @param from for each step behind the inputs, the places of its operands
 * @param local for each of them, the derivatives with respect to its operands
 * @param weights the cotangents of the two outputs
 */
record RandomTape(int[][] from, double[][] local, double[] weights) {

    static final int INPUTS = 3;

    /** A short tape in which results are used several times and every input is used. */
    static RandomTape draw(Random random) {
        int steps = 5 + random.nextInt(4);
        int[][] from = new int[steps][];
        double[][] local = new double[steps][];
        for (int k = 0; k < steps; k++) {
            int here = INPUTS + k;
            from[k] = new int[] {k == 0 ? 0 : here - 1, k < INPUTS ? k : random.nextInt(here)};
            local[k] = new double[] {number(random), number(random)};
        }
        return new RandomTape(from, local, new double[] {number(random), number(random)});
    }

    static double number(Random random) {
        return (2 + random.nextInt(7)) / 4.0 * (random.nextBoolean() ? 1 : -1);
    }

    /** How many places there are, inputs included. */
    int places() {
        return INPUTS + from.length;
    }

    /** How often to pull, the weights, then operand and derivative, twice, for each step. */
    double[] encoded(int calls) {
        double[] numbers = new double[3 + 4 * from.length];
        numbers[0] = calls;
        numbers[1] = weights[0];
        numbers[2] = weights[1];
        for (int k = 0; k < from.length; k++) {
            for (int i = 0; i < 2; i++) {
                numbers[3 + 4 * k + 2 * i] = from[k][i];
                numbers[4 + 4 * k + 2 * i] = local[k][i];
            }
        }
        return numbers;
    }

    /** The weighted outputs' derivatives with respect to the inputs, by pushing a tangent from each input. */
    double[] gradient() {
        double[] gradient = new double[INPUTS];
        for (int input = 0; input < INPUTS; input++) {
            double[] tangent = new double[places()];
            tangent[input] = 1;
            for (int k = 0; k < from.length; k++) {
                tangent[INPUTS + k] = local[k][0] * tangent[from[k][0]] + local[k][1] * tangent[from[k][1]];
            }
            gradient[input] = weights[0] * tangent[places() - 2] + weights[1] * tangent[places() - 1];
        }
        return gradient;
    }

    /** The adjoints of the inputs with one of the slips of a hand-written sweep. */
    double[] slipped(boolean overwrites, boolean forwards, int operandsUsed, double first, double last) {
        double[] adjoint = new double[places()];
        adjoint[places() - 2] = first;
        adjoint[places() - 1] = last;
        for (int i = 0; i < from.length; i++) {
            int k = forwards ? i : from.length - 1 - i;
            for (int operand = 0; operand < operandsUsed; operand++) {
                double part = local[k][operand] * adjoint[INPUTS + k];
                adjoint[from[k][operand]] = part + (overwrites ? 0 : adjoint[from[k][operand]]);
            }
        }
        return inputs(adjoint);
    }

    /** What comes of a recursion that hands on a whole adjoint each time something is added to it. */
    double[] handedOnTooEarly() {
        double[] adjoint = new double[places()];
        adjoint[places() - 2] = weights[0];
        adjoint[places() - 1] = weights[1];
        handOn(adjoint, places() - 1);
        handOn(adjoint, places() - 2);
        return inputs(adjoint);
    }

    private void handOn(double[] adjoint, int place) {
        for (int operand = 0; place >= INPUTS && operand < 2; operand++) {
            int to = from[place - INPUTS][operand];
            adjoint[to] += local[place - INPUTS][operand] * adjoint[place];
            handOn(adjoint, to);
        }
    }

    private static double[] inputs(double[] adjoint) {
        return new double[] {adjoint[0], adjoint[1], adjoint[2]};
    }
}
