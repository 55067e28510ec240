package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns straight-line code into a class that is a {@link Kernel}.
 *
 * <p>The just-in-time compiler leaves methods above 8,000 bytes interpreted, so the code is cut into pieces. Within a piece
 * values live in local variables; what a later piece needs is kept in an array.
 */
final class Emitter {

    /** About the bytes of a piece: between 1 and 4 KB the time hardly depends on it, above 8 KB it is never compiled. */
    private static final int PIECE = 4000;
    private static final int BYTES_OF_A_LINE = 16;
    private static final int BYTES_OF_A_CALL = 12;
    private static final int BYTES_OF_A_RESULT = 14;

    private static final String RUN = "([D[D[D)D";
    private static final int IN = 0;
    private static final int KEPT = 1;
    private static final int OUT = 2;
    private static final int PARAMETERS = 3;
    private static final int DEEPEST_STACK = 10;

    private final ScalarCode code;
    private final int value;
    private final int[] results;
    private final boolean adding;
    private final String className;
    private final ClassBytes bytes;
    private final Arithmetic arithmetic;
    private final Map<Integer, Integer> keptAt = new HashMap<>();
    private final Map<Integer, Integer> locals = new HashMap<>();
    private Piece piece;

    /** Prepares a class whose kernel returns one line and puts others into the array of results, or adds them to it. */
    Emitter(ScalarCode code, int value, int[] results, boolean adding, String className) {
        this.code = code;
        this.value = value;
        this.results = results;
        this.adding = adding;
        this.className = className;
        this.bytes = new ClassBytes(className, Kernel.class.getName().replace('.', '/'));
        this.arithmetic = new Arithmetic(bytes);
    }

    /** The bytes of the class. */
    byte[] emit() {
        int[] all = Arrays.copyOf(results, results.length + 1);
        all[results.length] = value;
        Map<Integer, List<Integer>> wanted = wanted();
        List<List<Integer>> pieces = cut(Schedule.of(code, all), wanted);
        Set<Integer> crossing = crossing(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            begin();
            for (int line : pieces.get(i)) {
                compute(line);
                keep(line, crossing, wanted);
            }
            finish(i, i == pieces.size() - 1, wanted);
        }
        bytes.constructor();
        driver(pieces.size());
        return bytes.toBytes();
    }

    private List<List<Integer>> cut(List<Integer> order, Map<Integer, List<Integer>> wanted) {
        List<List<Integer>> pieces = new ArrayList<>();
        int begin = 0;
        int size = 0;
        for (int i = 0; i < order.size(); i++) {
            int line = order.get(i);
            size += BYTES_OF_A_LINE + (Arithmetic.isInstruction(code.primitive(line)) ? 0 : BYTES_OF_A_CALL)
                    + BYTES_OF_A_RESULT * wanted.getOrDefault(line, List.of()).size();
            if (size > PIECE) {
                pieces.add(order.subList(begin, i + 1));
                begin = i + 1;
                size = 0;
            }
        }
        pieces.add(order.subList(begin, order.size()));
        return pieces;
    }

    private void finish(int index, boolean last, Map<Integer, List<Integer>> wanted) {
        if (last) {
            copyInputsAndConstants(wanted);
            fetch(value);
            load(value);
        } else {
            piece.number(0);
        }
        bytes.method("piece" + index, RUN, piece.finished(), DEEPEST_STACK, piece.locals());
    }

    /** The objects that the class takes as constants. */
    List<Object> data() {
        return arithmetic.data();
    }

    /** How many values must be kept between pieces. */
    int kept() {
        return keptAt.size();
    }

    private Set<Integer> crossing(List<List<Integer>> pieces) {
        Map<Integer, Integer> pieceOf = new HashMap<>();
        Set<Integer> crossing = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (int line : pieces.get(i)) {
                pieceOf.put(line, i);
                for (int operand : new int[] {code.first(line), code.second(line)}) {
                    if (operand >= 0 && code.primitive(operand) != null && pieceOf.get(operand) != i) {
                        crossing.add(operand);
                    }
                }
            }
        }
        int last = pieces.size() - 1;
        if (pieceOf.getOrDefault(value, last) != last) {
            crossing.add(value);
        }
        return crossing;
    }

    private Map<Integer, List<Integer>> wanted() {
        Map<Integer, List<Integer>> wanted = new HashMap<>();
        for (int i = 0; i < results.length; i++) {
            if (adding && code.isConstant(results[i]) && code.constant(results[i]) == 0) {
                continue;
            }
            wanted.computeIfAbsent(results[i], line -> new ArrayList<>()).add(i);
        }
        return wanted;
    }

    private void begin() {
        piece = new Piece(bytes, PARAMETERS);
        locals.clear();
    }

    private void compute(int line) {
        int first = code.first(line);
        int second = code.second(line);
        fetch(first);
        fetch(second);
        arithmetic.write(piece, code.primitive(line), () -> load(first), second < 0 ? null : () -> load(second));
        locals.put(line, piece.storeToNewLocal());
    }

    /** Brings a value that lies in an array into a local variable. */
    private void fetch(int line) {
        if (line < 0 || code.isConstant(line) || locals.containsKey(line)) {
            return;
        }
        if (code.isInput(line)) {
            piece.arrayAndIndex(IN, line);
        } else {
            piece.arrayAndIndex(KEPT, keptAt.get(line));
        }
        piece.loadFromArray();
        locals.put(line, piece.storeToNewLocal());
    }

    private void load(int line) {
        if (code.isConstant(line)) {
            piece.number(code.constant(line));
        } else {
            piece.loadLocal(locals.get(line));
        }
    }

    private void keep(int line, Set<Integer> crossing, Map<Integer, List<Integer>> wanted) {
        if (crossing.contains(line)) {
            keptAt.put(line, keptAt.size());
            store(KEPT, keptAt.get(line), line);
        }
        for (int result : wanted.getOrDefault(line, List.of())) {
            store(OUT, result, line);
        }
    }

    private void copyInputsAndConstants(Map<Integer, List<Integer>> wanted) {
        wanted.forEach((line, places) -> {
            if (code.primitive(line) == null) {
                fetch(line);
                places.forEach(place -> store(OUT, place, line));
            }
        });
    }

    private void store(int array, int index, int line) {
        piece.arrayAndIndex(array, index);
        if (adding && array == OUT) {
            piece.copyArrayAndIndex();
            piece.loadFromArray();
            load(line);
            piece.plain(Arithmetic.ADD);
        } else {
            load(line);
        }
        piece.storeToArray();
    }

    /** The method of the interface, which runs the pieces one after the other. */
    private void driver(int pieces) {
        Piece driver = new Piece(bytes, 1 + PARAMETERS);
        for (int i = 0; i < pieces; i++) {
            if (i > 0) {
                driver.drop();
            }
            for (int parameter = 1; parameter <= PARAMETERS; parameter++) {
                driver.loadObject(parameter);
            }
            driver.callStatic(bytes.method(className, "piece" + i, RUN));
        }
        bytes.publicMethod("run", RUN, driver.finished(), DEEPEST_STACK, driver.locals());
    }
}
