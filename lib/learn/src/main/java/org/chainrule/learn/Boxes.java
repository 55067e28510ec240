package org.chainrule.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chainrule.tensor.Numbers;

/**
 * A figure of boxes, one for each sample of numbers: the box holds the middle half, the line in it is the median,
 * whiskers reach to the last number within one and a half box heights, and what lies farther out is a cross.
 */
public final class Boxes extends Sketch<Boxes> {

    /** One sample. */
    public record Sample(String label, double[] numbers) {

        /** Keeps a copy. */
        public Sample {
            numbers = numbers.clone();
        }

        /** The number below which half of the sample lies. */
        public double median() {
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }
    }

    private final String categories;
    private final String values;
    private final List<Sample> samples = new ArrayList<>();

    Boxes(String title, String categories, String values) {
        super(title);
        this.categories = categories;
        this.values = values;
    }

    /** Adds the box of a sample to the right of the others. */
    public Boxes box(String label, double... numbers) {
        if (samples.stream().anyMatch(sample -> sample.label().equals(label))) {
            throw new IllegalArgumentException("There is already a box \"" + label + "\": give each box its own label.");
        }
        double[] finite = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        if (finite.length < numbers.length || finite.length == 0) {
            throw new IllegalArgumentException("The box \"" + label + "\" needs finite numbers, but " + finite.length + " of "
                    + numbers.length + " are: leave the others out.");
        }
        samples.add(new Sample(label, numbers));
        return this;
    }

    /** What the boxes stand for. */
    public String categories() {
        return categories;
    }

    /** What is measured upward. */
    public String values() {
        return values;
    }

    /** The samples, from left to right. */
    public List<Sample> samples() {
        return List.copyOf(samples);
    }

    @Override
    String description() {
        return samples.stream().map(sample -> sample.label() + " " + Numbers.format(sample.median()))
                .collect(Collectors.joining(", ", "boxes of " + values + " by " + categories + ", with the medians ", "."));
    }

    @Override
    Boxes self() {
        return this;
    }
}
