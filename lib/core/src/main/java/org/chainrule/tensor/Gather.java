package org.chainrule.tensor;

/**
 * Fills each place of the result with one entry of the operand, or with 0: slices, transposes, repetitions, windows and
 * padding are all of this kind and differ only in where each entry comes from.
 *
 * <p>Linear; its transpose, {@link Scatter}, adds each entry up where it came from. Cost: one move an entry.
 */
final class Gather extends Multilinear {

    private final IndexMap map;

    Gather(String name, IndexMap map) {
        super(name, 1, Notation.call(name, 1));
        this.map = map;
    }

    @Override
    Shape shape(Tensor[] operands) {
        return map.target();
    }

    @Override
    double[] compute(Shape shape, Tensor[] operands) {
        double[] entries = operands[0].entries();
        double[] result = new double[shape.size()];
        for (int i = 0; i < result.length; i++) {
            int source = map.source(i);
            result[i] = source < 0 ? 0 : entries[source];
        }
        return result;
    }

    @Override
    public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
        return new Scatter(name(), map).apply(cotangent);
    }

    /** Adds up each entry at the place that the map says it comes from: the transpose of gathering. */
    static final class Scatter extends Multilinear {

        private final IndexMap map;

        Scatter(String name, IndexMap map) {
            super(name.endsWith("ᵀ") ? name : name + "ᵀ", 1, Notation.call(name + "ᵀ", 1));
            this.map = map;
        }

        @Override
        Shape shape(Tensor[] operands) {
            return map.origin();
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            double[] entries = operands[0].entries();
            double[] result = new double[shape.size()];
            for (int i = 0; i < entries.length; i++) {
                int source = map.source(i);
                if (source >= 0) {
                    result[source] += entries[i];
                }
            }
            return result;
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            String name = name();
            return new Gather(name.substring(0, name.length() - 1), map).apply(cotangent);
        }
    }
}
