"""Runs some cells in the kernel "training" of a folder and waits until it has ended: python -m coursetools.train FOLDER.

That kernel writes down, when it ends, the classes that it has loaded. So the cells touch what most notebooks touch.
"""

import sys

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient

NAME = "training"
SECONDS = 120

CELLS = [
    """import org.knowm.xchart.*;
import tech.tablesaw.api.*;""",
    """double f(double x) { return Math.log(x * x + 1); }
record Step(String name, double value) {}""",
    """double[] xs = grid(-3, 3, 50);
XYChart chart = new XYChartBuilder().width(640).height(400).title("f").build();
chart.addSeries("f", xs, each(xs, x -> f(x)));
chart""",
    """plot("f", "x", "f(x)").curve("f", x -> f(x), -3, 3)""",
    """Table.create("f", DoubleColumn.create("x", xs), StringColumn.create("name", Collections.nCopies(50, "a")))""",
    """Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y").at("x=3, y=1").derivative("g", "x")""",
    """Tensor x = tensor(3);
x.times(x).plus(1).backward();
x.grad()""",
    "double warmUp = 6;",
    """check("0.1", () -> warmUp)""",
    "notThere + 1",
]


def main(arguments: list[str]) -> int:
    """Runs the cells; one that fails does not stop the others."""
    manager = KernelManager(kernel_name=NAME, kernel_spec_manager=KernelSpecManager(kernel_dirs=arguments), shutdown_wait_time=SECONDS)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS])
    try:
        NotebookClient(notebook, km=manager, timeout=SECONDS, allow_errors=True).execute()
    finally:
        manager.shutdown_kernel()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
