package org.chainrule.compile;

import java.io.ByteArrayOutputStream;

/** The bytes of one method on doubles, straight-line code or one loop, as they are written. */
final class Piece {

    private static final int LDC_W = 0x13;
    private static final int LDC2_W = 0x14;
    private static final int DLOAD = 0x18;
    private static final int ILOAD = 0x15;
    private static final int ALOAD = 0x19;
    private static final int ALOAD_0 = 0x2a;
    private static final int LAST_SHORT_FORM = 3;
    private static final int AALOAD = 0x32;
    private static final int ISTORE = 0x36;
    private static final int ASTORE = 0x3a;
    private static final int IADD = 0x60;
    private static final int IMUL = 0x68;
    private static final int IINC = 0x84;
    private static final int IF_ICMPLT = 0xa1;
    private static final int RETURN = 0xb1;
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
        integer(index);
    }

    /** Pushes the array in a parameter and an index that begins here and moves on by a step each time the counter counts. */
    void arrayAndIndex(int parameter, int begin, int step, int counter) {
        arrayAndIndex(parameter, begin);
        if (step != 0) {
            local(ILOAD, counter);
            if (step != 1) {
                integer(step);
                bytes.write(IMUL);
            }
            bytes.write(IADD);
        }
    }

    private void integer(int value) {
        if (value == (short) value) {
            operation(SIPUSH, value);
        } else {
            operation(LDC_W, constants.integer(value));
        }
    }

    /** Replaces an array of arrays and an index on the stack by the array there. */
    void loadFromArrays() {
        bytes.write(AALOAD);
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
        return newLocal(DSTORE, 2);
    }

    /** Pops an object into a new local variable; returns the variable. */
    int storeObjectToNewLocal() {
        return newLocal(ASTORE, 1);
    }

    private int newLocal(int opcode, int slots) {
        int local = nextLocal;
        nextLocal += slots;
        local(opcode, local);
        return local;
    }

    /** Pops a double into a local variable that there is. */
    void storeToLocal(int local) {
        local(DSTORE, local);
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

    /** Pushes the object in a parameter or another local variable. */
    void loadObject(int local) {
        if (local <= LAST_SHORT_FORM) {
            bytes.write(ALOAD_0 + local);
        } else {
            local(ALOAD, local);
        }
    }

    /** Begins to count from 0 in a new local variable; returns the variable. */
    int beginCounting() {
        integer(0);
        return newLocal(ISTORE, 1);
    }

    /** Pushes an array and the counter's number. */
    void arrayAndCounter(int array, int counter) {
        loadObject(array);
        local(ILOAD, counter);
    }

    /** Counts on, and jumps back while the number is below a limit. */
    void countAndRepeat(int counter, int limit, int back) {
        bytes.write(WIDE);
        operation(IINC, counter);
        bytes.write(0);
        bytes.write(1);
        local(ILOAD, counter);
        integer(limit);
        operation(IF_ICMPLT, back - position());
    }

    /** Where the next instruction will stand. */
    int position() {
        return bytes.size();
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

    /** The bytes, ended by returning the double on the stack. */
    byte[] finished() {
        bytes.write(DRETURN);
        return bytes.toByteArray();
    }

    /** The bytes, ended by returning nothing. */
    byte[] finishedWithoutResult() {
        bytes.write(RETURN);
        return bytes.toByteArray();
    }

    int locals() {
        return nextLocal;
    }
}
