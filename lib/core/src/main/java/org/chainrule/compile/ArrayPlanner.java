package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.tensor.MatMul;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** Decides in which array the entries of each place of a tape lie, and by which steps they get there. */
final class ArrayPlanner {

    private final Tape tape;
    private final Storage storage = new Storage();
    private final Map<Integer, Integer> arrayOf = new HashMap<>();
    private final List<ArrayStep> steps = new ArrayList<>();
    private final Set<Integer> needed;
    private final int[] inputs;
    private final int[] results;
    private final int value;

    ArrayPlanner(List<Tensor> inputs, Tensor value, List<Tensor> results) {
        List<Tensor> all = new ArrayList<>(results);
        all.add(value);
        this.tape = Tape.of(all, inputs);
        for (int place = 0; place < tape.size(); place++) {
            if (tape.primitive(place) == null) {
                arrayOf.put(place, place < inputs.size() ? room(place) : storage.constant(tape.value(place).toArray()));
            }
        }
        this.inputs = arraysOf(inputs);
        Fusion fusion = Fusion.of(tape, this::isFusible);
        this.needed = fusion.crossing();
        all.forEach(tensor -> needed.add(tape.placeOf(tensor)));
        fusion.groups().forEach(this::plan);
        this.results = arraysOf(results);
        this.value = arrayOf.get(tape.placeOf(value));
    }

    int[] inputs() {
        return inputs;
    }

    int[] results() {
        return results;
    }

    int value() {
        return value;
    }

    List<ArrayStep> steps() {
        return steps;
    }

    Storage storage() {
        return storage;
    }

    private int[] arraysOf(List<Tensor> tensors) {
        return tensors.stream().mapToInt(tensor -> arrayOf.get(tape.placeOf(tensor))).toArray();
    }

    private Shape shape(int place) {
        return tape.value(place).shape();
    }

    private int room(int place) {
        return storage.room(shape(place).size());
    }

    private boolean isFusible(int place) {
        Primitive primitive = tape.primitive(place);
        return primitive.onNumbers() != null && !Primitives.isLabel(primitive) && primitive != Primitives.STOP;
    }

    private void plan(List<Integer> group) {
        if (isFusible(group.get(0))) {
            planLoop(group);
        } else {
            planStep(group.get(0));
        }
    }

    // ---- single steps --------------------------------------------------------------------------------------------

    private void planStep(int place) {
        Primitive primitive = tape.primitive(place);
        int[] from = Arrays.stream(tape.operands(place)).map(arrayOf::get).toArray();
        Tensor[] zeros = Arrays.stream(tape.operands(place)).mapToObj(operand -> Moves.zeros(shape(operand))).toArray(Tensor[]::new);
        if (primitive.onNumbers() != null || primitive.isLinear() && Moves.keepsOrder(primitive, zeros, shape(place))) {
            arrayOf.put(place, from[0]);
            return;
        }
        int result = room(place);
        arrayOf.put(place, result);
        if (primitive.isLinear()) {
            for (int i = 0; i < from.length; i++) {
                steps.add(ArraySteps.moves(Moves.of(primitive, zeros, i, shape(place)), from[i], result));
            }
        } else {
            steps.add(step(primitive, from, Arrays.stream(zeros).map(Tensor::shape).toArray(Shape[]::new), result));
        }
    }

    private static ArrayStep step(Primitive primitive, int[] from, Shape[] shapes, int result) {
        if (primitive instanceof MatMul product) {
            return ArraySteps.product(product, shapes[0], shapes[1], from[0], from[1], result);
        }
        if (primitive == Primitives.DOT) {
            return ArraySteps.dot(shapes[0].size(), from[0], from[1], result);
        }
        return ArraySteps.other(primitive, from, shapes, result);
    }

    // ---- loops ---------------------------------------------------------------------------------------------------

    private void planLoop(List<Integer> group) {
        Shape shape = shape(group.get(0));
        if (shape.size() == 0) {
            group.forEach(place -> arrayOf.put(place, room(place)));
            return;
        }
        Map<Integer, Integer> read = new LinkedHashMap<>();
        for (int place : group) {
            for (int operand : tape.operands(place)) {
                if (arrayOf.containsKey(operand) && !storage.isOneNumber(arrayOf.get(operand))) {
                    read.computeIfAbsent(operand, given -> stretched(given, shape));
                }
            }
        }
        ScalarCode code = new ScalarCode(read.size());
        Map<Integer, Integer> lines = lines(group, read.keySet(), code);
        List<Integer> kept = group.stream().filter(needed::contains).toList();
        int[] results = kept.stream().mapToInt(lines::get).toArray();
        kept.forEach(place -> arrayOf.put(place, room(place)));
        int[] sources = read.values().stream().mapToInt(Integer::intValue).toArray();
        int[] targets = kept.stream().mapToInt(arrayOf::get).toArray();
        FusedLoop loop = LoopWriter.write(code, areSingle(sources), results, shape.size());
        steps.add(ArraySteps.loop(loop, sources, targets));
    }

    private boolean[] areSingle(int[] arrays) {
        boolean[] single = new boolean[arrays.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = storage.size(arrays[i]) == 1;
        }
        return single;
    }

    /** Writes the code of one entry: first the lines that are read from arrays, then those of the group's steps. */
    private Map<Integer, Integer> lines(List<Integer> group, Set<Integer> read, ScalarCode code) {
        Map<Integer, Integer> lines = new HashMap<>();
        read.forEach(place -> lines.put(place, lines.size()));
        for (int place : group) {
            int[] operands = tape.operands(place);
            for (int operand : operands) {
                lines.computeIfAbsent(operand, constant -> code.number(storage.number(arrayOf.get(constant))));
            }
            int second = operands.length == 1 ? -1 : lines.get(operands[1]);
            lines.put(place, code.apply(tape.primitive(place), lines.get(operands[0]), second));
        }
        return lines;
    }

    /** The array of an operand with its entries repeated as the shape wants it; a single number stays alone. */
    private int stretched(int operand, Shape shape) {
        int array = arrayOf.get(operand);
        int size = storage.size(array);
        if (size == shape.size() || size == 1) {
            return array;
        }
        if (storage.isConstant(array)) {
            return storage.constant(tape.value(operand).broadcastTo(shape).toArray());
        }
        int repeated = storage.room(shape.size());
        steps.add(ArraySteps.moves(Moves.repeating(shape(operand), shape), array, repeated));
        return repeated;
    }
}
