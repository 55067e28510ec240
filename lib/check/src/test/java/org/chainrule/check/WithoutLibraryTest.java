package org.chainrule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Finding.Verdict;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

class WithoutLibraryTest {

    private static Optional<Finding> finding(Class<?> check, Class<?>... others) {
        Map<String, byte[]> files = new HashMap<>();
        files.put(check.getName(), bytes(check));
        List.of(others).forEach(other -> files.put(other.getName(), bytes(other)));
        return WithoutLibrary.finding(List.of(check.getName()), files::get);
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream file = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void anAnswerInPlainJavaKeepsTheRule() {
        assertTrue(finding(CheckOfPlain.class, PlainAnswer.class).isEmpty());
    }

    @Test
    void anAnswerThatCallsTheLibraryIsToldKindlyWhatItUsesAndEarnsNothing() {
        Finding finding = finding(CheckOfCalling.class, CallingAnswer.class, PlainAnswer.class).orElseThrow();
        assertEquals(Verdict.WRONG, finding.verdict());
        assertEquals(0, finding.credit());
        assertTrue(finding.headline().endsWith("done without the library, and your answer uses its Functions."), finding.headline());
    }

    @Test
    void aHelperThatCallsTheLibraryCountsAsMuch() {
        assertTrue(finding(CheckOfHelped.class, HelpedAnswer.class, CallingAnswer.class).isPresent());
    }

    @Test
    void anArrayOfTheLibrarysNumbersCountsToo() {
        assertTrue(finding(CheckOfArrays.class, ArrayAnswer.class).orElseThrow().headline().contains("Tensor"));
    }

    @Test
    void whatTheAnswerDoesNotNameMayUseTheLibrary() {
        assertTrue(finding(CheckOfPlain.class, PlainAnswer.class, CallingAnswer.class).isEmpty());
    }

    @Test
    void theCheckCellItselfMayNameTheLibrary() {
        assertTrue(finding(CallingAnswer.class, PlainAnswer.class).isEmpty());
    }
}

final class PlainAnswer {

    private PlainAnswer() {}

    static double of(double x) {
        return Math.sin(x);
    }
}

final class CallingAnswer {

    private CallingAnswer() {}

    static double of(double x) {
        return org.chainrule.tensor.Functions.sin(org.chainrule.tensor.Functions.tensor(PlainAnswer.of(x))).value();
    }
}

final class HelpedAnswer {

    private HelpedAnswer() {}

    static double of(double x) {
        return CallingAnswer.of(x);
    }
}

final class ArrayAnswer {

    private ArrayAnswer() {}

    static int of(int length) {
        return new Tensor[length][].length;
    }
}

final class CheckOfPlain {

    private CheckOfPlain() {}

    static double run() {
        return PlainAnswer.of(1);
    }
}

final class CheckOfCalling {

    private CheckOfCalling() {}

    static double run() {
        return CallingAnswer.of(1);
    }
}

final class CheckOfHelped {

    private CheckOfHelped() {}

    static double run() {
        return HelpedAnswer.of(1);
    }
}

final class CheckOfArrays {

    private CheckOfArrays() {}

    static double run() {
        return ArrayAnswer.of(1);
    }
}
