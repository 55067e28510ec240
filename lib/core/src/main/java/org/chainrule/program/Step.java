package org.chainrule.program;

import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Tensor;

/**
 * One line of a program: an input, a constant, or a primitive applied to the results of earlier lines.
 *
 * @param primitive the primitive; null for an input or a constant
 * @param operands the places of the earlier lines it works on
 * @param constant the value of a constant; null otherwise
 * @param name the name given to the result; null if it has none
 */
record Step(Primitive primitive, int[] operands, Tensor constant, String name) {

    private static final int[] NONE = {};

    static Step input(String name) {
        return new Step(null, NONE, null, name);
    }

    static Step constant(Tensor value) {
        return new Step(null, NONE, value, null);
    }

    static Step operation(Primitive primitive, int... operands) {
        return new Step(primitive, operands, null, null);
    }

    Step named(String newName) {
        return new Step(primitive, operands, constant, newName);
    }

    boolean isConstant() {
        return constant != null;
    }

    boolean isOperation() {
        return primitive != null;
    }
}
