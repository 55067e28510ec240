package org.chainrule.compile;

import java.io.ByteArrayOutputStream;

/** The bytes of one method of straight-line code on doubles, as they are written. */
final class Piece {

    private static final int LDC_W = 0x13;
    private static final int LDC2_W = 0x14;
    private static final int DLOAD = 0x18;
    private static final int ALOAD_0 = 0x2a;
    private static final int DALOAD = 0x31;
    private static final int DSTORE = 0x39;
    private static final int DASTORE = 0x52;
    private static final int WIDE = 0xc4;
    private static final int SIPUSH = 0x11;
    private static final int POP2 = 0x58;
    private static final int DUP2 = 0x5c;
    private static final int DRETURN = 0xaf;
    private static final int INVOKESTATIC = 0xb8;
    private static final int INVOKEINTERFACE = 0xb9;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ClassBytes constants;
    private int nextLocal;

    Piece(ClassBytes constants, int parameters) {
        this.constants = constants;
        this.nextLocal = parameters;
    }

    /** Pushes the array in a parameter and an index. */
    void arrayAndIndex(int parameter, int index) {
        loadObject(parameter);
        if (index <= Short.MAX_VALUE) {
            operation(SIPUSH, index);
        } else {
            operation(LDC_W, constants.integer(index));
        }
    }

    /** Pushes once more the array and the index that lie on the stack. */
    void copyArrayAndIndex() {
        bytes.write(DUP2);
    }

    void loadFromArray() {
        bytes.write(DALOAD);
    }

    void storeToArray() {
        bytes.write(DASTORE);
    }

    void number(double value) {
        operation(LDC2_W, constants.number(value));
    }

    void object(int constant) {
        operation(LDC_W, constant);
    }

    /** Pops a double into a new local variable; returns the variable. */
    int storeToNewLocal() {
        int local = nextLocal;
        nextLocal += 2;
        local(DSTORE, local);
        return local;
    }

    void loadLocal(int local) {
        local(DLOAD, local);
    }

    private void local(int opcode, int local) {
        if (local > 255) {
            bytes.write(WIDE);
            operation(opcode, local);
        } else {
            bytes.write(opcode);
            bytes.write(local);
        }
    }

    /** An instruction without operands. */
    void plain(int opcode) {
        bytes.write(opcode);
    }

    /** Pushes the object in a parameter. */
    void loadObject(int parameter) {
        bytes.write(ALOAD_0 + parameter);
    }

    /** Drops the double on the stack. */
    void drop() {
        bytes.write(POP2);
    }

    void callStatic(int method) {
        operation(INVOKESTATIC, method);
    }

    /** Calls a method of an interface with two doubles. */
    void callOnTwoDoubles(int method) {
        operation(INVOKEINTERFACE, method);
        bytes.write(5);
        bytes.write(0);
    }

    private void operation(int opcode, int operand) {
        bytes.write(opcode);
        bytes.write(operand >> 8);
        bytes.write(operand);
    }

    byte[] finished() {
        bytes.write(DRETURN);
        return bytes.toByteArray();
    }

    int locals() {
        return nextLocal;
    }
}
