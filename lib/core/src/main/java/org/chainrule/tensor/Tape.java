package org.chainrule.tensor;

import java.util.Arrays;
import java.util.List;

/**
 * A straight line of steps with their values, in an order in which each step comes after its operands: the Wengert list.
 * Both directions of the chain rule are a walk along it.
 *
 * <p>Forward (JVP): the tangent of a step is the sum, over its operands, of what {@link Primitive#push} lets through.
 * Backward (VJP): the adjoint of a step is the sum, over its uses, of what {@link Primitive#pull} sends back. Each edge is
 * walked once, however many paths share it. Cost: a small multiple of computing the values; no recursion.
 */
public final class Tape {

    private static final int[] NONE = {};

    private Tensor[] values = new Tensor[16];
    private Primitive[] primitives = new Primitive[16];
    private int[] operands = new int[32];
    private int[] ends = new int[16];
    private int size;
    private boolean open;

    private Tape() {}

    /** An empty tape, to be written step by step. */
    public static Tape empty() {
        return new Tape();
    }

    /** Writes an input or a constant; returns its place. */
    public int write(Tensor value) {
        return write(value, null, NONE);
    }

    /** Writes the result of a step on earlier places; returns its place. */
    public int write(Tensor value, Primitive primitive, int... operands) {
        int end = start(size) + operands.length;
        makeRoom(end);
        System.arraycopy(operands, 0, this.operands, start(size), operands.length);
        return append(value, primitive, end);
    }

    private void makeRoom(int end) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            primitives = Arrays.copyOf(primitives, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        if (end > operands.length) {
            operands = Arrays.copyOf(operands, Math.max(end, 2 * operands.length));
        }
    }

    private int append(Tensor value, Primitive primitive, int end) {
        values[size] = value;
        primitives[size] = primitive;
        ends[size] = end;
        return size++;
    }

    /** Where the places of a step's operands begin. */
    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /** Everything this result was computed from, itself last. */
    static Tape of(Tensor result) {
        return of(List.of(result), List.of());
    }

    /**
     * Everything that these results were computed from, up to the given inputs: what lies before an input is left out.
     * The last result comes last.
     */
    public static Tape of(List<Tensor> results, List<Tensor> inputs) {
        return new History(inputs).read(results, inputs.size());
    }

    /**
     * Walks a tensor's history without recursion: operands before the step that uses them, in a fixed order.
     *
     * <p>Each tensor notes its place, and the note counts only if the tape has that very tensor there. So nothing must be
     * cleared, and a note that another tape overwrites costs time, never the result: the step is then written twice.
     */
    private static final class History {
        private final Tape tape = empty();
        private Tensor[] waiting = new Tensor[16];
        private int top;

        History(List<Tensor> inputs) {
            for (Tensor input : inputs) {
                input.setPlace(tape.write(input));
            }
        }

        Tape read(List<Tensor> results, int inputs) {
            for (Tensor result : results) {
                push(result);
                while (top > 0) {
                    visit(waiting[top - 1]);
                }
            }
            tape.open = tape.hasOtherVariables(inputs);
            return tape;
        }

        private void push(Tensor tensor) {
            if (top == waiting.length) {
                waiting = Arrays.copyOf(waiting, 2 * top);
            }
            waiting[top++] = tensor;
        }

        private void visit(Tensor tensor) {
            if (tape.has(tensor)) {
                top--;
            } else if (tensor.primitive() == null || !operandsWait(tensor)) {
                top--;
                tensor.setPlace(writeWithOperands(tensor));
            }
        }

        private boolean operandsWait(Tensor tensor) {
            int before = top;
            for (int i = tensor.operandCount() - 1; i >= 0; i--) {
                if (!tape.has(tensor.operand(i))) {
                    push(tensor.operand(i));
                }
            }
            return top > before;
        }

        private int writeWithOperands(Tensor tensor) {
            int start = tape.start(tape.size);
            int end = start + (tensor.primitive() == null ? 0 : tensor.operandCount());
            tape.makeRoom(end);
            for (int i = start; i < end; i++) {
                tape.operands[i] = tape.placeOf(tensor.operand(i - start));
            }
            return tape.append(tensor, tensor.primitive(), end);
        }
    }

