package org.chainrule.grader.child.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.sandbox.ClassPath;
import org.chainrule.learn.CourseImports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiling a whole notebook gives what compiling it snippet after snippet gives, or is left to that. */
class WholeNotebookTest {

    private static final String IMPORTS = CourseImports.declarations().stream().collect(Collectors.joining("\n"));
    private static List<String> options;
    private static JavaTasks java;

    @BeforeAll
    static void start() {
        ClassPath course = ClassPath.find();
        options = List.of("--class-path", course.library().stream().map(String::valueOf)
                .collect(Collectors.joining(File.pathSeparator)), "-proc:none");
        java = new JavaTasks(options);
    }

    @AfterAll
    static void stop() {
        java = null;
    }

    @Test
    void variablesOfEveryFormAreAlike() {
        alike("double a = 1;\nfinal int b = 2; long c;\nint[] d = {1, 2}; double[][] e = new double[2][];",
                "java.util.List<Double> f = new ArrayList<>(List.of(a));\nMap<String, List<Double>> g = Map.of();",
                "String h = \"; } {\" + '}' /* ; */; // ; }\nchar i = '\"';\nString j = \"\"\"\n    { \"text\" }\n    \"\"\";");
    }

    @Test
    void typesAreFoundOneAfterTheOther() {
        alike("var x = tensor(3);\nvar y = x.times(x);", "var z = y.plus(x); var all = List.of(x, y);\nvar n = all.size();",
                "Tensor sum = z.plus(all.get(0));", "var f = new double[] {n};\nf[0]");
    }

    @Test
    void methodsTypesAndStatementsAreAlike() {
        alike("public static double f(double x) throws Exception {\n    return x > 0 ? f(x - 1) : 0;\n}",
                "class P {\n    double v = 2;\n}\nrecord Q(int a) {}\nenum R { A, B }\ninterface S { int s(); }\nabstract class T {}",
                "for (int i = 0; i < 3; i++) {\n    if (i > 1) f(i);\n    else { f(2); }\n}\nP p = new P();",
                "<T> List<T> twice(T t) { return List.of(t, t); }\ntwice(\"a\");\ndo { p.v++; } while (p.v < 9);\np",
                "try { f(1); } catch (Exception e) { } finally { p.v = 0; }\nswitch (2) { case 1: break; default: p.v = 1; }");
    }

    @Test
    void namesCanBeDefinedAgain() {
        alike("double x = 1;", "double f(double t) { return t; }", "String x = \"two\";\nint n = x.length();",
                "double f(double t) { return 2 * t; }\ndouble f(int t) { return 3; }", "double y = f(2.0) + f(2) + x.length();");
    }

    @Test
    void aDefinitionMayUseWhatComesLater() {
        alike("double f(double t) { return g(t); }", "double g(double t) { return new H().of(t); }",
                "class H {\n    double of(double t) { return t; }\n}", "f(1)");
    }

    @Test
    void aCellEndsBeforeItsFirstMistake() {
        alike("double a = 1;\ndouble b = \"two\";\ndouble c = 3;", "double d = a + c;", "double e = a;\nundefined(e);");
        alike("double a = 1;\ndouble b = (2;\ndouble c = 3;", "a = c;", "a = 2;", "if (a > 1 {\n}", "String s = \"open;");
    }

    @Test
    void whatNeedsMoreThanThatIsLeftToJShell() {
        assertNull(whole("int n = 1;", "int twice() { return 2 * n; }", "double n = 2;"));
        assertNull(whole("int \\u0061 = 1;"));
        assertNull(whole("double a = 1, b = 2;"));
        assertNull(whole("double f(double x) { return nowhere(x); }"));
    }

    private static void alike(String... cells) {
        List<String> all = Stream.concat(Stream.of(IMPORTS), Stream.of(cells)).toList();
        List<CompiledCell> whole = WholeNotebook.compile(java, all);
        assertNotNull(whole, "was left to JShell");
        try (CellCompiler one = new CellCompiler(options)) {
            for (int i = 0; i < all.size(); i++) {
                CompiledCell expected = one.compile(all.get(i));
                assertEquals(expected.error(), whole.get(i).error());
                assertEquals(expected.undefined(), whole.get(i).undefined());
                assertEquals(variables(expected), variables(whole.get(i)), all.get(i));
                assertEquals(expected.waiting().isEmpty(), whole.get(i).waiting().isEmpty(), all.get(i));
            }
        }
    }

    private static List<String> variables(CompiledCell cell) {
        List<String> variables = new ArrayList<>();
        cell.steps().forEach(step -> variables.addAll(step.variables()));
        return variables;
    }

    private static List<CompiledCell> whole(String... cells) {
        return WholeNotebook.compile(java, List.of(cells));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$JShell$2", "REPL.$JShell$2"})
    void aCellThatNamesClassesOfCellsSeesNothingOfEarlierNotebooks(String second) {
        String[] secret = {"int x = 1;", "class Secret {\n    static final int KEPT = 5;\n}", "int stolen = " + second + ".Secret.KEPT;"};
        assertTrue(whole(secret).get(2).compiles());
        assertFalse(whole(secret[2]).get(0).compiles());
    }
}
