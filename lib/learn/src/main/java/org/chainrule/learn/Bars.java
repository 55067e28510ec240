package org.chainrule.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chainrule.tensor.Numbers;

/** A figure of bars, one for each category. */
public final class Bars extends Sketch<Bars> {

    /** One bar. */
    public record Bar(String label, double value) {}

    private final String categories;
    private final String values;
    private final List<Bar> bars = new ArrayList<>();

    Bars(String title, String categories, String values) {
        super(title);
        this.categories = categories;
        this.values = values;
    }

    /** Adds a bar to the right of the others. */
    public Bars bar(String label, double value) {
        if (bars.stream().anyMatch(bar -> bar.label().equals(label))) {
            throw new IllegalArgumentException("There is already a bar \"" + label + "\": give each bar its own label.");
        }
        bars.add(new Bar(label, value));
        return this;
    }

    /** What the bars stand for. */
    public String categories() {
        return categories;
    }

    /** What their height measures. */
    public String values() {
        return values;
    }

    /** The bars, from left to right. */
    public List<Bar> bars() {
        return List.copyOf(bars);
    }

    @Override
    String description() {
        return bars.stream().map(bar -> bar.label() + " " + Numbers.format(bar.value()))
                .collect(Collectors.joining(", ", "bars of " + values + " by " + categories + ": ", "."));
    }

    @Override
    Bars self() {
        return this;
    }
}
