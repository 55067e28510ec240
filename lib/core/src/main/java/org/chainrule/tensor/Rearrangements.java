package org.chainrule.tensor;

import java.util.Arrays;

/** The primitives that move, repeat or add up entries without computing with them. Each is linear. */
final class Rearrangements {

    private Rearrangements() {}

    /** Adds up entries until the tensor has the target's shape: the transpose of broadcasting to a shape. */
    static final class SumTo extends Multilinear {
        private static final Notation NOTATION = Notation.bracketed("sum", "\\sum #0", 1);

        private final Shape target;

        SumTo(Shape target) {
            super("sum", 1, NOTATION);
            this.target = target;
        }

        @Override
        Shape shape(Tensor[] operands) {
            if (!target.broadcast(operands[0].shape()).equals(operands[0].shape())) {
                throw new IllegalArgumentException(
                        "a tensor of shape " + operands[0].shape() + " cannot be summed to shape " + target);
            }
            return target;
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            return EachEntry.summed(operands[0], shape);
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return cotangent.broadcastTo(operands[0].shape());
        }
    }

    /** Repeats entries along new or stretched axes, as in NumPy. */
    static final class BroadcastTo extends Multilinear {
        private static final Notation NOTATION = Notation.call("broadcast", 1);

        private final Shape target;

        BroadcastTo(Shape target) {
            super("broadcast", 1, NOTATION);
            this.target = target;
        }

        @Override
        Shape shape(Tensor[] operands) {
            if (!operands[0].shape().broadcast(target).equals(target)) {
                throw new IllegalArgumentException(
                        "a tensor of shape " + operands[0].shape() + " cannot be broadcast to shape " + target);
            }
            return target;
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            return EachEntry.repeated(operands[0], shape);
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return cotangent.sumTo(operands[0].shape());
        }
    }

    /** Gives the same entries, in the same order, another shape. */
    static final class Reshape extends Multilinear {
        private static final Notation NOTATION = Notation.call("reshape", 1);

        private final Shape target;

        Reshape(Shape target) {
            super("reshape", 1, NOTATION);
            this.target = target;
        }

        @Override
        Shape shape(Tensor[] operands) {
            Shape shape = operands[0].shape();
            if (shape.size() != target.size()) {
                throw new IllegalArgumentException("a tensor of shape " + shape + " has " + shape.size()
                        + " entries and cannot take shape " + target + ", which has " + target.size());
            }
            return target;
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            return operands[0].entries();
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return cotangent.reshape(operands[0].shape());
        }
    }

    /** Exchanges the rows and columns of a matrix. */
    static final class Transpose extends Multilinear {

        Transpose() {
            super("transpose", 1, Notation.bracketed("transpose", "\\left(#0\\right)^{\\top}", 1));
        }

        @Override
        Shape shape(Tensor[] operands) {
            Shape shape = operands[0].shape();
            if (shape.rank() != 2) {
                throw new IllegalArgumentException(
                        "only a matrix can be transposed, but this tensor has shape " + shape + ": reshape it first");
            }
            return Shape.of(shape.length(1), shape.length(0));
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            int rows = shape.length(0);
            int columns = shape.length(1);
            double[] entries = operands[0].entries();
            double[] result = new double[shape.size()];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    result[row * columns + column] = entries[column * rows + row];
                }
            }
            return result;
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return cotangent.transpose();
        }
    }

    /** Puts tensors of one shape behind each other along a new first axis. */
    static final class Stack extends Multilinear {

        Stack() {
            super("stack", -1, Notation.bracketed("stack", "\\left[#*\\right]", 1));
        }

        @Override
        Shape shape(Tensor[] operands) {
            Shape part = operands[0].shape();
            int[] lengths = new int[part.rank() + 1];
            lengths[0] = operands.length;
            for (int i = 0; i < part.rank(); i++) {
                lengths[i + 1] = part.length(i);
            }
            for (Tensor operand : operands) {
                if (!operand.shape().equals(part)) {
                    throw new IllegalArgumentException("tensors of shapes " + part + " and " + operand.shape()
                            + " cannot be stacked: give all the same shape");
                }
            }
            return Shape.of(lengths);
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            double[] result = new double[shape.size()];
            int at = 0;
            for (Tensor operand : operands) {
                for (int i = 0; i < operand.shape().size(); i++) {
                    result[at++] = operand.entry(i);
                }
            }
            return result;
        }

        @Override
        public boolean isLinear() {
            return true;
        }

        /** The operands fill different places, so a tangent fills its own and leaves the others zero. */
        @Override
        public Tensor push(int operand, Tensor[] operands, Tensor result, Tensor tangent) {
            return new Place(operand, result.shape()).apply(tangent);
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return cotangent.at(operand);
        }
    }

    /** Takes one part along the first axis: an entry of a vector, a row of a matrix. */
    static final class Pick extends Multilinear {
        private final int index;

        Pick(int index) {
            super("pick", 1, null);
            this.index = index;
        }

        /** Put together when somebody reads it: a program that goes through an array picks every entry. */
        @Override
        public Notation notation() {
            return new Notation("#0[" + index + "]", "#0_{" + index + "}", Notation.ATOM, Notation.ATOM, Notation.ATOM, Notation.ATOM);
        }

        @Override
        Shape shape(Tensor[] operands) {
            Shape shape = operands[0].shape();
            if (shape.rank() == 0) {
                throw new IllegalArgumentException("a single number has no entry " + index + ": use it as it is");
            }
            if (index < 0 || index >= shape.length(0)) {
                throw new IllegalArgumentException("there is no entry " + index + " in a tensor of shape " + shape
                        + ": its entries are 0 to " + (shape.length(0) - 1));
            }
            return Shape.of(Arrays.copyOfRange(shape.toArray(), 1, shape.rank()));
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            double[] result = new double[shape.size()];
            System.arraycopy(operands[0].entries(), index * result.length, result, 0, result.length);
            return result;
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return new Place(index, operands[0].shape()).apply(cotangent);
        }
    }

    /** Puts a part into a tensor of zeros: the transpose of taking it. */
    static final class Place extends Multilinear {
        private static final Notation NOTATION = Notation.call("place", 1);

        private final int index;
        private final Shape whole;

        Place(int index, Shape whole) {
            super("place", 1, NOTATION);
            this.index = index;
            this.whole = whole;
        }

        @Override
        Shape shape(Tensor[] operands) {
            return whole;
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            double[] result = new double[shape.size()];
            int length = operands[0].shape().size();
            for (int i = 0; i < length; i++) {
                result[index * length + i] = operands[0].entry(i);
            }
            return result;
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return cotangent.at(index);
        }
    }
}
