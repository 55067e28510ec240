package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The reverse sweep over single numbers, without a tape: the fast path of {@link Tensor#backward()}.
 *
 * <p>First the uses of each number are counted, walking from the result. Then each number hands its cotangent back as
 * soon as every use of it has reported, so each edge is walked once. Cost: two visits a step, no memory but a stack.
 */
final class NumberSweep {

    /** What a number keeps to know that it has been met in this sweep. */
    private final Object token = new Object();
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
        result.enter(token);
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
            if (number.addUse(token)) {
                push(number);
            }
            return true;
        }
        return false;
    }

    private void handBack(Single result) {
        result.receive(1);
        push(result);
        while (top > 0) {
            Single step = waiting[--top];
            boolean reached = step.keepGrad();
            if (step.primitive() instanceof Elementwise primitive) {
                Single first = (Single) step.first();
                Single second = (Single) step.second();
                double b = second == null ? Double.NaN : second.number();
                handBack(primitive, reached ? primitive.slope(0) : null, 0, first, first.number(), b, step);
                if (second != null) {
                    handBack(primitive, reached ? primitive.slope(1) : null, 1, second, first.number(), b, step);
                }
            }
        }
    }

    private void handBack(Elementwise primitive, Slope slope, int operand, Single to, double a, double b, Single step) {
        if (!to.isTracked()) {
            return;
        }
        if (slope != null) {
            to.receive(primitive.through(operand, step.received(), slope.at(a, b, step.number())));
        }
        if (to.lastUseReported()) {
            push(to);
        }
    }

    private void push(Single number) {
        if (top == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * top);
        }
        waiting[top++] = number;
    }
}
