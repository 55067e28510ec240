package org.chainrule.grader.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chainrule.grader.notebook.Repair;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    @TempDir
    private Path folder;

    @Test
    void aResultReadsBackAsItWasWritten() {
        ResultFolder results = new ResultFolder(folder);
        results.write(result("ann", 1.5));
        assertEquals(result("ann", 1.5), results.read("ann", "06-several-variables").orElseThrow());
    }

    @Test
    void nothingOfALearnersIsTakenForHtml() {
        String page = FeedbackPage.of(result(SCRIPT, 1), List.of());
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script&gt;"));
    }

    @Test
    void aFormulaIsSetAndWhatItHoldsIsEscaped() {
        assertEquals("We read: <i class=\"formula\">x<sup>2</sup> · ∂g/∂x</i>",
                Formulas.html("We read: $x^{2} \\cdot \\frac{\\partial g}{\\partial x}$"));
        assertEquals("<i class=\"formula\">&lt;b&gt;</i>", Formulas.html("$<b>$"));
    }

    @Test
    void directionMarksAndControlCharactersAreMadeVisible() {
        assertEquals("a\uFFFDb\uFFFD", Html.escape("a\u202Eb\u0000"));
    }

    @Test
    void noFieldOfTheGradebookIsAFormula() {
        assertEquals("'=1+1", Gradebook.field("=1+1"));
        assertEquals("\"'@a,b\"", Gradebook.field("@a,b"));
        assertEquals("\"say \"\"hi\"\"\"", Gradebook.field("say \"hi\""));
    }

    @Test
    void aNumberWithItsSignAndAnAddressStayAsTheyAre() {
        for (String field : List.of("-1.5", "+2", "-12,5 %".replace(" ", ""), "-", "ann+chain-rule@example.org")) {
            assertEquals(field, Gradebook.field(field).replace("\"", ""));
        }
        for (String formula : List.of("-1+1", "+1-cmd|' /C calc'!A0", "--1", "-x", "=-1")) {
            assertEquals("'" + formula, Gradebook.field(formula));
        }
    }

    @Test
    void theGradebookHasADecimalPointInEveryLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("learner,notebook,earned,points,6.2,6.10,problem\r\nann,06-several-variables,1.5,2,1.5,0,\r\n",
                    Gradebook.csv(List.of(result("ann", 1.5))));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void theGradebookOrdersTheStepsOfAProblem() {
        assertEquals(List.of("2.1", "6.2", "6.10", "12.1a", "12.1b", "12.2a", "12.10a"),
                Stream.of("12.10a", "12.2a", "6.10", "12.1b", "2.1", "12.1a", "6.2").sorted(Gradebook::compareIds).toList());
    }

    @Test
    void theGradebookNeedsResultsInBriefOnly() {
        SubmissionResult result = result("ann", 1.5);
        assertEquals(Gradebook.csv(List.of(result)), Gradebook.csv(List.of(result.brief())));
        assertFalse(result.brief().toString().contains(SCRIPT));
    }

    private static SubmissionResult result(String learner, double earned) {
        Checked check = new Checked("it", 2, earned, "PARTLY", "You wrote " + SCRIPT, SCRIPT, "Go on.", 2, "path-dropped");
        return new SubmissionResult(1, learner, "06-several-variables", 7, "f", 2, earned, "",
                List.of(new Graded("6.10", "Last", "numeric", 0, 0, "", List.of(), ""),
                        new Graded("6.2", SCRIPT, "numeric", 2, earned, SCRIPT, List.of(check), "")),
                List.of(new Repair("6.2", SCRIPT)), SCRIPT);
    }
}