    private boolean has(Tensor tensor) {
        int place = tensor.place();
        return place < size && values[place] == tensor;
    }

    private boolean hasOtherVariables(int inputs) {
        for (int place = 0; place < size; place++) {
            Tensor value = values[place];
            if (place < inputs ? value.primitive() != null : value.primitive() == null && value.isTracked()) {
                return true;
            }
        }
        return false;
    }

    /** How many steps there are, inputs and constants included. */
    public int size() {
        return size;
    }

    /** The value at a place. */
    public Tensor value(int place) {
        return values[place];
    }

    /** The primitive of the step at a place; null for an input or a constant. */
    public Primitive primitive(int place) {
        return primitives[place];
    }

    /** The places of a step's operands. */
    public int[] operands(int place) {
        return Arrays.copyOfRange(operands, start(place), ends[place]);
    }

    /** The place of a tensor; -1 if it is not on the tape. */
    public int placeOf(Tensor tensor) {
        if (has(tensor)) {
            return tensor.place();
        }
        for (int place = size - 1; place >= 0; place--) {
            if (values[place] == tensor) {
                return place;
            }
        }
        return -1;
    }

    /**
     * Whether a derivative along this tape must itself remember its history: because the inputs, or something else on it,
     * come from a variable outside.
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Pulls a cotangent back from one place to all before it.
     *
     * @param from the place to start at
     * @param seed its cotangent
     * @param differentiable whether the adjoints remember how they were computed
     * @return the adjoint at each place; null where nothing arrives
     */
    public Tensor[] pull(int from, Tensor seed, boolean differentiable) {
        Tensor[] adjoints = new Tensor[size()];
        adjoints[from] = seed;
        for (int place = from; place >= 0; place--) {
            if (adjoints[place] != null && primitive(place) != null) {
                pullThrough(place, adjoints, differentiable);
            }
        }
        return adjoints;
    }

    private void pullThrough(int place, Tensor[] adjoints, boolean differentiable) {
        int[] from = operands(place);
        Tensor[] values = valuesAt(from, differentiable);
        Tensor result = valueAt(place, differentiable);
        for (int i = 0; i < from.length; i++) {
            if (value(from[i]).isTracked()) {
                Tensor part = primitive(place).pull(i, values, result, adjoints[place]);
                adjoints[from[i]] = add(adjoints[from[i]], part);
            }
        }
    }

    /**
     * Pushes tangents forward along the whole tape.
     *
     * @param seeds the tangents at the first places; null stands for zero
     * @param differentiable whether the tangents remember how they were computed
     * @return the tangent at each place; null where it is zero for every value
     */
    public Tensor[] push(Tensor[] seeds, boolean differentiable) {
        Tensor[] tangents = new Tensor[size()];
        System.arraycopy(seeds, 0, tangents, 0, seeds.length);
        for (int place = 0; place < size(); place++) {
            if (primitive(place) != null) {
                tangents[place] = pushThrough(place, tangents, differentiable);
            }
        }
        return tangents;
    }

    private Tensor pushThrough(int place, Tensor[] tangents, boolean differentiable) {
        int[] from = operands(place);
        Tensor[] values = null;
        Tensor sum = null;
        for (int i = 0; i < from.length; i++) {
            if (tangents[from[i]] != null) {
                values = values == null ? valuesAt(from, differentiable) : values;
                Tensor result = valueAt(place, differentiable);
                sum = add(sum, primitive(place).push(i, values, result, tangents[from[i]]));
            }
        }
        return sum;
    }

    private Tensor[] valuesAt(int[] places, boolean differentiable) {
        Tensor[] result = new Tensor[places.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = valueAt(places[i], differentiable);
        }
        return result;
    }

    private Tensor valueAt(int place, boolean differentiable) {
        return differentiable ? value(place) : value(place).detached();
    }

    private static Tensor add(Tensor sum, Tensor part) {
        return sum == null ? part : part == null ? sum : sum.plus(part);
    }
}
