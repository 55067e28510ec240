package org.chainrule.tensor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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

    private final List<Tensor> values;
    private final List<Primitive> primitives;
    private final List<int[]> operands;
    private boolean open;

    private Tape(List<Tensor> values, List<Primitive> primitives, List<int[]> operands) {
        this.values = values;
        this.primitives = primitives;
        this.operands = operands;
    }

    /** An empty tape, to be written step by step. */
    public static Tape empty() {
        return new Tape(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Writes an input or a constant; returns its place. */
    public int write(Tensor value) {
        return write(value, null, NONE);
    }

    /** Writes the result of a step on earlier places; returns its place. */
    public int write(Tensor value, Primitive primitive, int... operands) {
        values.add(value);
        primitives.add(primitive);
        this.operands.add(operands);
        return values.size() - 1;
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
        return new History(inputs).read(results);
    }

    /** Walks a tensor's history without recursion: operands before the step that uses them, in a fixed order. */
    private static final class History {
        private final Tape tape = empty();
        private final Map<Tensor, Integer> places = new IdentityHashMap<>();
        private final Map<Tensor, Boolean> stops = new IdentityHashMap<>();
        private final Deque<Tensor> waiting = new ArrayDeque<>();

        History(List<Tensor> inputs) {
            for (Tensor input : inputs) {
                stops.put(input, true);
                places.put(input, tape.write(input));
            }
        }

        Tape read(List<Tensor> results) {
            for (Tensor result : results) {
                waiting.push(result);
                while (!waiting.isEmpty()) {
                    visit(waiting.peek());
                }
            }
            tape.open = tape.hasOtherVariables(stops);
            return tape;
        }

        private void visit(Tensor tensor) {
            if (places.containsKey(tensor)) {
                waiting.pop();
            } else if (tensor.primitive() == null) {
                waiting.pop();
                places.put(tensor, tape.write(tensor));
            } else if (!operandsWait(tensor)) {
                waiting.pop();
                places.put(tensor, tape.write(tensor, tensor.primitive(), placesOf(tensor.operands())));
            }
        }

        private boolean operandsWait(Tensor tensor) {
            boolean wait = false;
            for (int i = tensor.operands().length - 1; i >= 0; i--) {
                if (!places.containsKey(tensor.operands()[i])) {
                    waiting.push(tensor.operands()[i]);
                    wait = true;
                }
            }
            return wait;
        }

        private int[] placesOf(Tensor[] operands) {
            int[] result = new int[operands.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = places.get(operands[i]);
            }
            return result;
        }
    }

    private boolean hasOtherVariables(Map<Tensor, Boolean> inputs) {
        for (Tensor value : values) {
            boolean input = inputs.containsKey(value);
            if (input ? value.primitive() != null : value.primitive() == null && value.isTracked()) {
                return true;
            }
        }
        return false;
    }

    /** How many steps there are, inputs and constants included. */
    public int size() {
        return values.size();
    }

    /** The value at a place. */
    public Tensor value(int place) {
        return values.get(place);
    }

    /** The primitive of the step at a place; null for an input or a constant. */
    public Primitive primitive(int place) {
        return primitives.get(place);
    }

    /** The places of a step's operands. */
    public int[] operands(int place) {
        return operands.get(place);
    }

    /** The place of a tensor; -1 if it is not on the tape. */
    public int placeOf(Tensor tensor) {
        for (int place = values.size() - 1; place >= 0; place--) {
            if (values.get(place) == tensor) {
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
