package org.chainrule.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NumberLinesTest {

    private static NumberLines cube() {
        return new NumberLines("Subtract, then cube", "x").then("u", "x − 3", x -> x - 3).then("y", "u³", u -> u * u * u);
    }

    private static NumberLines nudged() {
        return new NumberLines("A nudge", "x").then("u", "x²", x -> x * x).then("y", "−3u", u -> -3 * u).nudge(2, 0.1);
    }

    @Test
    void theTextAlternativeFollowsEachPoint() {
        assertEquals("""
                Subtract, then cube. Number lines: x, u = x − 3, y = u³.
                1 → −2 → −8.
                4 → 1 → 1.""", cube().points(1, 4).toString());
    }

    @Test
    void theTextAlternativeTellsLengthsRatiosAndTheirProduct() {
        assertEquals("""
                A nudge. Number lines: x, u = x², y = −3u.
                x goes from 2 to 2.1: Δx = 0.1.
                u goes from 4 to 4.41: Δu = 0.41, Δu/Δx = 4.1.
                y goes from −12 to −13.23: Δy = −1.23, Δy/Δu = −3.
                Together Δy/Δx = 4.1 · (−3) = −12.3.""", nudged().toString());
    }

    @Test
    void aSmallNudgeIsWrittenWithTheDigitsThatShowIt() {
        String text = new NumberLines("Small", "x").then("y", "x²", x -> x * x).nudge(2, 1e-5).toString();
        assertTrue(text.contains("x goes from 2 to 2.00001: Δx = 0.00001"), text);
        assertTrue(text.contains("y goes from 4 to 4.00004"), text);
    }

    @Test
    void aPointEndsWhereAStepHasNoValue() {
        NumberLines logarithm = new NumberLines("Logarithm", "x").then("u", "ln(x)", Math::log).points(-1, 0, 1);
        assertTrue(logarithm.toString().endsWith("−1 → no value.\n0 → no value.\n1 → 0."), logarithm.toString());
        assertTrue(logarithm.toSvg().contains("✕: the next step has no value there"));
        assertFalse(logarithm.toSvg().contains("NaN"));
    }

    @Test
    void thePictureCarriesItsDescriptionAndTakesThePagesColours() {
        String svg = nudged().toSvg();
        assertTrue(svg.startsWith("<svg "), svg);
        assertTrue(svg.contains("role=\"img\" aria-label=\"A nudge. Number lines: x, u = x², y = −3u. x goes"));
        assertTrue(svg.contains("<title>A nudge</title>") && svg.contains("fill=\"currentColor\""));
        assertTrue(svg.contains(">Δu/Δx = 4.1<") && svg.contains("var(--chainrule-path-1,"));
        assertFalse(svg.contains("id="), "ids would clash on a page with two pictures");
        assertEquals(svg, nudged().toSvg());
    }

    @Test
    void linesHaveOneUnitOfLengthUnlessEachHasItsOwn() {
        assertEquals(List.of("[-9, 3]", "[-9, 3]"), Axis.alike(List.of(new double[] {1, 3}, new double[] {-9, 2})).stream()
                .map(range -> "[" + (int) range[0] + ", " + (int) range[1] + "]").toList());
        double[] around = Axis.alike(List.of(new double[] {1, 3}, new double[] {90, 100})).get(0);
        assertEquals(10, around[1] - around[0]);
        assertEquals(2, (around[0] + around[1]) / 2);
        assertFalse(nudged().toSvg().equals(nudged().ownScales().toSvg()));
    }

    @Test
    void ticksAreRoundAndFew() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            double low = 100 * random.nextGaussian();
            Axis axis = new Axis(low, low + Math.pow(10, 3 * random.nextGaussian()), 0, 400, 0);
            List<Double> ticks = axis.ticks();
            assertTrue(ticks.size() >= 2 && ticks.size() <= 10, ticks.toString());
            assertTrue(ticks.stream().allMatch(tick -> axis.at(tick) <= axis.right() - 12), "no tick lies under the arrow's head");
        }
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3, 0.4), new Axis(0, 0.5, 0, 400, 0).ticks());
    }

    @Test
    void noTextStandsOnAnother() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            double scale = Math.pow(10, random.nextGaussian());
            NumberLines lines = new NumberLines("Random lines", "x").then("u", "x²", x -> x * x)
                    .then("v", "ln(u)", Math::log).then("y", "cv", v -> scale * v);
            for (int point = random.nextInt(6); point > 0; point--) {
                lines.points(5 * random.nextGaussian());
            }
            if (i % 2 == 0) {
                lines.nudge(random.nextGaussian(), 0.3);
            }
            if (i % 3 == 0) {
                lines.ownScales();
            }
            Boxes.assertApart(lines.boxes(), lines.toString());
        }
    }

    @Test
    void aPhoneShowsAllOfAPicture() {
        for (NumberLines lines : List.of(cube().points(1, 2, 3, 4, 5), nudged())) {
            double right = lines.boxes().stream().mapToDouble(Box::right).max().orElseThrow();
            assertTrue(right <= 400, lines.toString());
        }
    }

    @Test
    void aPointsCurveBeginsBelowAStepThatStandsInItsWay() {
        NumberLines ends = new NumberLines("Both ends", "x").then("y", "0 + x + 0", x -> x).points(-1, 1);
        NumberLines middle = new NumberLines("Middle", "x").then("y", "0 + x + 0", x -> x).points(0);
        assertTrue(start(ends) > start(middle), "the step stands at one of the two ends, where a curve begins");
    }

    /** The greatest height at which a curve begins. */
    private static double start(NumberLines lines) {
        return Pattern.compile("d=\"M[-0-9.]+ ([0-9.]+) C").matcher(lines.toSvg()).results()
                .mapToDouble(found -> Double.parseDouble(found.group(1))).max().orElseThrow();
    }

    @Test
    void whatCannotBeDrawnIsRefusedInASentence() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> cube().nudge(1, 0)).getMessage().contains("not 0"));
        assertThrows(IllegalArgumentException.class, () -> cube().points(new double[13]));
    }

    @Test
    void aPictureWithoutPointsIsALineWithTicks() throws Exception {
        assertTrue(new NumberLines("Empty", "x").toSvg().contains("<svg"));
        if (System.getenv("DRAW_TO") != null) {
            Files.writeString(Path.of(System.getenv("DRAW_TO")), cube().points(1, 2, 3, 4, 5).toSvg() + nudged().toSvg()
                    + new NumberLines("Logarithm", "x").then("u", "ln(x)", Math::log).points(-1, 0.5, 1, 2).ownScales().toSvg()
                    + nudged().ownScales().toSvg());
        }
    }
}
