package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.chainrule.diff.Jacobian;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An author may name a wrong answer that is in no catalogue, so that a report on a class can count it. */
class NamesOfAuthorsTest {

    private static final Jacobian JACOBIAN = Jacobian.of(List.of("f"), List.of("x", "y"), new double[][] {{1, 2}});

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(NumericKey.of("the rate", 3).wrong("left-out", 1, "No.", "Next."), Given.value(1)),
                Arguments.of(ExpressionKey.of("2*x", "x").wrong("left-out", "x", "No.", "Next."), Given.value("x")),
                Arguments.of(JacobianKey.of(JACOBIAN).wrong("left-out", new double[][] {{1, 3}}, "No.", "Next."),
                        Given.value(new double[][] {{1, 3}})),
                Arguments.of(FunctionKey.of(x -> 2 * x).wrong("left-out", x -> x, "No.", "Next."), Given.function(x -> x[0])),
                Arguments.of(PropertyKey.of("doubles", NamesOfAuthorsTest::doubling)
                        .wrong("left-out", arguments -> (Double) arguments.get(0), "No.", "Next."), Given.function(x -> x[0])));
    }

    private static Question doubling(Random random) {
        double x = 1 + random.nextDouble();
        return new Question(List.of(x), "x = " + x, 2 * x, x, Map.of());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachKeyTellsAWrongAnswerByTheNameThatItsAuthorGave(Key key, Answers given) {
        Finding finding = key.judge(given);
        assertEquals("left-out", finding.misconception());
        assertEquals("No.", finding.headline());
        assertEquals("Next.", finding.next());
    }
}
