package org.chainrule.grader.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chainrule.grader.notebook.Marks.Part;
import org.junit.jupiter.api.Test;

/** The steps of a problem, 12.1a and 12.1b, are exercises of their own. */
class MarksTest {

    @Test
    void aStepIsKnownByItsLetter() {
        assertEquals("12.1a", Marks.parts("// 12.1a answer: two paths\nString a = \"\";").get(0).exerciseId());
        assertEquals("12.1b", Marks.checkOf("check(\"12.1b\", () -> b)"));
        assertEquals("12.12c", Marks.checkOf("checkVector(\"12.12c\", v -> f(v))"));
        assertEquals("((org.chainrule.learn.Learn) null).check(\"12.1b\", () -> b)", Marks.qualified("check(\"12.1b\", () -> b)"));
    }

    @Test
    void theCaseOfTheLetterDoesNotMatter() {
        assertEquals("12.1a", Marks.parts("// 12.1A Answer\ndouble a = 1;").get(0).exerciseId());
    }

    @Test
    void twoStepsInOneCellAreTakenApart() {
        List<Part> parts = Marks.parts("// 12.1a answer\ndouble a = 1;\n// 12.1b answer\ndouble b = 2;");
        assertEquals(List.of(new Part("12.1a", "// 12.1a answer\ndouble a = 1;\n"),
                new Part("12.1b", "// 12.1b answer\ndouble b = 2;")), parts);
    }

    @Test
    void aNumberWithoutLetterIsStillOne() {
        assertEquals("6.3", Marks.parts("// 6.3 answer: RC3\ndouble rc3 = 1;").get(0).exerciseId());
        assertEquals("", Marks.parts("// 6.3ab answer\ndouble a = 1;").get(0).exerciseId());
    }
}
