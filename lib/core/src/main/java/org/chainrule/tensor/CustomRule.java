package org.chainrule.tensor;

import java.util.List;

/** A step whose value and derivative are a learner's own functions. Pulling transposes the rule for pushing. */
final class CustomRule extends Primitive {

    private final Function1 f;
    private final Function2 rule;
    private final Tensor operand;
    private final Tensor result;

    private CustomRule(Function1 f, Function2 rule, Tensor operand) {
        super("custom", 1, Notation.call("f", 1));
        this.f = f;
        this.rule = rule;
        this.operand = operand;
        this.result = f.apply(operand);
    }

    static Tensor apply(Function1 f, Function2 rule, Tensor x) {
        return new CustomRule(f, rule, x.detached()).apply(x);
    }

    @Override
    Shape shape(Tensor[] operands) {
        return result.shape();
    }

    @Override
    double[] compute(Shape shape, Tensor[] operands) {
        boolean same = operand.isKnown() && operand.entries() == operands[0].entries();
        return (same ? result : f.apply(operands[0].detached())).entries();
    }

    @Override
    public Tensor push(int operand, Tensor[] operands, Tensor y, Tensor tangent) {
        return rightShape("the rule's result", rule.apply(operands[0], tangent), y.shape());
    }

    /** The rule is linear in v, so its gradient with respect to v, pulled back from w, is the same wherever v is: at 0. */
    @Override
    public Tensor pull(int operand, Tensor[] operands, Tensor y, Tensor cotangent) {
        Shape shape = operands[0].shape();
        Tensor v = Tensor.variable(shape, new double[shape.size()]);
        Tensor pushed = rightShape("the rule's result", rule.apply(operands[0], v), y.shape());
        Tape tape = Tape.of(List.of(pushed), List.of(v));
        return tape.pull(tape.size() - 1, cotangent, tape.isOpen() || cotangent.isTracked())[0];
    }

    private static Tensor rightShape(String what, Tensor given, Shape wanted) {
        if (!given.shape().equals(wanted)) {
            throw new IllegalArgumentException(what + " has shape " + given.shape() + " but the function's has shape "
                    + wanted + ": give the derivative in the direction v, in the result's shape");
        }
        return given;
    }
}
