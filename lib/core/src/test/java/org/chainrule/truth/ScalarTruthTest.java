package org.chainrule.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainrule.program.ComplexStep;
import org.chainrule.program.Program;
import org.chainrule.tensor.Elementary;
import org.chainrule.tensor.Primitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every function of single numbers, and programs of them, against what 1,500 digits say: at most 16 units in the last place,
 * also where numbers are huge, tiny, or next to the edge of a domain.
 *
 * <p>With several inputs a unit of error in one of them, or in a term, moves the result; the bound is multiplied by that.
 */
class ScalarTruthTest {

    private static final double BOUND = 16;

    private static final Map<String, List<ScalarTruth>> TRUTHS = ScalarTruth.all().stream()
            .collect(Collectors.groupingBy(ScalarTruth::formula, LinkedHashMap::new, Collectors.toList()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void values(String formula) {
        Program program = TRUTHS.get(formula).get(0).program();
        Faults faults = new Faults(BOUND);
        for (ScalarTruth truth : TRUTHS.get(formula)) {
            faults.compare(truth, truth.value(), program.at(truth.at()).value(), truth.valueScale());
        }
        assertEquals(List.of(), faults.found());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("formulasAndFirst")
    void firstDerivatives(String formula, String way) {
        List<ScalarTruth> truths = TRUTHS.get(formula);
        Ways.At at = Ways.FIRST.get(way).of(truths.get(0).program(), truths.get(0).names());
        Faults faults = new Faults(BOUND);
        truths.stream().filter(truth -> truth.isJudged(truth.gradient()))
                .filter(truth -> !way.startsWith(Ways.SYMBOLIC) || truth.isOfOrdinarySize())
                .forEach(truth -> faults.compareGradient(truth, at.derivatives(truth.point())));
        assertEquals(List.of(), faults.found());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("formulasAndSecond")
    void secondDerivatives(String formula, String way) {
        List<ScalarTruth> truths = TRUTHS.get(formula);
        Ways.At at = Ways.SECOND.get(way).of(truths.get(0).program(), truths.get(0).names());
        Faults faults = new Faults(BOUND);
        truths.stream().filter(truth -> truth.isJudged(truth.curvature()))
                .forEach(truth -> faults.compareCurvature(truth, at.derivatives(truth.point())));
        assertEquals(List.of(), faults.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void theComplexStepAgreesWhereItApplies(String formula) {
        Program program = TRUTHS.get(formula).get(0).program();
        Faults faults = new Faults(ComplexStep.BOUND);
        for (ScalarTruth truth : TRUTHS.get(formula)) {
            if (ComplexStep.appliesTo(program) && truth.isModest()) {
                faults.compareGradient(truth, ComplexStep.gradient(program, truth.point()));
            }
        }
        assertEquals(List.of(), faults.found());
    }

    @Test
    void everyFunctionOfFormulasIsJudged() {
        Set<String> judged = new TreeSet<>();
        TRUTHS.values().forEach(truths -> truths.get(0).program().primitives().stream().map(Primitive::name).forEach(judged::add));
        Set<String> missing = new TreeSet<>(Elementary.names());
        missing.removeAll(judged);
        missing.remove("stopGradient"); // its derivative is 0 by definition
        assertEquals(Set.of(), missing, "functions without a truth: give each a line in tools/truth/scalars.py and run it again");
        assertTrue(judged.containsAll(Set.of("plus", "minus", "times", "over", "negate")));
    }

    static Stream<String> formulas() {
        return TRUTHS.keySet().stream();
    }

    static Stream<Object[]> formulasAndFirst() {
        return formulasAnd(Ways.FIRST.keySet());
    }

    static Stream<Object[]> formulasAndSecond() {
        return formulasAnd(Ways.SECOND.keySet());
    }

    private static Stream<Object[]> formulasAnd(Set<String> ways) {
        List<Object[]> all = new ArrayList<>();
        TRUTHS.keySet().forEach(formula -> ways.forEach(way -> all.add(new Object[] {formula, way})));
        return all.stream();
    }
}
