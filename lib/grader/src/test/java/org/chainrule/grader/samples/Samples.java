package org.chainrule.grader.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chainrule.grader.Draft;

/** Makes the samples for chapter 06 from its released notebook and its source, so that they follow both. */
final class Samples {

    /** What the notebook is worth. */
    static final double ALL = 18;
    private static final Map<String, Double> WRONG = Map.of("composition-as-product", 16.0, "derivative-inside", 16.0,
            "inner-forgotten", 16.0, "other-variable", 8.0, "outer-at-x", 12.0, "overwritten-adjoint", 17.0,
            "path-dropped", 10.0, "power-slip", 10.5, "sign", 10.5, "sums-multiplied", 10.0);

    private final byte[] released;
    private final ExerciseSource source;
    private final List<Sample> samples = new ArrayList<>();
    private Kind kind = Kind.PLAIN;

    private Samples(Path released, Path source) {
        try {
            this.released = Files.readAllBytes(released);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.source = ExerciseSource.read(source);
    }

    /** All samples. */
    static List<Sample> make(Path released, Path source) {
        Samples all = new Samples(released, source);
        all.plain();
        all.of(Kind.CELLS, all::cells);
        all.of(Kind.STYLE, all::style);
        all.of(Kind.FAILURES, all::trouble);
        all.of(Kind.FILES, () -> {
            all.noNotebooks();
            all.otherFiles();
        });
        Attacks.all().forEach((kind, attacks) -> all.of(kind, () -> attacks.forEach(all::add)));
        all.of(Kind.STYLE, () -> UnusualStyle.all().forEach(all::add));
        return all.samples;
    }

    private void of(Kind these, Runnable add) {
        kind = these;
        add.run();
    }

    private void plain() {
        add("perfect", draft -> draft, ALL, "All right");
        samples.add(new Sample(kind, "blank", released, 0, "Not answered yet."));
        source.wrong().forEach((misconception, answers) -> add("wrong-" + misconception, draft -> {
            answers.forEach((id, cell) -> draft.change(draft.answerAt(id), old -> cell));
            return draft;
        }, WRONG.getOrDefault(misconception, Double.NaN), misconception));
    }

    private void cells() {
        add("cell-deleted", draft -> draft.delete(draft.answerAt("6.3")), 16, "was deleted");
        add("cell-duplicated", draft -> {
            int at = draft.answerAt("6.3");
            String right = source.models().get("6.3");
            return draft.answer("6.3", "double rc3 = 12;").insert(at + 1, right);
        }, ALL, "2 cells answer this exercise");
        add("cell-moved", draft -> draft.move(draft.answerAt("6.3"), draft.size() - 1), ALL, "stood below its check cell");
        add("cell-metadata-changed", draft -> {
            draft.at(draft.answerAt("6.3")).withObject("/metadata/chainrule").put("id", "6.1");
            return draft;
        }, ALL, "its first line counted");
        add("cell-first-line-lost", draft -> draft.change(draft.answerAt("6.3"),
                cell -> cell.substring(cell.indexOf('\n') + 1)), ALL, "was missing");
        add("cell-turned-into-text", draft -> {
            draft.at(draft.answerAt("6.3")).put("cell_type", "markdown");
            return draft;
        }, ALL, "no longer a code cell");
        add("check-cell-changed", draft -> draft.change(draft.checkAt("6.3"),
                cell -> "check(\"6.3\", () -> 12)"), ALL, "check cell was changed");
        add(new Change("answer-split-over-two-cells", draft -> {
            int at = draft.answerAt("6.2");
            return draft.answer("6.2", "double dgdx = -528;").insert(at + 1, "double dgdy = 276;");
        }, ALL, "All right"));
        add(new Change("answers-merged-into-one-cell", draft -> {
            String second = source.models().get("6.3");
            return draft.change(draft.answerAt("6.2"), first -> first + "\n" + second).delete(draft.answerAt("6.3") + 3);
        }, ALL, "they were taken apart"));
    }

    private void style() {
        add("helpers-in-added-cells", draft -> {
            draft.answer("6.2", "double dgdx = byPaths(36, -12, -48, 2);\ndouble dgdy = byPaths(36, 9, -48, 1);");
            draft.insert(draft.answerAt("6.2"),
                    "double byPaths(double a, double b, double c, double d) {\n    return a * b + c * d;\n}");
            draft.answer("6.7", "double totalDerivative(Graph graph, String from, String to) {\n"
                    + "    return new Walk(graph).sum(from, to);\n}");
            return draft.insert(draft.size(), "class Walk {\n    private final Graph graph;\n"
                    + "    Walk(Graph graph) { this.graph = graph; }\n    double sum(String from, String to) {\n"
                    + "        return graph.paths(from, to).stream().mapToDouble(path -> path.product()).sum();\n    }\n}");
        }, ALL, "All right");
        add("draws-on-the-way", draft -> draft
                .answer("6.3", "plot(\"g along y\", \"y\", \"g\").curve(\"g\", y -> y * y, 0, 4);\n"
                        + "var chart = new org.knowm.xchart.XYChartBuilder().title(\"mine\").build();\n"
                        + "chart.addSeries(\"y\", new double[] {1, 2}, new double[] {3, 4});\nshow(chart);\n"
                        + "double rc3 = 5203;\nchart")
                .answer("6.8", "var rows = tech.tablesaw.api.Table.create("
                        + "tech.tablesaw.api.DoubleColumn.create(\"y\", 1.0, 2.0));\nshow(rows);\ndouble prediction = rows.rowCount();"),
                ALL, "All right");
        add("own-method-named-check", draft -> draft.insert(2,
                "Object check(String id, Object answer) {\n    throw new IllegalStateException(\"mine\");\n}"), ALL, "All right");
    }

    private void trouble() {
        add("compile-error", draft -> draft.answer("6.3", "double rc3 = \"5203\";"), 16, "does not compile");
        add("undefined-name", draft -> draft.answer("6.3", "double rc3 = viaP + viaQ;"), 16, "viaP, which nothing defines");
        add("exception", draft -> draft.answer("6.3", "double rc3 = Integer.parseInt(\"5203.0\");"), 16,
                "NumberFormatException");
        add("endless-loop", draft -> draft.answer("6.3", "double rc3 = 0;\nwhile (rc3 < 1) {\n    rc3 = rc3 / 2;\n}"), 16,
                "ran longer than");
        add("endless-loop-in-method", draft -> method(draft, "    while (true) {\n    }"), 15, "ran longer than");
        add("system-exit", draft -> method(draft, "    System.exit(0);\n    return 0;"), 15, "ended its Java machine");
        add("stack-overflow", draft -> method(draft, "    return totalDerivative(graph, from, to);"), 15, "calls itself");
        add("out-of-memory", draft -> method(draft, "    List<double[]> all = new ArrayList<>();\n"
                + "    while (true) {\n        all.add(new double[1_000_000]);\n    }"), 15, "more memory");
        add("huge-output", draft -> draft.insert(1,
                "for (int i = 0; i < 1_000_000; i++) {\n    System.out.println(\"line \" + i);\n}"), ALL, "line 7");
    }

    private static Draft method(Draft draft, String body) {
        return draft.answer("6.7", "double totalDerivative(Graph graph, String from, String to) {\n" + body + "\n}");
    }

    private void noNotebooks() {
        samples.add(new Sample(kind, "not-a-notebook", "This is my homework.\n".getBytes(StandardCharsets.UTF_8), 0,
                "not a Jupyter notebook"));
        samples.add(new Sample(kind, "empty-file", new byte[0], 0, "The file is empty"));
        samples.add(new Sample(kind, "another-course", """
                {"cells": [{"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null,
                  "source": ["print('hello')"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
                """.getBytes(StandardCharsets.UTF_8), 0, "is it from another course?"));
    }

    private void otherFiles() {
        byte[] solved = solved().bytes();
        String text = new String(solved, StandardCharsets.UTF_8);
        String accented = new String(solved().insert(2, "double caf\u00E9 = 1;").bytes(), StandardCharsets.UTF_8);
        samples.add(new Sample(kind, "file-cut-in-the-middle", Arrays.copyOf(solved, solved.length / 2), 0, "only a part of one"));
        samples.add(new Sample(kind, "file-in-utf-16", text.getBytes(StandardCharsets.UTF_16), 0, "not text in UTF-8"));
        samples.add(new Sample(kind, "file-nested-without-end", "{\"cells\": ".concat("[".repeat(10_000))
                .getBytes(StandardCharsets.UTF_8), 0, "it is not JSON"));
        samples.add(new Sample(kind, "file-with-windows-lines",
                ("\uFEFF" + text.replace("\n", "\r\n").replace("\\n", "\\r\\n")).getBytes(StandardCharsets.UTF_8), ALL, "a byte order mark"));
        samples.add(new Sample(kind, "file-with-decomposed-letters",
                Normalizer.normalize(accented, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8), ALL, "put together"));
        add(new Change("file-from-another-kernel", Draft::fromAnotherKernel, ALL, "another kernel (python3)"));
        add(Change.answer("letters-in-two-spellings", "double gru\u0308n = 5203;\ndouble rc3 = gr\u00FCn;", ALL, "put together"));
    }

    private void add(Change change) {
        add(change.name(), change.edit(), change.earned(), change.shows());
    }

    /** Adds a sample: the solved notebook, changed. */
    private void add(String name, UnaryOperator<Draft> change, double earned, String shows) {
        samples.add(new Sample(kind, name, change.apply(solved()).bytes(), earned, shows));
    }

    private Draft solved() {
        Draft draft = Draft.of(released);
        source.models().forEach((id, model) -> draft.change(draft.answerAt(id), stub -> model));
        return draft;
    }
}
