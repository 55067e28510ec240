package org.chainrule.truth;

import static org.chainrule.tensor.Functions.array;
import static org.chainrule.tensor.Functions.concatenate;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.cos;
import static org.chainrule.tensor.Functions.matmul;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.stack;

import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Slice;
import org.chainrule.tensor.Tensor;

/**
 * How far the skin of a posed hand is from measured points. Bones turn with those before them, a vertex follows its bones by
 * weights, the whole is mirrored, turned and moved. The parameters in one vector: rotation (3), place (3), four angles a finger.
 */
record Hand(int[] parents, Tensor base, Tensor inverse, Tensor weights, Tensor vertices, Tensor points) implements Function1 {

    private static final Tensor MIRRORED = constant(-1, 1, 1);

    @Override
    public Tensor apply(Tensor theta) {
        Tensor[] transforms = transforms(theta);
        Tensor[] errors = new Tensor[points.shape().length(0)];
        for (int v = 0; v < errors.length; v++) {
            Tensor place = skinned(transforms, v).times(MIRRORED);
            Tensor turned = Rodrigues.rotated(theta.slice(Slice.range(0, 3)), place).plus(theta.slice(Slice.range(3, 6)));
            errors[v] = points.slice(Slice.at(v)).minus(turned);
        }
        return concatenate(0, errors);
    }

    private Tensor[] transforms(Tensor theta) {
        Tensor[] absolute = new Tensor[parents.length];
        Tensor[] result = new Tensor[parents.length];
        for (int bone = 0; bone < parents.length; bone++) {
            Tensor relative = matmul(base.slice(Slice.at(bone)), turn(theta, bone));
            absolute[bone] = parents[bone] < 0 ? relative : matmul(absolute[parents[bone]], relative);
            result[bone] = matmul(absolute[bone], inverse.slice(Slice.at(bone)));
        }
        return result;
    }

    private Tensor skinned(Tensor[] transforms, int vertex) {
        Tensor x = concatenate(0, vertices.slice(Slice.at(vertex)), constant(new double[] {1}));
        Tensor place = constant(0);
        for (int bone = 0; bone < transforms.length; bone++) {
            place = place.plus(transforms[bone].matmul(x).times(weights.at(vertex, bone)));
        }
        return place.slice(Slice.range(0, 3));
    }

    /** The wrist does not turn; a finger's first bone turns about two axes, its others about one. */
    private static Tensor turn(Tensor theta, int bone) {
        if (bone == 0) {
            return array(new double[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1}, 4, 4);
        }
        int first = 6 + 4 * ((bone - 1) / 3);
        int joint = (bone - 1) % 3;
        Tensor bend = aboutFirst(theta.at(joint == 0 ? first : first + joint + 1));
        return joint == 0 ? matmul(aboutThird(theta.at(first + 1)), bend) : bend;
    }

    private static Tensor aboutFirst(Tensor angle) {
        return turning(angle, 1, 2);
    }

    private static Tensor aboutThird(Tensor angle) {
        return turning(angle, 0, 1);
    }

    /** The 4×4 matrix that turns the plane of two coordinates. */
    private static Tensor turning(Tensor angle, int i, int j) {
        Tensor[] entries = new Tensor[16];
        for (int k = 0; k < entries.length; k++) {
            entries[k] = constant(k % 5 == 0 ? 1 : 0);
        }
        entries[5 * i] = cos(angle);
        entries[5 * j] = cos(angle);
        entries[4 * i + j] = sin(angle).negate();
        entries[4 * j + i] = sin(angle);
        return stack(entries).reshape(4, 4);
    }
}
