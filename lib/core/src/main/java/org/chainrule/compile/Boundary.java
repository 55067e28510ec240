package org.chainrule.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** Where the computation on parameters alone ends and the computation on a sample begins. */
final class Boundary {

    private Boundary() {}

    /** What is computed from the parameters without the sample and then met by the sample: it is the same for every one. */
    static List<Tensor> between(Recording one, List<Tensor> parameters, List<Tensor> sample) {
        Tape tape = Tape.of(List.of(one.result()), Recording.joined(parameters, sample));
        boolean[] onParameter = new boolean[tape.size()];
        boolean[] onSample = new boolean[tape.size()];
        SortedSet<Integer> met = new TreeSet<>();
        for (int place = 0; place < tape.size(); place++) {
            onParameter[place] = place < parameters.size();
            onSample[place] = !onParameter[place] && place < parameters.size() + sample.size();
            for (int operand : tape.operands(place)) {
                onParameter[place] |= onParameter[operand];
                onSample[place] |= onSample[operand];
            }
            if (onSample[place]) {
                for (int operand : tape.operands(place)) {
                    meet(operand, onParameter, onSample, met);
                }
            }
        }
        meet(tape.placeOf(one.result()), onParameter, onSample, met);
        List<Tensor> between = new ArrayList<>();
        met.forEach(place -> between.add(tape.value(place)));
        return between;
    }

    private static void meet(int place, boolean[] onParameter, boolean[] onSample, SortedSet<Integer> met) {
        if (onParameter[place] && !onSample[place]) {
            met.add(place);
        }
    }
}
