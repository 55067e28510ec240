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
    private Tensor[] waiting = new Tensor[16];
    private int top;

    private NumberSweep() {}

    /** Sweeps from a result; says false and leaves every gradient as it was if something on the way is no single number. */
    static boolean from(Tensor result) {
        NumberSweep sweep = new NumberSweep();
        if (!sweep.countUses(result)) {
            return false;
        }
        sweep.handBack(result);
        return true;
    }

    private boolean countUses(Tensor result) {
        result.enter(token);
        push(result);
        while (top > 0) {
            Tensor step = waiting[--top];
            if (!step.isNumber() || step.primitive() != null && !(step.primitive() instanceof Elementwise)) {
                waiting = null;
                return false;
            }
            countUse(step.first());
            countUse(step.second());
        }
        return true;
    }

    private void countUse(Tensor operand) {
        if (operand != null && operand.isTracked() && operand.addUse(token)) {
            push(operand);
        }
    }

    private void handBack(Tensor result) {
        result.receive(1);
        push(result);
        while (top > 0) {
            Tensor step = waiting[--top];
            boolean reached = step.keepGrad();
            if (step.primitive() != null) {
                Elementwise primitive = (Elementwise) step.primitive();
                handBack(primitive, 0, step.first(), step, reached);
                handBack(primitive, 1, step.second(), step, reached);
            }
        }
    }

    private void handBack(Elementwise primitive, int operand, Tensor to, Tensor step, boolean reached) {
        if (to == null || !to.isTracked()) {
            return;
        }
        Slope slope = reached ? primitive.slope(operand) : null;
        if (slope != null) {
            to.receive(primitive.through(operand, step.received(), slope.at(step)));
        }
        if (to.lastUseReported()) {
            push(to);
        }
    }

    private void push(Tensor tensor) {
        if (top == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * top);
        }
        waiting[top++] = tensor;
    }
}
