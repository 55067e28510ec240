package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The reverse sweep over single numbers, without a tape: the fast path of {@link Tensor#backward()}.
 *
 * <p>First the uses of each number are counted, walking from the result. Then each number hands its cotangent back as
 * soon as every use of it has reported, so each edge is walked once. Cost: two visits a step, no memory but a stack.
 */
final class NumberSweep {

    private Single[] waiting = new Single[16];
    private int top;

    private NumberSweep() {}

    /** Sweeps from a result; says false and leaves every gradient as it was if something on the way is no single number. */
    static boolean from(Tensor result) {
        NumberSweep sweep = new NumberSweep();
        if (!(result instanceof Single number) || !sweep.countUses(number)) {
            return false;
        }
        sweep.handBack(number);
        return true;
    }

    private boolean countUses(Single result) {
        result.enter(this);
        push(result);
        while (top > 0) {
            Single step = waiting[--top];
            boolean isNumber = step.primitive() == null || step.primitive() instanceof Elementwise;
            if (!isNumber || !countUse(step.first()) || !countUse(step.second())) {
                return false;
            }
        }
        return true;
    }

    /** Counts a use of a number; says false if it is none. */
    private boolean countUse(Tensor operand) {
        if (operand == null || !operand.isTracked()) {
            return true;
        }
        if (operand instanceof Single number) {
            if (number.addUse(this)) {
                push(number);
            }
            return true;
        }
        return false;
    }

    private void handBack(Single result) {
        result.receive(1);
        Single step = result;
        while (step != null) {
            Single next = step.primitive() instanceof Elementwise primitive ? handBack(primitive, step) : keep(step);
            step = next != null ? next : top > 0 ? waiting[--top] : null;
        }
    }

    private static Single keep(Single input) {
        input.keepGrad();
        return null;
    }

    /** Hands a step's cotangent to its operands; returns one that has now heard of all its uses, if there is one. */
    private Single handBack(Elementwise primitive, Single step) {
        boolean reached = step.keepGrad();
        Single first = (Single) step.first();
        Single second = (Single) step.second();
        double a = first.number();
        if (second == null) {
            return handBack(primitive, 0, reached, first, a, Double.NaN, step) ? first : null;
        }
        double b = second.number();
        boolean firstIsReady = handBack(primitive, 0, reached, first, a, b, step);
        boolean secondIsReady = handBack(primitive, 1, reached, second, a, b, step);
        if (firstIsReady && secondIsReady) {
            push(first);
        }
        return secondIsReady ? second : firstIsReady ? first : null;
    }

    /** Hands a step's cotangent to an operand; says whether that has now heard of all its uses. */
    private static boolean handBack(Elementwise primitive, int operand, boolean reached, Single to, double a, double b, Single step) {
        if (!to.isTracked()) {
            return false;
        }
        Slope slope = reached ? primitive.slope(operand) : null;
        if (slope != null) {
            to.receive(primitive.through(operand, step.received(), slope.at(a, b, step.number())));
        }
        return to.lastUseReported();
    }

    private void push(Single number) {
        if (top == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * top);
        }
        waiting[top++] = number;
    }
}
