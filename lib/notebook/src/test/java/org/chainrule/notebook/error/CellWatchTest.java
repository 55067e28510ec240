package org.chainrule.notebook.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWatchTest {

    private final List<String> warnings = new ArrayList<>();
    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final CellWatch watch;
    private String cell = "";

    CellWatchTest() {
        for (String path : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            shell.addToClasspath(path);
        }
        for (String name : List.of("org.chainrule.tensor.*", "static org.chainrule.tensor.Functions.*", "java.util.*",
                "static org.chainrule.learn.Learn.*", "java.util.function.*")) {
            shell.eval("import " + name + ";");
        }
        watch = new CellWatch(shell, () -> cell, new CellWatch.Listener() {
            @Override
            public void somethingRan() {}

            @Override
            public void warn(String sentence) {
                warnings.add(sentence);
            }
        });
    }

    @AfterEach
    void close() {
        shell.close();
    }

    private void run(String source) {
        cell = source;
        CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(source);
        while (info.completeness().isComplete()) {
            shell.eval(info.source());
            info = shell.sourceCodeAnalysis().analyzeCompletion(info.remaining());
        }
    }

    private String problem(String source) {
        return assertThrows(CellProblem.class, () -> run(source)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tensor(3).tims(tensor(2))      | Tensor has no method tims. Did you mean times?",
        "tensor(3).value + 1            | value is a method of Tensor: write value() with brackets.",
        "tensro(3)                      | There is no method tensro. Did you mean tensor?",
        "double v = 2 * 5 * depth;      | depth is not defined: no cell that was run declares it.",
        "Tenser t = tensor(1);          | There is no class Tenser. Did you mean Tensor?",
        "double d = null;               | null stands for nothing, but a double is needed here.",
        "double d = tensor(3);          | Here stands a Tensor, but a double is needed. A tensor's number is .value().",
        "Tensor t = 3.0;                | Here stands a double, but a Tensor is needed. Write tensor(…) around it.",
        "int i = 3.5;                   | This double does not fit into a variable or parameter of type int: declare that as double.",
        "var f = x -> x.times(x);       | A lambda alone has no type, so var cannot hold it: write Function1 f = … for a function of tensors.",
        "var f = (x, y) -> x;           | A lambda alone has no type, so var cannot hold it: write Function2 f = … for a function of tensors.",
        "var n = null;                  | Java cannot tell the type of n from this value: write the type in place of var.",
        "tensor(2) * tensor(3)          | Java has no * between Tensor and Tensor. Write .times(…), as in x.times(y).",
        "tensor(2) + 1                  | Java has no + between Tensor and int. Write .plus(…), as in x.plus(y).",
        "tensor(2).pow(true)            | No pow takes (boolean). There is pow(Tensor) and pow(double).",
        "double x = 2.0; x.pow(2)       | A double is a plain number: it has no methods. Is a tensor(…) meant?",
        "double r() { }                 | This method can end without a return: say what it returns in every case.",
    })
    void whatDoesNotCompileIsToldInASentence(String source, String sentence) {
        assertEquals(sentence, problem(source).lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "boolean check(double x) { return x > 0; } check(\"1.1\", () -> 2)                                | check  | Learn",
        "int tensor(int a, int b) { return a; } int tensor(boolean a) { return 1; } tensor(3, 4, 5)        | tensor | Functions",
    })
    void anOwnMethodThatHidesOneOfTheCoursesIsNamedWithTheWayOut(String source, String name, String owner) {
        assertEquals("A method " + name + " of your own hides the course's. Give yours another name and restart the kernel;"
                + " until then the course's is " + owner + "." + name + "(…).", problem(source).lines().findFirst().orElseThrow());
    }

    @Test
    void anOwnMethodOfAnyOtherNameIsNotBlamed() {
        String sentence = problem("int own(int a) { return a; } own(1, 2)").lines().findFirst().orElseThrow();
        assertTrue(!sentence.contains("hides"), sentence);
    }

    @Test
    void thePlaceIsShownInTheCell() {
        assertEquals("A semicolon is missing here: each statement but the last ends with one.\n"
                + "line 2:  double width = 2\n"
                + "                         ^", problem("// two sides\ndouble width = 2\ndouble height = 5;"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tensor(1, 2, 3).plus(tensor(4, 5)) | The shapes (3) and (2) do not fit",
        "Tensor t = null; t.plus(1)         | t is null: it holds nothing. Re-run the cell that creates t.",
        "int f(int n) { return f(n + 1); } f(0) | Your code calls itself without end (StackOverflowError).",
        "int zero = 0; 1 / zero             | ArithmeticException: / by zero",
        "throw new RuntimeException(\"mine\") | RuntimeException: mine",
    })
    void whatFailsWhileItRunsIsToldInASentence(String source, String beginning) {
        String message = problem(source);
        assertTrue(message.startsWith(beginning), message);
        assertTrue(message.lines().count() <= 2, message);
    }

    @Test
    void aMethodThatUsesAnUnknownNameIsAnnounced() {
        run("double w(double x) { return zzzz(x); }");
        assertEquals(List.of("w is declared, but cannot be used until this exists: method zzzz(double)."), warnings);
        assertEquals("w cannot run until this exists: method zzzz(double).", problem("w(3)"));
        assertEquals(Optional.of(warnings.get(0)), watch.unusable());
    }

    @Test
    void methodsThatCallEachOtherInOneCellAreNotAnnounced() {
        run("int a(int n) { return n == 0 ? 0 : b(n - 1); }\nint b(int n) { return n == 0 ? 0 : a(n - 1); }\na(4)");
        assertEquals(List.of(), warnings);
    }

    @Test
    void aFunctionMadeWithAnOldDefinitionIsAnnounced() {
        run("double df(double x) { return 2 * x; }\nDoubleUnaryOperator f = x -> df(x);");
        run("double df(double x) { return 2 * x; }");
        assertEquals(List.of(), warnings, "the same definition again changes nothing");
        run("double df(double x) { return 5 * x; }");
        assertEquals(List.of("f was made with the old df: re-run the cell that creates f."), warnings);
    }

    @Test
    void aVariableThatARedefinitionEmptiesIsAnnounced() {
        run("record P(double x) {}\nP p = new P(2);");
        run("record P(double x) { double twice() { return 2 * x; } }");
        assertEquals(List.of("p was emptied by this change: re-run the cell that creates p."), warnings);
        cell = "check(\"1.1\", () -> p)";
        assertEquals(Optional.of("p"), watch.emptyVariable());
    }

    @Test
    void aVariableWhoseInitialiserFailedHoldsNothingUntilItsCellSucceeds() {
        problem("double answer = Integer.parseInt(\"x\");");
        cell = "check(\"1.1\", () -> answer)";
        assertEquals(Optional.of("answer"), watch.emptyVariable());
        assertEquals(Set.of("answer"), watch.variables());
        cell = "check(\"1.1\", () -> \"answer\") // answer";
        assertEquals(Optional.empty(), watch.emptyVariable(), "a text or a comment names no variable");
        cell = "check(\"1.1\", (answer, b) -> answer * b)";
        assertEquals(Optional.empty(), watch.emptyVariable(), "a lambda's parameter is another thing");
        run("double answer = 3;");
        cell = "check(\"1.1\", () -> answer)";
        assertEquals(Optional.empty(), watch.emptyVariable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Math.max(1, (2 + 3     | The ( that opens here is never closed: a ) is missing.",
        "if (true) { int a = 1; | The { that opens here is never closed: a } is missing.",
        "double a = 1 +         | Something is missing after its last line.",
    })
    void aCellThatEndsTooEarlyIsExplained(String source, String sentence) {
        cell = source;
        assertEquals(sentence, watch.incomplete(source).lines().findFirst().orElseThrow());
    }

    @Test
    void aProblemsStackTraceIsItsMessage() {
        StringWriter text = new StringWriter();
        new CellProblem("Only this.").printStackTrace(new PrintWriter(text, true));
        assertEquals("Only this.", text.toString());
    }
}
