package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything goes: which lines share a method, which values are kept for a later method and where, and which line is
 * which result.
 *
 * <p>The just-in-time compiler leaves methods above 8,000 bytes interpreted, so a long line is cut. Where the line repeats
 * itself, one round stands in a loop. A line of a loop that a later method needs is kept from every round, round after round,
 * unless it is needed of the last round alone.
 */
final class Layout {

    /** About the bytes of a method: between 1 and 4 KB the time hardly depends on it, above 8 KB it is never compiled. */
    private static final int METHOD = 4000;
    private static final int BYTES_OF_A_LINE = 16;
    private static final int BYTES_OF_A_CALL = 12;
    private static final int BYTES_OF_A_RESULT = 14;
    private static final int NOWHERE = -1;

    private final ScalarCode code;
    private final List<Integer> order;
    private final int[] places;
    private final Map<Integer, List<Integer>> results = new HashMap<>();
    private final List<Stretch> methods = new ArrayList<>();
    private final int[] keptAt;
    private int kept;

    /**
     * Lays out code.
     *
     * @param value the line that is returned
     * @param results the lines that go into the array of results
     * @param adding whether results are added to what stands there, so that those that are 0 can be left out
     */
    Layout(ScalarCode code, int value, int[] results, boolean adding) {
        this.code = code;
        for (int i = 0; i < results.length; i++) {
            boolean leftOut = adding && code.isConstant(results[i]) && code.constant(results[i]) == 0;
            if (!leftOut) {
                this.results.computeIfAbsent(results[i], line -> new ArrayList<>()).add(i);
            }
        }
        int[] all = Arrays.copyOf(results, results.length + 1);
        all[results.length] = value;
        this.order = Schedule.of(code, all);
        this.places = filled(code.size());
        for (int place = 0; place < order.size(); place++) {
            places[order.get(place)] = place;
        }
        Repetitions.of(code, order, places, this.results).forEach(this::addMethods);
        if (methods.isEmpty()) {
            methods.add(new Stretch(0, 0, 1));
        }
        this.keptAt = filled(order.size());
        keepWhatCrosses(value);
    }

    private static int[] filled(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NOWHERE);
        return numbers;
    }

    private void addMethods(Stretch stretch) {
        int begin = stretch.begin();
        int size = 0;
        for (int place = begin; place < stretch.end() && !stretch.isRepeated(); place++) {
            size += bytes(order.get(place));
            if (size > METHOD) {
                methods.add(new Stretch(begin, place + 1 - begin, 1));
                begin = place + 1;
                size = 0;
            }
        }
        if (begin < stretch.end()) {
            methods.add(stretch.isRepeated() ? stretch : new Stretch(begin, stretch.end() - begin, 1));
        }
    }

    private int bytes(int line) {
        return BYTES_OF_A_LINE + (Arithmetic.isInstruction(code.primitive(line)) ? 0 : BYTES_OF_A_CALL)
                + BYTES_OF_A_RESULT * results(line).size();
    }

    private void keepWhatCrosses(int value) {
        boolean[] crossing = new boolean[order.size()];
        for (Stretch method : methods) {
            for (int place = method.begin(); place < method.end(); place++) {
                markCrossing(code.first(order.get(place)), method, crossing);
                markCrossing(code.second(order.get(place)), method, crossing);
            }
        }
        markCrossing(value, methods.get(methods.size() - 1), crossing);
        methods.forEach(method -> keep(method, crossing));
    }

    private void markCrossing(int operand, Stretch user, boolean[] crossing) {
        if (operand >= 0 && code.primitive(operand) != null && places[operand] < user.begin()) {
            crossing[places[operand]] = true;
        }
    }

    private void keep(Stretch method, boolean[] crossing) {
        for (int line = 0; line < method.length(); line++) {
            int firstRound = method.begin() + line;
            int lastRound = method.lastRound() + line;
            boolean early = false;
            for (int place = firstRound; place < lastRound; place += method.length()) {
                early |= crossing[place];
            }
            if (early || crossing[lastRound]) {
                for (int place = early ? firstRound : lastRound; place <= lastRound; place += method.length()) {
                    keptAt[place] = kept++;
                }
            }
        }
    }

    List<Stretch> methods() {
        return methods;
    }

    /** The line at a place in the order. */
    int line(int place) {
        return order.get(place);
    }

    /** The place of a line in the order. */
    int place(int line) {
        return places[line];
    }

    /** Whether the value at a place is kept for a later method. */
    boolean isKept(int place) {
        return keptAt[place] != NOWHERE;
    }

    /** Where a line's value stands: an input among the inputs, else among what is kept. */
    int index(int line) {
        return code.isInput(line) ? line : keptAt[places[line]];
    }

    /** How many values are kept between methods. */
    int kept() {
        return kept;
    }

    /** Where in the array of results a line goes. */
    List<Integer> results(int line) {
        return results.getOrDefault(line, List.of());
    }

    /** A result that is not computed: an input or a constant as it is, and where it goes. */
    record Copy(int line, int index) {}

    /** The results that are not computed, as many together as a method takes; at least one part, which may be empty. */
    List<List<Copy>> copies() {
        List<Copy> all = new ArrayList<>();
        results.forEach((line, indices) -> {
            if (code.primitive(line) == null) {
                indices.forEach(index -> all.add(new Copy(line, index)));
            }
        });
        List<List<Copy>> parts = new ArrayList<>();
        int most = METHOD / BYTES_OF_A_RESULT;
        for (int begin = 0; begin == 0 || begin < all.size(); begin += most) {
            parts.add(all.subList(begin, Math.min(begin + most, all.size())));
        }
        return parts;
    }
}
