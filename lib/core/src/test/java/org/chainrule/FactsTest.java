package org.chainrule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chainrule.diff.Derivatives;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the sources that has numbers, through every way to differentiate. */
class FactsTest {

    /** A line of facts.txt. */
    record Fact(String id, Program program, String point, double[] results, double[][] jacobian) {
        @Override
        public String toString() {
            return id + ": " + program + " at " + point;
        }

        Evaluation evaluation() {
            return program.at(point);
        }

        String[] names() {
            return evaluation().point().keySet().toArray(String[]::new);
        }

        double[] coordinates() {
            return evaluation().point().values().stream().mapToDouble(Double::doubleValue).toArray();
        }

        Function1 function() {
            Function1 f = program.asFunction(names());
            return program.isList() ? f : x -> Functions.stack(f.apply(x));
        }
    }

    /** A way to get the Jacobian of a program at a point. */
    interface Way {
        double[][] jacobian(Fact fact);
    }

    private static final Map<String, Way> EXACT_WAYS = new LinkedHashMap<>();

    static {
        EXACT_WAYS.put("reverse mode on the program", fact -> fact.evaluation().jacobian().toArray());
        EXACT_WAYS.put("forward mode, a column an input", FactsTest::columns);
        EXACT_WAYS.put("reverse mode, a row a result", FactsTest::rows);
        EXACT_WAYS.put("the Jacobian of the function", FactsTest::jacobianOfFunction);
        EXACT_WAYS.put("define by run, with backward", FactsTest::backward);
        EXACT_WAYS.put("the symbolic derivative", FactsTest::symbolic);
        EXACT_WAYS.put("the symbolic derivative, printed and read again", FactsTest::symbolicText);
        EXACT_WAYS.put("the sum over all paths", FactsTest::overPaths);
        EXACT_WAYS.put("the program, printed and read again", fact -> reread(fact).jacobian().toArray());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("factsAndWays")
    void everyWayGivesTheNumbersOfTheSources(Fact fact, String way) {
        assertMatrix(fact.jacobian(), EXACT_WAYS.get(way).jacobian(fact), 1e-14);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void theValuesAreThoseOfTheSources(Fact fact) {
        assertRow(fact.results(), fact.evaluation().values(), 1e-14);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void finiteDifferencesComeNear(Fact fact) {
        double[][] estimate = new double[fact.results().length][];
        for (int row = 0; row < estimate.length; row++) {
            int result = row;
            estimate[row] = FiniteDifference.gradient(x -> fact.function().apply(Functions.constant(x)).at(result).value(), fact.coordinates());
        }
        assertMatrix(fact.jacobian(), estimate, 1e-7);
    }

    private static double[][] columns(Fact fact) {
        Tensor x = Functions.constant(fact.coordinates());
        double[][] jacobian = new double[fact.results().length][x.shape().size()];
        for (int column = 0; column < x.shape().size(); column++) {
            double[] tangent = Derivatives.jvp(fact.function(), x, basis(column, x.shape().size())).toArray();
            for (int row = 0; row < tangent.length; row++) {
                jacobian[row][column] = tangent[row];
            }
        }
        return jacobian;
    }

    private static double[][] rows(Fact fact) {
        Tensor x = Functions.constant(fact.coordinates());
        double[][] jacobian = new double[fact.results().length][];
        Arrays.setAll(jacobian, row -> Derivatives.vjp(fact.function(), x, basis(row, fact.results().length)).toArray());
        return jacobian;
    }

    private static Tensor basis(int index, int length) {
        double[] entries = new double[length];
        entries[index] = 1;
        return Functions.constant(entries);
    }

    private static double[][] jacobianOfFunction(Fact fact) {
        return Derivatives.jacobian(fact.function()).apply(Functions.constant(fact.coordinates())).toRows();
    }

    private static double[][] backward(Fact fact) {
        double[][] jacobian = new double[fact.results().length][];
        for (int row = 0; row < jacobian.length; row++) {
            Tensor x = Functions.tensor(fact.coordinates());
            fact.function().apply(x).at(row).backward();
            jacobian[row] = x.grad().toArray();
        }
        return jacobian;
    }

    private static double[][] symbolic(Fact fact) {
        return eachResult(fact, (program, name) -> program.derivative(name).at(fact.evaluation().point()).value());
    }

    private static double[][] symbolicText(Fact fact) {
        return eachResult(fact, (program, name) -> Program.parse(program.derivative(name).toString())
                .at(fact.evaluation().point()).value());
    }

    private static double[][] overPaths(Fact fact) {
        return eachResult(fact, (program, name) -> program.at(fact.evaluation().point()).graph().inputs().contains(name)
                ? program.at(fact.evaluation().point()).paths(name).stream().mapToDouble(path -> path.product()).sum() : 0);
    }

    /** A way that works for one result: a list is taken apart into programs with one result each. */
    private interface OneResult {
        double derivative(Program program, String name);
    }

    private static double[][] eachResult(Fact fact, OneResult way) {
        double[][] jacobian = new double[fact.results().length][];
        for (int row = 0; row < jacobian.length; row++) {
            Program program = fact.program().result(row);
            jacobian[row] = Stream.of(fact.names()).mapToDouble(name -> way.derivative(program, name)).toArray();
        }
        return jacobian;
    }

    private static Evaluation reread(Fact fact) {
        return Program.parse(fact.program().toString()).at(fact.point());
    }

    // ---- the data ------------------------------------------------------------------------------------------------

    static Stream<Object[]> factsAndWays() throws IOException {
        List<Object[]> all = new ArrayList<>();
        for (Fact fact : facts().toList()) {
            EXACT_WAYS.keySet().forEach(way -> all.add(new Object[] {fact, way}));
        }
        return all.stream();
    }

    static Stream<Fact> facts() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                FactsTest.class.getResourceAsStream("facts.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(FactsTest::fact).toList().stream();
        }
    }

    private static Fact fact(String line) {
        String[] cells = line.split("\\|");
        double[][] rows = Stream.of(cells[4].split(";")).map(FactsTest::numbers).toArray(double[][]::new);
        return new Fact(cells[0].trim(), Program.parse(cells[1].trim()), cells[2].trim(), numbers(cells[3]), rows);
    }

    private static double[] numbers(String cell) {
        return Program.parse("[" + cell.trim() + "]").at("").values();
    }

    private static void assertMatrix(double[][] expected, double[][] actual, double relative) {
        assertEquals(expected.length, actual.length, "rows");
        for (int row = 0; row < expected.length; row++) {
            assertRow(expected[row], actual[row], relative);
        }
    }

    private static void assertRow(double[] expected, double[] actual, double relative) {
        assertEquals(expected.length, actual.length, "entries of a row");
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], relative * Math.max(1, Math.abs(expected[i])), "entry " + i);
        }
    }
}
