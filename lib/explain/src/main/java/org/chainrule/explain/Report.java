package org.chainrule.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainrule.diff.Jacobian;
import org.chainrule.program.Evaluation;
import org.chainrule.tensor.Numbers;

/** Writes a reading for people: the point, the value, the derivatives, and the chain rule step by step. */
final class Report {

    /** A program with more steps than this gets its numbers, but no step by step. */
    private static final int MOST_STEPS = 400;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_NUMBERS = 20;

    private final Reading reading;
    private final Evaluation at;
    private final StringBuilder text = new StringBuilder();

    private Report(Reading reading) {
        this.reading = reading;
        this.at = reading.at();
    }

    static String of(Reading reading) {
        Report report = new Report(reading);
        report.head();
        if (reading.program().isList()) {
            report.list();
        } else {
            report.number();
        }
        report.at.trouble().or(report.at::gradientTrouble)
                .ifPresent(sentence -> report.text.append("\nNot a finite number: ").append(sentence).append('\n'));
        return report.text.toString();
    }

    private void head() {
        boolean small = reading.program().size() <= MOST_STEPS;
        String program = small ? reading.program().toString() : "";
        text.append(small && program.length() <= LONGEST_TEXT ? program : "A program of " + reading.program().size() + " steps")
                .append('\n');
        if (!at.point().isEmpty()) {
            text.append("at ").append(pairs(at.point(), "", " = ")).append('\n');
        }
        text.append('\n');
    }

    private void list() {
        List<String> values = new ArrayList<>();
        for (double value : at.values()) {
            values.add(Numbers.format(value));
        }
        text.append("values    [").append(String.join(", ", values)).append("]\n");
        if (!at.point().isEmpty()) {
            text.append("\nJacobian, a row for each value\n").append(indented(at.jacobian())).append('\n');
        }
    }

    private void number() {
        text.append("value     ").append(Numbers.format(at.value())).append('\n');
        if (at.point().isEmpty()) {
            return;
        }
        text.append("gradient  ").append(pairs(at.gradient(), "d/d", " = ")).append('\n');
        if (reading.variables().size() <= MOST_NUMBERS && reading.hasHessian()) {
            Jacobian hessian = Jacobian.of(reading.variables(), reading.variables(), at.hessian());
            text.append("\nHessian, the second derivatives\n").append(indented(hessian)).append('\n');
        }
        steps();
    }

    private void steps() {
        if (reading.program().size() > MOST_STEPS) {
            text.append("\nThe steps are not shown: the program has ").append(reading.program().size())
                    .append(" of them, and step by step is for programs of at most ").append(MOST_STEPS).append(".\n");
        } else {
            text.append('\n').append(at.explain()).append('\n');
        }
    }

    private static String indented(Jacobian matrix) {
        return "  " + matrix.toString().replace("\n", "\n  ");
    }

    private static String pairs(Map<String, Double> numbers, String before, String between) {
        List<String> pairs = new ArrayList<>();
        numbers.forEach((name, number) -> {
            if (pairs.size() < MOST_NUMBERS) {
                pairs.add(before + name + between + Numbers.format(number));
            }
        });
        return String.join(", ", pairs) + (numbers.size() > pairs.size() ? ", … (" + numbers.size() + " in all)" : "");
    }
}
