package org.chainrule.compile;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.chainrule.tensor.Tensor;

/**
 * A recorded computation as a list of steps on arrays: fused loops, matrix products, moves of entries. The arrays are
 * allocated when it first runs and used again in every later run.
 */
final class ArrayPlan implements Computation {

    /** A set of arrays, and the steps bound to them. */
    private record Room(double[][] arrays, Runnable[] steps) {}

    private final ArrayPlanner planner;
    private final AtomicReference<Room> spare = new AtomicReference<>();

    private ArrayPlan(ArrayPlanner planner) {
        this.planner = planner;
    }

    /** Plans how results are computed from inputs, all of them recorded. */
    static ArrayPlan of(List<Tensor> inputs, Tensor value, List<Tensor> results) {
        return new ArrayPlan(new ArrayPlanner(inputs, value, results));
    }

    @Override
    public double run(double[] in, double[] out) {
        Room free = spare.getAndSet(null);
        Room room = free == null ? furnished() : free;
        double[][] arrays = room.arrays();
        int from = 0;
        for (int input : planner.inputs()) {
            System.arraycopy(in, from, arrays[input], 0, arrays[input].length);
            from += arrays[input].length;
        }
        for (Runnable step : room.steps()) {
            step.run();
        }
        int to = 0;
        for (int result : planner.results()) {
            System.arraycopy(arrays[result], 0, out, to, arrays[result].length);
            to += arrays[result].length;
        }
        double value = arrays[planner.value()][0];
        spare.set(room);
        return value;
    }

    private Room furnished() {
        double[][] arrays = planner.storage().allocate();
        return new Room(arrays, planner.steps().stream().map(step -> step.on(arrays)).toArray(Runnable[]::new));
    }
}
