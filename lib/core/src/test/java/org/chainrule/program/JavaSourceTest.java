package org.chainrule.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.chainrule.tensor.Elementary;
import org.chainrule.tensor.Functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs written as Java: compiled, run, compared with the tape. */
class JavaSourceTest {

    @TempDir
    private Path folder;

    /** A program at a point, to be compared with its Java code. */
    private record Sample(Program program, double[] point) {
        Evaluation at() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < point.length; i++) {
                text.append(i == 0 ? "" : ",").append(program.inputs().get(i)).append('=').append(point[i]);
            }
            return program.at(text.toString());
        }
    }

    @Test
    void theGradientIsReverseModeWrittenOut() {
        String code = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y").toJava("Example");
        assertTrue(code.contains("""
                        double dg = 1.0;
                        // g = p^2 - q^3
                        double dp = 2.0 * dg * p;
                        double dq = -3.0 * dg * Math.pow(q, 2.0);
                        // q = 2*x + y
                        double dx = 2.0 * dq;
                        double dy = dq;
                        // p = y*x^2
                        dx += 2.0 * dp * x * y;
                        dy += dp * Math.pow(x, 2.0);
                        return new double[] {dx, dy};
                """), code);
    }

    @Test
    void theFactsOfTheSourcesComputeTheSameInJava() throws Exception {
        List<Sample> samples = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of(JavaSourceTest.class.getResource("/org/chainrule/facts.txt").toURI()));
        for (String line : lines) {
            String[] cells = line.split("\\|");
            if (!line.startsWith("#") && cells.length > 3) {
                Program whole = Program.parse(cells[1].trim());
                double[] results = whole.at(cells[2].trim()).values();
                for (int i = 0; i < results.length; i++) {
                    Program program = whole.isList() ? whole.result(i) : whole;
                    Evaluation at = program.at(cells[2].trim());
                    samples.add(new Sample(program, program.inputs().stream().mapToDouble(at.point()::get).toArray()));
                }
            }
        }
        assertSame(samples, "facts.txt");
    }

    @Test
    void randomProgramsComputeTheSameInJava() throws Exception {
        long seed = 5;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            samples.add(new Sample(Program.parse(programs.next(), "x", "y"), new double[] {0.7, -1.3}));
        }
        assertSame(samples, "seed " + seed);
    }

    @Test
    void everyElementaryFunctionHasASpellingInJava() throws Exception {
        List<Sample> samples = new ArrayList<>();
        for (String name : Elementary.names()) {
            int arity = Elementary.named(name).arity();
            Program program = Program.parse(name + (arity == 1 ? "(x)" : "(x, y)") + " + 0*y", "x", "y");
            Stream.of(new Sample(program, new double[] {0.4, 0.3}), new Sample(program, new double[] {0.5, 0.5}),
                    new Sample(program, new double[] {1.7, 0.2})).filter(sample -> Double.isFinite(sample.at().value()))
                    .forEach(samples::add);
        }
        assertEquals(Elementary.names(), samples.stream().map(sample -> sample.program().primitives().get(0).name())
                .collect(Collectors.toCollection(TreeSet::new)));
        assertSame(samples, "elementary functions");
    }

    @Test
    void reluIsFlatAllTheWayToMinusInfinityAlsoInJava() throws Exception {
        Sample fromMinusInfinity = new Sample(Program.parse("relu(x - exp(1000))", "x"), new double[] {1});
        assertEquals(0, fromMinusInfinity.at().value());
        assertSame(List.of(fromMinusInfinity), "relu at minus infinity");
        assertEquals(0, Functions.relu(Double.NEGATIVE_INFINITY));
        assertTrue(Double.isNaN(Functions.relu(Double.NaN)));
    }

    @Test
    void awkwardNamesAndSignsCompile() throws Exception {
        assertSame(List.of(new Sample(Program.parse("int = x^2; dx = int*x; x = dx - -3; Math = 1/3; x*Math - (-(-x))", "x"), new double[] {2}),
                new Sample(Program.parse("θ*5", "x", "θ"), new double[] {2, 3}), new Sample(Program.parse("x", "x"), new double[] {2}),
                new Sample(Program.parse("p = x; q = p; q*p", "x"), new double[] {2}), new Sample(Program.parse("3", "x"), new double[] {2}),
                new Sample(Program.parse("x^y", "x", "y"), new double[] {0, 2})), "awkward");
    }

    @Test
    void theLengthGrowsInProportionToTheProgram() {
        int small = Program.parse("v = x; " + "v = sin(v)*v; ".repeat(100) + "v").toJava("A").length();
        int large = Program.parse("v = x; " + "v = sin(v)*v; ".repeat(1000) + "v").toJava("A").length();
        assertTrue(large < 15 * small, small + " and " + large);
        String nested = "x" + "*x + x".repeat(3000);
        assertTrue(Program.parse(nested).toJava("A").length() < 200 * nested.length());
    }

    @Test
    void whatCannotBeWrittenIsRefusedInASentence() {
        assertThrows(IllegalArgumentException.class, () -> Program.parse("[x, y]").toJava("A"));
        assertEquals("\"2nd\" cannot name a Java class: take letters and digits, such as Example",
                assertThrows(IllegalArgumentException.class, () -> Program.parse("x").toJava("2nd")).getMessage());
    }

    private void assertSame(List<Sample> samples, String where) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-proc:none", "-d", folder.toString()));
        for (int i = 0; i < samples.size(); i++) {
            arguments.add(written("Sample" + i, samples.get(i).program().toJava("Sample" + i)));
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)), where);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            for (int i = 0; i < samples.size(); i++) {
                assertSame(samples.get(i), loader.loadClass("Sample" + i), where);
            }
        }
    }

    private static void assertSame(Sample sample, Class<?> type, String where) throws ReflectiveOperationException {
        Evaluation at = sample.at();
        Object[] arguments = Arrays.stream(sample.point()).boxed().toArray();
        String message = where + ": " + sample.program();
        double value = (double) method(type, "value").invoke(null, arguments);
        double[] gradient = (double[]) method(type, "gradient").invoke(null, arguments);
        assertEquals(at.value(), value, 1e-12 * Math.max(1, Math.abs(at.value())), message);
        double[] expected = at.gradient().values().stream().mapToDouble(Double::doubleValue).toArray();
        double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        assertArrayEquals(expected, gradient, 1e-12 * Math.max(1, largest), message);
    }

    private static Method method(Class<?> type, String name) {
        Method method = Stream.of(type.getDeclaredMethods()).filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
        method.setAccessible(true);
        return method;
    }

    private String written(String name, String code) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), code).toString();
    }
}
