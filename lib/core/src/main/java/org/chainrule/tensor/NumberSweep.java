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
        Single step = result;
        while (step != null) {
            Tensor first = step.first();
            Tensor second = step.second();
            boolean isNumber = step.primitive() == null || step.primitive() instanceof Elementwise;
            if (!isNumber || isOther(first) || isOther(second)) {
                return false;
            }
            step = next(countUse(first), countUse(second));
        }
        return true;
    }

    /** Whether an operand takes part and is no number. */
    private static boolean isOther(Tensor operand) {
        return operand != null && operand.isTracked() && !(operand instanceof Single);
    }

    /** Counts a use; gives the number if it is met for the first time. */
    private Single countUse(Tensor operand) {
        return operand instanceof Single number && number.isTracked() && number.addUse(this) ? number : null;
    }

    /** Where to go on: the second if there is one, else the first, else what waits; the other of both waits. */
    private Single next(Single first, Single second) {
        if (first != null && second != null) {
            push(first);
        }
        return second != null ? second : first != null ? first : top > 0 ? waiting[--top] : null;
    }

    private void handBack(Single result) {
        result.receive(1);
        Single step = result;
        while (step != null) {
            step = step.primitive() instanceof Elementwise primitive ? handBack(primitive, step) : keep(step);
        }
    }

    private Single keep(Single input) {
        input.keepGrad();
        return next(null, null);
    }

    /** Hands a step's cotangent to its operands; returns a number that has now heard of all its uses, if there is one. */
    private Single handBack(Elementwise primitive, Single step) {
        boolean reached = step.keepGrad();
        Single first = (Single) step.first();
        Single second = (Single) step.second();
        double a = first.number();
        if (second == null) {
            return next(handBack(primitive, 0, reached, first, a, Double.NaN, step), null);
        }
        double b = second.number();
        return next(handBack(primitive, 0, reached, first, a, b, step), handBack(primitive, 1, reached, second, a, b, step));
    }

    /** Hands a step's cotangent to an operand; gives the operand if that has now heard of all its uses. */
    private static Single handBack(Elementwise primitive, int operand, boolean reached, Single to, double a, double b, Single step) {
        if (!to.isTracked()) {
            return null;
        }
        Slope slope = reached ? primitive.slope(operand) : null;
        if (slope != null) {
            to.receive(primitive.through(operand, step.received(), slope.at(a, b, step.number())));
        }
        return to.lastUseReported() ? to : null;
    }

    private void push(Single number) {
        if (top == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * top);
        }
        waiting[top++] = number;
    }
}
