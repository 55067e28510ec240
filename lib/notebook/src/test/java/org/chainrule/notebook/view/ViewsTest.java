package org.chainrule.notebook.view;

import static org.chainrule.learn.Learn.bars;
import static org.chainrule.learn.Learn.heatMap;
import static org.chainrule.learn.Learn.numberLines;
import static org.chainrule.learn.Learn.plot;
import static org.chainrule.learn.Learn.table;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.XYChartBuilder;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ViewsTest {

    private static final Evaluation AT = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y").at("x=3, y=1");

    private static View view(Object value) {
        Class<?> type = Views.types().stream().filter(one -> one.isInstance(value)).findFirst().orElseThrow();
        return Views.of(type, value);
    }

    private static String text(Object value) {
        return (String) view(value).data().get("text/plain");
    }

    private static String html(Object value) {
        return (String) view(value).data().get("text/html");
    }

    static Stream<Arguments> values() {
        Function1 square = x -> x.pow(2);
        Stream<Object> values = Stream.of(plot("p", "x", "y").curve("f", x -> x, 0, 1), bars("b", "c", "v").bar("a", 1),
                heatMap("h", "x", "y", (x, y) -> x, 0, 1, 0, 1), heatMap("J", AT.jacobian()), table("t").column("a", 1, 2),
                tensor(1, 2), AT,
                AT.program(), AT.explain(), AT.tree(), AT.diagram(), AT.jacobian(), AT.reverseTrace(), square,
                numberLines("n", "x").then("y", "2x", x -> 2 * x).points(1),
                new double[] {1}, new double[][] {{1}}, new String[] {"a"}, new int[] {1}, new Object[] {1, null},
                Finding.correct("Right."), Table.create("t", DoubleColumn.create("a", 1.5)),
                new XYChartBuilder().title("own").build());
        return values.map(value -> Arguments.of(new Object[] {value}));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everythingHasAPlainTextThatIsTheSameOnEachRun(Object value) {
        String text = text(value);
        assertFalse(text.isBlank());
        assertFalse(text.matches("(?s).*@[0-9a-f]{4,}.*"), text);
    }

    @Test
    void aPicturesTextAlternativeIsItsPlainTextToo() {
        View view = view(plot("A line", "x", "y").curve("f", x -> x, 0, 1).saying("It rises."));
        assertEquals("A line: It rises.", view.data().get("text/plain"));
        assertEquals(Map.of("alt", "A line: It rises.", "width", 500, "height", 400), view.metadata().get("image/png"));
    }

    @Test
    void diagramsAreSvgThatSpeaks() {
        assertTrue(html(AT.tree()).contains("role=\"img\""));
        assertTrue(html(AT.diagram()).contains("<svg"));
        assertTrue(html(numberLines("n", "x").nudge(1, 0.5)).contains("<svg"));
        assertTrue(html(AT.diagram()).contains("aria-label"));
    }

    @Test
    void formulasAreLatex() {
        assertTrue(view(AT.program()).data().get("text/latex").toString().startsWith("$$p = y"));
        assertTrue(view(AT.explain()).data().get("text/latex").toString().contains("\\frac{\\mathrm{d} g}{\\mathrm{d} x}"));
    }

    @Test
    void aJacobianShowsItsNames() {
        assertTrue(html(AT.jacobian()).contains("<th scope=\"row\" style=\"padding:0.25em 0.75em;text-align:right\">∂g</th>"));
        assertTrue(html(AT.jacobian()).contains(">−186</td>"), "a reader's minus sign");
        assertEquals("    ∂/∂x  ∂/∂y\n∂g  -186    15", text(AT.jacobian()));
    }

    @Test
    void thousandsOfLongWholeNumbersStandApart() {
        assertEquals("Costs\n  entries\n −153,600\n     9999\n0.0000125",
                text(table("Costs").column("entries", -153600, 9999, 1.25e-5)));
    }

    @Test
    void numbersOfATableStandAtTheRight() {
        assertEquals("Steps\nname       value\na              1\nlong one  −186.5",
                text(table("Steps").column("name", "a", "long one").column("value", 1, -186.5)));
    }

    @Test
    void whatIsLeftByRoundingCanBeShownAsZeroAndABlankTextStaysBlank() {
        assertEquals("Walk\nname  slope\nup       10\ntop     ≈ 0\n          0",
                text(table("Walk").column("name", "up", "top", "").column("slope", 10, -1.2e-15, 0).nearZero(1e-12)));
        assertEquals("Steps\n      h\n1·10⁻²⁰", text(table("Steps").column("h", 1e-20)));
    }

    @Test
    void tablesawsMissingValuesAreBlankAndLongTablesAreCut() {
        Table table = Table.create("t", StringColumn.create("s", "a", null), DoubleColumn.create("d", 1.0 / 3, Double.NaN));
        assertEquals("t\ns         d\na  0.333333\n", text(table));
        Table longTable = Table.create("long", DoubleColumn.create("n", new double[1000]));
        assertEquals(43, text(longTable).lines().count());
    }

    @Test
    void whatALearnerWroteIsEscaped() {
        String html = html(Finding.wrong("Not <b>", "").understood("<script>alert('x')</script> & $x < y$"));
        assertFalse(html.contains("<script"));
        assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; $x &lt; y$"));
        assertFalse(html(table("<i>").column("<b>", "<u>")).contains("<u>"));
    }

    @Test
    void aFindingSaysWhatWhyAndWhatNext() {
        Finding finding = Finding.wrong("Only one path is counted.", "List every path.").understood("You gave 108.").hint(2);
        assertEquals("✗ Only one path is counted.\n  Understood: You gave 108.\n  Next: List every path.\n"
                + "  Stuck? Open hint 2 above.", text(finding));
        assertTrue(html(finding).contains("aria-label=\"Not right yet\""));
    }

    @Test
    void matricesAreAligned() {
        assertEquals("[[  1, 2.5],\n [100,   4]]", text(new double[][] {{1, 2.5}, {100, 4}}));
        assertEquals("[]", text(new double[0]));
        assertEquals("[\"a\", null]", text(new String[] {"a", null}));
        assertEquals("[1, [2, 3]]", text(new Object[] {1, List.of(2, 3)}));
    }
}
