package org.chainrule.web;

import java.util.List;
import java.util.Random;
import org.chainrule.check.CheckResult;
import org.chainrule.check.DirectRunner;
import org.chainrule.check.DirectRunner.Check;
import org.chainrule.judge.Answer;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.ValueAnswer;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * The checks of the exercises as a page calls them: {@code ExerciseChecks.check("6.3", "5203", {})}. They are the very
 * methods that the notebook and the grader run.
 */
public final class ExerciseChecks {

    private ExerciseChecks() {}

    /** Whether a page can check this exercise. */
    @JSExport
    public static boolean knows(String exerciseId) {
        return !ChecksOfAllChapters.of(exerciseId).isEmpty();
    }

    /**
     * What each check of the exercise finds.
     *
     * @param answer a text, or an array of texts and arrays, in the shape that the exercise's check cell gives
     * @param others the answers to other exercises by id, for errors carried forward
     */
    @JSExport
    public static JSObject check(String exerciseId, JSObject answer, JSObject others) {
        return Reply.of(() -> {
            List<Check> checks = ChecksOfAllChapters.of(exerciseId);
            if (checks.isEmpty()) {
                throw new IllegalArgumentException("there is no exercise " + exerciseId + " that a page can check");
            }
            Given given = new Given(new ValueAnswer(FromPage.plain(answer)), others, new Random(exerciseId.hashCode()));
            List<CheckResult> results = DirectRunner.run(exerciseId, checks, given).checks();
            return new Json().put("earned", results.stream().mapToDouble(CheckResult::earned).sum())
                    .put("points", results.stream().mapToDouble(CheckResult::points).sum())
                    .objects("checks", results.stream().map(ExerciseChecks::json).toList());
        });
    }

    private static Json json(CheckResult result) {
        Finding finding = result.finding();
        return new Json().put("name", result.name()).put("points", result.points()).put("verdict", finding.verdict().name())
                .put("credit", finding.credit()).put("headline", finding.headline()).put("understood", finding.understood())
                .put("next", FromPage.said(finding.next())).put("hint", finding.hint())
                .put("misconception", finding.misconception());
    }

    /** The same chance each time, as in the notebook. */
    private record Given(Answer answer, JSObject others, Random random) implements Answers {

        @Override
        public Answer answerTo(String exerciseId) {
            Object value = FromPage.plain(FromPage.entry(others, exerciseId));
            return value == null ? null : new ValueAnswer(value);
        }
    }
}
