package org.chainrule.tensor;

/**
 * A tensor whose axes have letters: a term of an {@link Einsum}.
 *
 * @param written the letters as they were written, with repetitions
 * @param labels the letters of the tensor's axes, each once
 * @param tensor the entries
 */
record Labelled(String written, String labels, Tensor tensor) {

    /** The tensor with these letters; where a letter is repeated, only the diagonal counts. */
    static Labelled of(String letters, Tensor tensor) {
        Labelled result = new Labelled(letters, letters, tensor);
        for (int i = 0; i < result.labels.length(); ) {
            int twin = result.labels.indexOf(result.labels.charAt(i), i + 1);
            if (twin < 0) {
                i++;
            } else {
                result = result.diagonal(i, twin);
            }
        }
        return result;
    }

    private Labelled diagonal(int axis, int twin) {
        Shape shape = tensor.shape();
        if (shape.length(axis) != shape.length(twin)) {
            throw new IllegalArgumentException("the letter " + labels.charAt(axis) + " names two axes of shape " + shape
                    + " with lengths " + shape.length(axis) + " and " + shape.length(twin) + ": they must be equal");
        }
        int[] steps = IndexMap.strides(shape);
        steps[axis] += steps[twin];
        Shape target = Shape.of(IndexMap.without(shape.toArray(), twin));
        IndexMap map = IndexMap.strided(shape, target, 0, IndexMap.without(steps, twin));
        return new Labelled(written, labels.substring(0, twin) + labels.substring(twin + 1), new Gather("diagonal", map).apply(tensor));
    }

    /** Summed over each letter that is not among these. */
    Labelled summedTo(String needed) {
        Labelled result = this;
        for (int axis = labels.length() - 1; axis >= 0; axis--) {
            if (needed.indexOf(labels.charAt(axis)) < 0) {
                String left = result.labels.substring(0, axis) + result.labels.substring(axis + 1);
                result = new Labelled(written, left, Functions.sum(result.tensor, Axes.of(axis)));
            }
        }
        return result;
    }

    /** The same with its axes in this order. */
    Labelled ordered(String order) {
        int[] axes = new int[order.length()];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = labels.indexOf(order.charAt(i));
        }
        return new Labelled(written, order, Functions.transpose(tensor, axes));
    }

    /**
     * The product with another term, summed over each letter that is not needed further on: a batch of matrix products
     * (both, only here, summed) × (both, summed, only there).
     */
    Labelled times(Labelled that, String needed) {
        Labelled a = stretchedLike(that).summedTo(needed + that.labels);
        Labelled b = that.stretchedLike(this).summedTo(needed + labels);
        String both = filter(a.labels, letter -> has(b.labels, letter) && has(needed, letter));
        String summed = filter(a.labels, letter -> has(b.labels, letter) && !has(needed, letter));
        String here = filter(a.labels, letter -> !has(b.labels, letter));
        String there = filter(b.labels, letter -> !has(a.labels, letter));
        Tensor left = a.ordered(both + here + summed).grouped(both, here, summed);
        Tensor right = b.ordered(both + summed + there).grouped(both, summed, there);
        int[] lengths = new int[both.length() + here.length() + there.length()];
        for (int i = 0; i < lengths.length; i++) {
            char letter = (both + here + there).charAt(i);
            lengths[i] = has(a.labels, letter) ? a.length(letter) : b.length(letter);
        }
        return new Labelled(written + that.written, both + here + there, left.matmul(right).reshape(lengths));
    }

    private Tensor grouped(String first, String second, String third) {
        return tensor.reshape(size(first), size(second), size(third));
    }

    private int size(String letters) {
        int size = 1;
        for (int i = 0; i < letters.length(); i++) {
            size *= length(letters.charAt(i));
        }
        return size;
    }

    private int length(char letter) {
        return tensor.shape().length(labels.indexOf(letter));
    }

    /** Axes of length 1 repeated to the length that the other term gives the same letter. */
    private Labelled stretchedLike(Labelled that) {
        int[] lengths = tensor.shape().toArray();
        for (int axis = 0; axis < lengths.length; axis++) {
            char letter = labels.charAt(axis);
            if (has(that.labels, letter) && that.length(letter) != lengths[axis]) {
                if (lengths[axis] != 1 && that.length(letter) != 1) {
                    throw new IllegalArgumentException("the letter " + letter + " names an axis of length " + lengths[axis]
                            + " in shape " + tensor.shape() + " and one of length " + that.length(letter) + " in shape "
                            + that.tensor.shape() + ": they must be equal");
                }
                lengths[axis] = Math.max(lengths[axis], that.length(letter));
            }
        }
        return new Labelled(written, labels, tensor.broadcastTo(Shape.of(lengths)));
    }

    private static boolean has(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }

    private interface Condition {
        boolean holds(char letter);
    }

    private static String filter(String letters, Condition condition) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (condition.holds(letters.charAt(i))) {
                result.append(letters.charAt(i));
            }
        }
        return result.toString();
    }
}
