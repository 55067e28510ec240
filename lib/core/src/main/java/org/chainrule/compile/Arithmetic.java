package org.chainrule.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;

/**
 * The instructions of the primitives on numbers: the machine's own where it has one, else a call of the primitive's value,
 * which is handed to the class as a constant.
 */
final class Arithmetic {

    static final int ADD = 0x63;

    private static final String OPERATOR = "java/util/function/DoubleBinaryOperator";
    private static final Map<Primitive, Integer> INSTRUCTIONS = Map.of(Primitives.PLUS, ADD, Primitives.MINUS, 0x67,
            Primitives.TIMES, 0x6b, Primitives.OVER, 0x6f, Primitives.NEGATE, 0x77);

    private final ClassBytes bytes;
    private final List<Object> data = new ArrayList<>();
    private final Map<Primitive, Integer> operators = new HashMap<>();

    Arithmetic(ClassBytes bytes) {
        this.bytes = bytes;
    }

    static boolean isInstruction(Primitive primitive) {
        return INSTRUCTIONS.containsKey(primitive);
    }

    /** The objects that the class takes as constants. */
    List<Object> data() {
        return data;
    }

    /** Writes a primitive, whose result lies on the stack then. A function of one number has no second operand: null. */
    void write(Piece piece, Primitive primitive, Runnable loadFirst, Runnable loadSecond) {
        boolean called = !isInstruction(primitive);
        if (called) {
            piece.object(bytes.classData(operator(primitive), OPERATOR));
        }
        loadFirst.run();
        if (loadSecond != null) {
            loadSecond.run();
        } else if (called) {
            piece.number(0);
        }
        if (called) {
            piece.callOnTwoDoubles(bytes.interfaceMethod(OPERATOR, "applyAsDouble", "(DD)D"));
        } else {
            piece.plain(INSTRUCTIONS.get(primitive));
        }
    }

    private int operator(Primitive primitive) {
        return operators.computeIfAbsent(primitive, p -> {
            data.add(p.onNumbers());
            return data.size() - 1;
        });
    }
}
