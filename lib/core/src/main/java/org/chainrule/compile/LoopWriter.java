package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns code on the entries of arrays into a class with one loop over them, so that what lies between the inputs and the
 * results never leaves the processor's registers. The arrays are read and written at one and the same place, which lets the
 * Java machine compute several entries at once.
 */
final class LoopWriter {

    private static final String CLASS_NAME = "org/chainrule/compile/Loop";
    private static final int ARRAYS = 1;
    private static final int DEEPEST_STACK = 10;

    private final ScalarCode code;
    private final ClassBytes bytes = new ClassBytes(CLASS_NAME, FusedLoop.class.getName().replace('.', '/'));
    private final Arithmetic arithmetic = new Arithmetic(bytes);
    private final Piece piece = new Piece(bytes, ARRAYS + 1);
    private final List<String> variables = new ArrayList<>(List.of(CLASS_NAME, "[[D"));
    private final Map<Integer, Integer> arrayOf = new HashMap<>();
    private final Map<Integer, Integer> locals = new HashMap<>();
    private int counter;

    private LoopWriter(ScalarCode code) {
        this.code = code;
    }

    /**
     * Writes and loads a loop.
     *
     * @param code the code of one entry
     * @param single for each input whether it is one number for all entries
     * @param results the lines to be written to the arrays behind those of the inputs
     * @param length how many entries there are, at least one
     */
    static FusedLoop write(ScalarCode code, boolean[] single, int[] results, int length) {
        LoopWriter writer = new LoopWriter(code);
        int[] targets = writer.begin(single, results.length);
        int head = writer.piece.position();
        ClassBytes.Frame frame = new ClassBytes.Frame(head, List.copyOf(writer.variables));
        writer.body(results, targets);
        writer.piece.countAndRepeat(writer.counter, length, head);
        return writer.load(frame);
    }

    /** Brings arrays and single numbers into variables; returns the variables of the results' arrays. */
    private int[] begin(boolean[] single, int results) {
        for (int input = 0; input < single.length; input++) {
            if (!single[input]) {
                arrayOf.put(input, array(input));
            }
        }
        int[] targets = new int[results];
        Arrays.setAll(targets, result -> array(single.length + result));
        for (int input = 0; input < single.length; input++) {
            if (single[input]) {
                piece.arrayAndIndex(array(input), 0);
                piece.loadFromArray();
                locals.put(input, piece.storeToNewLocal());
                variables.add("D");
            }
        }
        counter = piece.beginCounting();
        variables.add("I");
        return targets;
    }

    private int array(int index) {
        piece.arrayAndIndex(ARRAYS, index);
        piece.loadFromArrays();
        variables.add("[D");
        return piece.storeObjectToNewLocal();
    }

    private void body(int[] results, int[] targets) {
        for (int line : Schedule.of(code, results)) {
            int first = code.first(line);
            int second = code.second(line);
            fetch(first);
            fetch(second);
            arithmetic.write(piece, code.primitive(line), () -> load(first), second < 0 ? null : () -> load(second));
            locals.put(line, piece.storeToNewLocal());
        }
        for (int i = 0; i < results.length; i++) {
            fetch(results[i]);
            piece.arrayAndCounter(targets[i], counter);
            load(results[i]);
            piece.storeToArray();
        }
    }

    private void fetch(int line) {
        if (line >= 0 && !code.isConstant(line) && !locals.containsKey(line)) {
            piece.arrayAndCounter(arrayOf.get(line), counter);
            piece.loadFromArray();
            locals.put(line, piece.storeToNewLocal());
        }
    }

    private void load(int line) {
        if (code.isConstant(line)) {
            piece.number(code.constant(line));
        } else {
            piece.loadLocal(locals.get(line));
        }
    }

    private FusedLoop load(ClassBytes.Frame frame) {
        bytes.constructor();
        bytes.publicMethod("run", "([[D)V", piece.finishedWithoutResult(), DEEPEST_STACK, piece.locals(), frame);
        return (FusedLoop) ClassBytes.load(bytes.toBytes(), arithmetic.data());
    }
}
