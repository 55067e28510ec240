package org.chainrule.grader.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The samples as a page for people: what is tried, what it earns, and what its feedback says. */
final class SamplesPage {

    private static final String BEGINNING = """
            # What is tried, and what comes of it

            <!-- Written by SamplesTest from the samples themselves; change those. -->

            Each line is a submission in [`exercises/submissions`](../exercises/submissions), graded by a test on every change: a solved \
            notebook, worth %s points, in which one thing was changed. Where it earns everything, the attack or slip cost nothing; where \
            it earns less, it costs the exercise that it stands in. "All right" is what right answers are told. In every case grading goes on, \
            the submissions before and behind get what they would get without it, no process or file is left, and no expected value is shown. \
            How this is done stands in [grading.md](grading.md).
            """;

    private static final String EXERCISE = "\\d+\\.\\d+";

    private SamplesPage() {}

    /** The page in Markdown. */
    static String of(List<Sample> samples) {
        return BEGINNING.formatted(number(Samples.ALL)) + Stream.of(Kind.values()).map(kind -> section(kind, samples)).collect(Collectors.joining());
    }

    private static String section(Kind kind, List<Sample> samples) {
        return "\n## " + kind.title() + "\n\n" + kind.what() + "\n\n| what is tried | earns | the feedback shows |\n|---|---|---|\n"
                + samples.stream().filter(sample -> sample.kind() == kind).map(SamplesPage::row).collect(Collectors.joining());
    }

    private static String row(Sample sample) {
        String tried = sample.name().replaceFirst("^(style|wrong)-", "").replace('-', ' ');
        return "| [" + tried + "](../exercises/submissions/" + sample.name() + ") | " + number(sample.earned()) + " | "
                + (sample.shows().matches(EXERCISE) ? "that it is wrong" : sample.shows().replace("\\n", " · ").replace("|", "\\|")) + " |\n";
    }

    private static String number(double points) {
        return new BigDecimal(points).stripTrailingZeros().toPlainString();
    }
}
