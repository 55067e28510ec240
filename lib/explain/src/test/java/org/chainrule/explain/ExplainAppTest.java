package org.chainrule.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line, as someone types it. */
class ExplainAppTest {

    private static final String B15 = "p = y*x^2; q = 2*x + y; p^2 - q^3";

    @Test
    void aProgramIsExplainedWithValueDerivativesAndSteps() {
        Run run = Run.of(B15, "--at", "x=3,y=1");
        assertEquals(0, run.code(), run.err());
        for (String part : List.of("value     -262", "d/dx = -186, d/dy = 15", "-60   132", "df/dx = ∂f/∂p·∂p/∂x + ∂f/∂q·∂q/∂x",
                "= 18·6 + (-147)·2")) {
            assertTrue(run.out().contains(part), part + " in\n" + run.out());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "p = y*x^2; q = 2*x + y; p^2 - q^3 | x=3,y=1 | {\"value\":-262,\"gradient\":{\"x\":-186,\"y\":15},\"hessian\":[[-60,132],[132,120]]}",
        "p = y*x^2; q = 2*x + y; p^2 - q^3 | y=1,x=3 | {\"value\":-262,\"gradient\":{\"y\":15,\"x\":-186},\"hessian\":[[120,132],[132,-60]]}",
        "[x*y, x + y] | x=2,y=3 | {\"values\":[6,5],\"jacobian\":[[3,2],[1,1]]}",
        "[x] | x=2 | {\"values\":[2],\"jacobian\":[[1]]}",
        "x^2 | x=3,z=1 | {\"value\":9,\"gradient\":{\"x\":6,\"z\":0},\"hessian\":[[2,0],[0,0]]}",
        "x = x^2; x = x + 1; x | x=3 | {\"value\":10,\"gradient\":{\"x\":6},\"hessian\":[[2]]}",
        "2^3^2 | `` | {\"value\":512,\"gradient\":{},\"hessian\":[]}",
        "-x^2 + 1.5e1 | x=2 | {\"value\":11,\"gradient\":{\"x\":-4},\"hessian\":[[-2]]}",
        "max(a,b)*pow(a,2) | a=2,b=1 | {\"value\":8,\"gradient\":{\"a\":12,\"b\":0},\"hessian\":[[12,0],[0,0]]}",
        "cos(PI)*e | e=4 | {\"value\":-4,\"gradient\":{\"e\":-1},\"hessian\":[[0]]}",
        "θ^2 | θ=3 | {\"value\":9,\"gradient\":{\"θ\":6},\"hessian\":[[2]]}",
        "1/x | x=0 | {\"value\":\"Infinity\",\"gradient\":{\"x\":\"-Infinity\"},\"hessian\":[[\"Infinity\"]]}"})
    void jsonGivesEveryNumberInTheOrderOfThePoint(String program, String at, String json) {
        Run run = Run.of(program, "--at", at, "--json");
        assertEquals(json + "\n", run.out());
        assertEquals(0, run.code());
    }

    @Test
    void whatCannotBeReadIsOneSentenceAndExitCodeOne() {
        Run run = Run.of("x +", "--at", "x=1");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("Here a number, a name or ( is expected, not the end."), run.err());
        assertEquals("", run.out());
        assertEquals(1, Run.of("x + y", "--at", "x=1").code());
        Run json = Run.of("x + y", "--at", "x=1", "--json");
        assertEquals(1, json.code());
        assertTrue(json.out().startsWith("{\"error\":\"The name y is not known here"), json.out());
    }

    @Test
    void aCommandThatMakesNoSenseEndsWithTwo() {
        assertEquals(2, Run.of().code());
        assertEquals(2, Run.of("x", "--nonsense").code());
        assertEquals(0, Run.of("--help").code());
    }

    @Test
    void theStepThatMadeNotANumberIsNamed() {
        String out = Run.of("u = log(x - 5); u*y", "--at", "x=3,y=2").out();
        assertTrue(out.contains("Not a finite number: u = log(x - 5) becomes NaN, because x - 5 is -2."), out);
    }

    @Test
    void aLongProgramGetsItsNumbersAndNoStepByStep() {
        String out = Run.of("x" + "*x".repeat(1000), "--at", "x=1").out();
        assertTrue(out.contains("d/dx = 1001"), out);
        assertTrue(out.contains("the program has 1000 of them"), out);
    }

    @Test
    void aProgramMayComeFromStandardInput() {
        assertEquals(Run.of(B15, "--at", "x=3,y=1").out(), Run.withInput(B15 + "\n", "-", "--at", "x=3,y=1").out());
    }

    @Test
    void jsonLinesAreAnsweredEachInOrder() {
        Run run = Run.withInput("""
                {"program": "x^2", "at": {"x": 3}}
                {"program": "x^", "at": {"x": 3}}

                no JSON
                {"at": {"x": 3}}
                {"program": "log(x)", "at": {"x": "NaN"}, "id": [1, {"a": 2}]}
                {"program": "2"}
                """, "--json", "-");
        List<String> lines = List.of(run.out().split("\n"));
        assertEquals(6, lines.size(), run.out());
        assertEquals("{\"value\":9,\"gradient\":{\"x\":6},\"hessian\":[[2]]}", lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"error\":\"Here a number"), lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"error\":\"This line is no JSON"), lines.get(2));
        assertTrue(lines.get(3).startsWith("{\"error\":\"This line has no"), lines.get(3));
        assertEquals("{\"value\":\"NaN\",\"gradient\":{\"x\":\"NaN\"},\"hessian\":[[\"NaN\"]]}", lines.get(4));
        assertEquals("{\"value\":2,\"gradient\":{},\"hessian\":[]}", lines.get(5));
        assertEquals(0, run.code());
    }

    @Test
    void aProgramOfAHundredThousandStepsIsAnsweredOnTheDefaultStack() {
        String deep = String.join("", Collections.nCopies(100_000, "sin(")) + "x" + ")".repeat(100_000);
        assertTrue(Run.of(deep, "--at", "x=0", "--json").out().startsWith("{\"value\":0,\"gradient\":{\"x\":1}"));
    }
}
