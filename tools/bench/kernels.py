"""Times a ten-cell notebook in the course's kernel and in the stock kernel, in pairs: .venv/bin/python tools/bench/kernels.py [PAIRS].

Both run the same cells (imports, two methods, three charts, two tables, a program, an answer, a check) on the same jars, from the start
of the kernel to its end. The stock kernel is the one that the package installs: two Java machines with their usual settings, the course's
jars on its class path and no extension. Two times are taken: until the last cell has its result, and until the kernel has ended too.
Prints each pair, then the median times and the median of the pairs' ratios.
"""

import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

KERNELS = Path(sys.prefix) / "share" / "jupyter" / "kernels"
OURS = KERNELS / "java"
STOCK_ARGV = ["java", "-jar", "{resource_dir}/jjava-launcher.jar", "{resource_dir}/jjava.jar", "{connection_file}"]

CHART = """// {title}
XYChart {name} = new XYChartBuilder().width(640).height(400).title("{title}").build();
{name}.addSeries("f", xs, each(xs, x -> {formula})).setMarker(SeriesMarkers.NONE);
BitmapEncoder.getBufferedImage({name})"""

CELLS = [
    """// What the other cells use
import static org.chainrule.learn.Learn.*;
import org.chainrule.program.Program;
import org.knowm.xchart.*;
import org.knowm.xchart.style.markers.SeriesMarkers;
import tech.tablesaw.api.*;""",
    """// A function and its slope
double f(double x) { return Math.log(x * x + 1); }
double slope(double x) { return 2 * x / (x * x + 1); }""",
    """// Where they are drawn
double[] xs = grid(-3, 3, 200);
xs.length""",
    CHART.format(name="first", title="A function", formula="f(x)"),
    CHART.format(name="second", title="Its slope", formula="slope(x)"),
    """// Five values in a table
double[] few = {-2, -1, 0, 1, 2};
Table.create("Five values", DoubleColumn.create("x", few), DoubleColumn.create("f(x)", each(few, x -> f(x)))).print()""",
    """// A program and its derivatives
var at = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y").at("x=3, y=1");
Table.create("Derivatives", StringColumn.create("by", "x", "y"),
    DoubleColumn.create("dg", at.derivative("g", "x"), at.derivative("g", "y"))).print()""",
    CHART.format(name="third", title="Both", formula="f(x) * slope(x)"),
    """// 0.1 answer: the derivative of x² at x = 3
double warmUp = 2 * 3;""",
    """// The check
check("0.1", () -> warmUp).toString()""",
]


def main(arguments: list[str]) -> int:
    """Measures and prints."""
    pairs = int(arguments[0]) if arguments else 7
    with tempfile.TemporaryDirectory() as folder:
        _install_stock(Path(folder) / "kernels" / "stock")
        os.environ["JUPYTER_PATH"] = folder
        _seconds("stock"), _seconds("java")
        measured = []
        for pair in range(1, pairs + 1):
            order = ("stock", "java") if pair % 2 else ("java", "stock")
            now = {name: _seconds(name) for name in order}
            measured.append([(now["stock"][part], now["java"][part], now["java"][part] / now["stock"][part]) for part in (0, 1)])
            _say(f"pair {pair}", measured[-1])
    _say("median", [[statistics.median(column) for column in zip(*part)] for part in zip(*measured)])
    return 0


def _say(what: str, parts: list) -> None:
    cells, whole = ("stock {:.2f} s, ours {:.2f} s, ratio {:.2f}".format(*part) for part in parts)
    print(f"{what}: to the last result {cells}; to the kernel's end {whole}", flush=True)


def _install_stock(folder: Path) -> None:
    """Writes the kernel as its package describes it, with the course's jars on its class path."""
    folder.mkdir(parents=True)
    for jar in ("jjava.jar", "jjava-launcher.jar"):
        shutil.copyfile(OURS / jar, folder / jar)
    ours = json.loads((OURS / "kernel.json").read_text(encoding="utf-8"))
    jars = os.pathsep.join(str(jar) for jar in sorted(next(OURS.glob("lib-*")).glob("*.jar")))
    spec = {"argv": [ours["argv"][0], *STOCK_ARGV[1:]], "display_name": "stock", "language": "java", "interrupt_mode": "message",
            "env": {**ours.get("env", {}), "JJAVA_CLASSPATH": jars, "JJAVA_LOAD_EXTENSIONS": "0"}}
    (folder / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")


def _seconds(kernel: str) -> tuple[float, float]:
    """Runs the notebook in a new kernel; returns the time to the last cell's result, and to the kernel's end."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS])
    client = NotebookClient(notebook, kernel_name=kernel, timeout=120)
    begin = time.perf_counter()
    with client.setup_kernel():
        for index, cell in enumerate(notebook.cells):
            client.execute_cell(cell, index)
        result = time.perf_counter()
    if "Right" not in str(notebook.cells[-1].outputs):
        raise SystemExit(f"The check was not answered by the kernel {kernel}: {notebook.cells[-1].outputs}")
    return result - begin, time.perf_counter() - begin


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
