package org.chainrule.compile;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.tanh;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** What was recorded from a loop becomes a loop again, and gives what its lines give one by one, to the last bit. */
class RepetitionsTest {

    /** A function's value and gradient as lines, and the lines of the results, the value's last. */
    private record Lines(ScalarCode code, int[] results) {

        static Lines of(Function1 f, int n) {
            Recording recording = Recording.ofNumbers(f, n);
            List<Tensor> all = new ArrayList<>(recording.gradient(recording.inputs()));
            all.add(recording.result());
            Tape tape = Tape.of(all, recording.inputs());
            ScalarCode code = new ScalarCode(n);
            List<int[]> lines = new Lowering(code).lower(tape, n);
            return new Lines(code, all.stream().mapToInt(tensor -> lines.get(tape.placeOf(tensor))[0]).toArray());
        }

        int value() {
            return results[results.length - 1];
        }

        int[] gradient() {
            return Arrays.copyOf(results, results.length - 1);
        }

        List<Stretch> loops() {
            return new Layout(code, value(), gradient(), false).methods().stream().filter(Stretch::isRepeated).toList();
        }

        /** Each line by itself, in the order in which they were written. */
        double[] oneByOne(double[] point) {
            double[] known = Arrays.copyOf(point, code.size());
            for (int line = point.length; line < known.length; line++) {
                known[line] = code.isConstant(line) ? code.constant(line) : code.primitive(line).onNumbers()
                        .applyAsDouble(known[code.first(line)], code.second(line) < 0 ? 0 : known[code.second(line)]);
            }
            return Arrays.stream(results).mapToDouble(line -> known[line]).toArray();
        }

        /** The compiled class; results are added to what stands there if this is wanted. */
        double[] compiled(double[] point, boolean adding) {
            Emitter emitter = new Emitter(code, value(), gradient(), adding, "org/chainrule/compile/Tested");
            Kernel kernel = (Kernel) ClassBytes.load(emitter.emit(), emitter.data());
            double[] found = new double[results.length];
            if (adding) {
                Arrays.fill(found, 0.5);
            }
            found[found.length - 1] = kernel.run(point, new double[emitter.kept()], found);
            return found;
        }
    }

    @Test
    void aLoopOverNeighboursIsOneLoopAgain() {
        List<Stretch> loops = Lines.of(RepetitionsTest::valley, 500).loops();
        assertEquals(1, loops.size());
        assertTrue(loops.get(0).rounds() > 490, loops.toString());
    }

    @Test
    void aCompositionIsALoopForwardAndALoopBack() {
        Lines lines = Lines.of(x -> composition(x.at(0), 700), 1);
        assertEquals(2, lines.loops().size());
        assertSameToTheLastBit(lines, new double[] {0.8}, "sines of sines");
    }

    @Test
    void aShortLineStaysStraight() {
        assertEquals(List.of(), Lines.of(RepetitionsTest::valley, 30).loops());
    }

    @Test
    void whatALoopGivesIsWhatItsLinesGive() {
        assertSameToTheLastBit(Lines.of(RepetitionsTest::valley, 333), point(333, new Random(1)), "the valley");
    }

    @Test
    void randomRecurrencesGiveWhatTheirLinesGive() {
        int withLoops = 0;
        for (long seed = 0; seed < 20; seed++) {
            Recurrence recurrence = new Recurrence(new Random(seed));
            Lines lines = Lines.of(recurrence::of, recurrence.inputs);
            assertSameToTheLastBit(lines, point(recurrence.inputs, new Random(seed)), "seed " + seed);
            withLoops += lines.loops().isEmpty() ? 0 : 1;
        }
        assertTrue(withLoops > 15, withLoops + " of 20 had loops");
    }

    private static void assertSameToTheLastBit(Lines lines, double[] point, String what) {
        double[] expected = lines.oneByOne(point);
        assertArrayEquals(expected, lines.compiled(point, false), what);
        double[] added = Arrays.stream(expected).map(derivative -> 0.5 + derivative).toArray();
        added[added.length - 1] = expected[expected.length - 1];
        assertArrayEquals(added, lines.compiled(point, true), what + ", added");
    }

    private static double[] point(int n, Random random) {
        return IntStream.range(0, n).mapToDouble(i -> random.nextGaussian()).toArray();
    }

    private static Tensor valley(Tensor x) {
        Tensor sum = constant(0);
        for (int i = 0; i + 1 < x.shape().size(); i++) {
            sum = sum.plus(x.at(i + 1).minus(x.at(i).pow(2)).pow(2).times(100)).plus(constant(1).minus(x.at(i)).pow(2));
        }
        return sum;
    }

    private static Tensor composition(Tensor x, int length) {
        Tensor value = x;
        for (int i = 0; i < length; i++) {
            value = sin(value);
        }
        return value;
    }

    /** A loop whose body is made at random from its state, entries of the input that come and go, and what stays. */
    private static final class Recurrence {
        private static final int ROUNDS = 150;
        private final int[] choices;
        private final int stride;
        private final int inputs;

        Recurrence(Random random) {
            this.choices = random.ints(8, 0, 6).toArray();
            this.stride = 1 + random.nextInt(3);
            this.inputs = ROUNDS * stride + 3;
        }

        Tensor of(Tensor x) {
            Tensor[] state = {x.at(0), x.at(1), constant(0)};
            for (int round = 0; round < ROUNDS; round++) {
                for (int k = 0; k < choices.length; k++) {
                    Tensor other = other(x, state, round, choices[k], k);
                    state[k % 3] = k % 2 == 0 ? tanh(state[k % 3].plus(other)) : state[k % 3].times(0.5).plus(other);
                }
            }
            return state[0].plus(state[1]).plus(state[2]);
        }

        private Tensor other(Tensor x, Tensor[] state, int round, int choice, int k) {
            return switch (choice) {
                case 0 -> x.at(round * stride + 2);
                case 1 -> x.at(round * stride + k % 3);
                case 2 -> x.at(inputs - 1 - round);
                case 3 -> x.at(1).times(x.at(round));
                case 4 -> state[(k + 1) % 3].times(x.at(0));
                default -> state[(k + 2) % 3].pow(2);
            };
        }
    }
}
