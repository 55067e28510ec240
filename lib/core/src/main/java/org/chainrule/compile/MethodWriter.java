package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one method of a compiled class, (inputs, kept, results) → value: a straight part of the code, or a loop.
 *
 * <p>Values live in local variables. A loop's body is written from the second round: what it takes from the first is a
 * variable that each round hands on to the next, and what lies before the loop moves on by its step.
 */
final class MethodWriter {

    static final String DESCRIPTOR = "([D[D[D)D";

    private static final int IN = 0;
    private static final int KEPT = 1;
    private static final int OUT = 2;
    private static final int PARAMETERS = 3;
    private static final int DEEPEST_STACK = 10;

    /** A value as the code meets it: a line, and how far on its place moves in each round of the loop. */
    private record Operand(int line, int step) {}

    private final ScalarCode code;
    private final Layout layout;
    private final Stretch stretch;
    private final boolean adding;
    private final Arithmetic arithmetic;
    private final Piece piece;
    private final Map<Operand, Integer> locals = new HashMap<>();
    private final Map<Integer, Integer> handedOn = new HashMap<>();
    private ClassBytes.Frame frame = ClassBytes.Frame.NONE;
    private int counter;

    MethodWriter(ScalarCode code, Layout layout, Stretch stretch, boolean adding, ClassBytes bytes, Arithmetic arithmetic) {
        this.code = code;
        this.layout = layout;
        this.stretch = stretch;
        this.adding = adding;
        this.arithmetic = arithmetic;
        this.piece = new Piece(bytes, PARAMETERS);
    }

    /** Writes what the stretch computes. */
    void write() {
        if (stretch.isRepeated()) {
            writeLoop();
        } else {
            for (int place = stretch.begin(); place < stretch.end(); place++) {
                compute(place);
                keep(place, place, 0);
            }
        }
    }

    /** Writes results that are not computed. */
    void copy(List<Layout.Copy> copies) {
        for (Layout.Copy copy : copies) {
            Operand operand = new Operand(copy.line(), 0);
            fetch(operand);
            store(OUT, copy.index(), 0, operand);
        }
    }

    /** Lets the method return a value. */
    void end(int value) {
        Operand returned = new Operand(value, 0);
        fetch(returned);
        load(returned);
    }

    /** Lets the method return 0, which nobody looks at. */
    void endWithoutValue() {
        piece.number(0);
    }

    /** Adds the method to a class. */
    void addTo(ClassBytes bytes, String name) {
        bytes.method(name, DESCRIPTOR, piece.finished(), DEEPEST_STACK, piece.locals(), frame);
    }

    // ---- a loop ----------------------------------------------------------------------------------------------------

    private void writeLoop() {
        int second = stretch.begin() + stretch.length();
        for (int place = second; place < second + stretch.length(); place++) {
            prepare(code.first(layout.line(place)), code.first(layout.line(place - stretch.length())));
            prepare(code.second(layout.line(place)), code.second(layout.line(place - stretch.length())));
        }
        List<String> variables = new ArrayList<>(Collections.nCopies(PARAMETERS, "[D"));
        variables.addAll(Collections.nCopies((piece.locals() - PARAMETERS) / 2, "D"));
        counter = piece.beginCounting();
        variables.add("I");
        int head = piece.position();
        frame = new ClassBytes.Frame(head, variables);
        for (int place = second; place < second + stretch.length(); place++) {
            compute(place);
            keep(place, place - stretch.length(), 1);
        }
        handedOn.forEach((line, variable) -> {
            load(new Operand(layout.line(layout.place(line) + stretch.length()), 0));
            piece.storeToLocal(variable);
        });
        piece.countAndRepeat(counter, stretch.rounds(), head);
        endLoop(second);
    }

    /** Brings into a variable what is the same in every round, or what the first round finds and each hands on to the next. */
    private void prepare(int line, int firstRound) {
        if (line < 0) {
            return;
        }
        boolean fromRoundBefore = isWithin(line) && layout.place(line) < stretch.begin() + stretch.length();
        if (fromRoundBefore && !handedOn.containsKey(line)) {
            Operand start = new Operand(firstRound, 0);
            fetch(start);
            load(start);
            int variable = piece.storeToNewLocal();
            handedOn.put(line, variable);
            locals.put(new Operand(line, 0), variable);
        } else if (line == firstRound) {
            fetch(new Operand(line, 0));
        }
    }

    /** From here on the variables of the body hold what the last round has computed. */
    private void endLoop(int second) {
        Map<Operand, Integer> last = new HashMap<>();
        for (int i = 0; i < stretch.length(); i++) {
            last.put(new Operand(layout.line(stretch.lastRound() + i), 0), locals.remove(new Operand(layout.line(second + i), 0)));
        }
        handedOn.keySet().forEach(line -> locals.remove(new Operand(line, 0)));
        locals.putAll(last);
        for (int i = 0; i < stretch.length(); i++) {
            int place = stretch.lastRound() + i;
            if (layout.isKept(place) && !layout.isKept(stretch.begin() + i)) {
                Operand kept = new Operand(layout.line(place), 0);
                store(KEPT, layout.index(kept.line()), 0, kept);
            }
        }
    }

    // ---- single lines ----------------------------------------------------------------------------------------------

    private boolean isWithin(int line) {
        return code.primitive(line) != null && layout.place(line) >= stretch.begin();
    }

    private void compute(int place) {
        int line = layout.line(place);
        int roundBefore = stretch.isRepeated() ? layout.line(place - stretch.length()) : line;
        Operand first = operand(code.first(line), code.first(roundBefore));
        Operand second = code.second(line) < 0 ? null : operand(code.second(line), code.second(roundBefore));
        fetch(first);
        if (second != null) {
            fetch(second);
        }
        arithmetic.write(piece, code.primitive(line), () -> load(first), second == null ? null : () -> load(second));
        locals.put(new Operand(line, 0), piece.storeToNewLocal());
    }

    private Operand operand(int line, int roundBefore) {
        boolean moves = line != roundBefore && !isWithin(line);
        return new Operand(moves ? roundBefore : line, moves ? layout.index(line) - layout.index(roundBefore) : 0);
    }

    /** Brings a value that lies in an array into a local variable. */
    private void fetch(Operand operand) {
        int line = operand.line();
        if (code.isConstant(line) || locals.containsKey(operand)) {
            return;
        }
        piece.arrayAndIndex(code.isInput(line) ? IN : KEPT, layout.index(line), operand.step(), counter);
        piece.loadFromArray();
        locals.put(operand, piece.storeToNewLocal());
    }

    private void load(Operand operand) {
        if (code.isConstant(operand.line())) {
            piece.number(code.constant(operand.line()));
        } else {
            piece.loadLocal(locals.get(operand));
        }
    }

    /** Keeps a value for later methods, and as a result; in a loop its place in the first round says where, and its step. */
    private void keep(int place, int firstRound, int step) {
        Operand value = new Operand(layout.line(place), 0);
        if (layout.isKept(firstRound)) {
            store(KEPT, layout.index(layout.line(firstRound)), step, value);
        }
        List<Integer> begins = layout.results(layout.line(firstRound));
        for (int i = 0; i < begins.size(); i++) {
            store(OUT, begins.get(i), layout.results(value.line()).get(i) - begins.get(i), value);
        }
    }

    private void store(int array, int index, int step, Operand value) {
        piece.arrayAndIndex(array, index, step, counter);
        if (adding && array == OUT) {
            piece.copyArrayAndIndex();
            piece.loadFromArray();
            load(value);
            piece.plain(Arithmetic.ADD);
        } else {
            load(value);
        }
        piece.storeToArray();
    }
}
