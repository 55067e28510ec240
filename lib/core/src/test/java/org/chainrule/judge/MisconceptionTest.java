package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MisconceptionTest {

    @Test
    void theCatalogueHasEveryRowOfTheCourse() {
        assertEquals(List.of("inner-forgotten", "outer-at-x", "composition-as-product", "derivative-inside", "path-dropped",
                "sums-multiplied", "other-variable", "transposed", "order-swapped", "wrong-point", "gradient-as-row",
                "power-slip", "sign", "overwritten-adjoint", "stale-order"),
                Arrays.stream(Misconception.values()).map(Misconception::key).toList());
    }

    @Test
    void eachRowHasAMessageAndAnActionOfItsOwn() {
        Set<String> messages = Arrays.stream(Misconception.values()).map(Misconception::message).collect(Collectors.toSet());
        Set<String> actions = Arrays.stream(Misconception.values()).map(Misconception::next).collect(Collectors.toSet());
        assertEquals(15, messages.size());
        assertEquals(15, actions.size());
        messages.forEach(message -> assertTrue(message.endsWith(".") || message.endsWith(")."), message));
    }

    @Test
    void aRowIsFoundByItsKey() {
        assertEquals(Misconception.SIGN, Misconception.named("sign").orElseThrow());
        assertTrue(Misconception.named("no-such-row").isEmpty());
    }

    @Test
    void aFreeResponseIsStoredAndNeverJudged() {
        Finding finding = FreeResponseKey.recorded().judge(Given.value("It divides by zero."));
        assertEquals(Finding.Verdict.RECORDED, finding.verdict());
        assertEquals("We stored 4 words.", finding.understood());
        assertEquals(Finding.Verdict.UNANSWERED, FreeResponseKey.recorded().judge(Given.value(" ")).verdict());
    }
}
