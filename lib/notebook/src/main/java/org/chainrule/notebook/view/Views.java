package org.chainrule.notebook.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainrule.diff.Jacobian;
import org.chainrule.draw.GraphDiagram;
import org.chainrule.draw.NumberLines;
import org.chainrule.draw.TreeDiagram;
import org.chainrule.judge.Finding;
import org.chainrule.learn.Bars;
import org.chainrule.learn.Boxes;
import org.chainrule.learn.DataTable;
import org.chainrule.learn.HeatMap;
import org.chainrule.learn.MatrixMap;
import org.chainrule.learn.Plot;
import org.chainrule.notebook.figure.Figures;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Explanation;
import org.chainrule.program.Program;
import org.chainrule.program.TraceTable;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Function2;
import org.chainrule.tensor.Function3;
import org.chainrule.tensor.Numbers;
import org.chainrule.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.chartpart.IChart;
import tech.tablesaw.api.Table;

/** The one table of what is shown how. */
public final class Views {

    private static final Map<Class<?>, Function<Object, View>> BY_TYPE = new LinkedHashMap<>();

    static {
        show(Plot.class, plot -> View.picture(plot.toString(), look -> Figures.draw(plot, look)));
        show(Bars.class, bars -> View.picture(bars.toString(), look -> Figures.draw(bars, look)));
        show(Boxes.class, boxes -> View.picture(boxes.toString(), look -> Figures.draw(boxes, look)));
        show(HeatMap.class, map -> View.picture(map.toString(), look -> Figures.draw(map, look)));
        show(MatrixMap.class, matrix -> View.picture(matrix.toString(), look -> Figures.draw(matrix, look)));
        show(IChart.class, chart -> View.picture(words(chart), Figures.draw(chart)));
        show(DataTable.class, table -> grid(Tables.grid(table)));
        show(Table.class, table -> grid(Tables.grid(table)));
        show(Jacobian.class, jacobian -> View.html(jacobian.toString(), Tables.grid(jacobian).toHtml()));
        show(Program.class, program -> View.latex(program.toString(), program.toLatex()));
        show(Explanation.class, steps -> View.latex(steps.toString(), steps.toLatex()));
        show(TraceTable.class, trace -> View.latex(trace.toString(), trace.toLatex()));
        show(Evaluation.class, at -> View.text(at.program() + "\nat " + point(at) + "; explain(), tree(), diagram() and"
                + " jacobian() show more"));
        show(TreeDiagram.class, tree -> View.html(tree.toString(), tree.toSvg()));
        show(NumberLines.class, lines -> View.html(lines.toString(), lines.toSvg()));
        show(GraphDiagram.class, graph -> View.html(graph.toString(), graph.toSvg()));
        show(Tensor.class, tensor -> View.text(tensor.toString()));
        show(Function1.class, f -> View.text("a function of one tensor; its value at 2, say, is .at(2)"));
        show(Function2.class, f -> View.text("a function of two tensors; its value at (3, 1), say, is .at(3, 1)"));
        show(Function3.class, f -> View.text("a function of three tensors; its value at (3, 1, 2), say, is .at(3, 1, 2)"));
        show(Finding.class, finding -> View.html(FindingText.of(finding), FindingHtml.of(finding)));
        show(CheckReport.class, report -> View.html(FindingText.of(report), FindingHtml.of(report)));
        for (Class<?> array : Arrays.SHOWN) {
            BY_TYPE.put(array, value -> View.text(Arrays.text(value)));
        }
    }

    private Views() {}

    private static <T> void show(Class<T> type, Function<T, View> view) {
        BY_TYPE.put(type, value -> view.apply(type.cast(value)));
    }

    /** The types that are shown in a way of their own. */
    public static Set<Class<?>> types() {
        return BY_TYPE.keySet();
    }

    /** The view of a value of one of these types. */
    public static View of(Class<?> type, Object value) {
        return BY_TYPE.get(type).apply(value);
    }

    private static String point(Evaluation at) {
        return at.point().entrySet().stream().map(one -> one.getKey() + " = " + Numbers.format(one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static View grid(Grid grid) {
        return View.html(grid.toString(), grid.toHtml());
    }

    private static String words(IChart chart) {
        String title = chart instanceof Chart<?, ?> titled ? titled.getTitle() : "";
        return title == null || title.isBlank() ? "A chart without a title." : title + " (chart)";
    }
}
