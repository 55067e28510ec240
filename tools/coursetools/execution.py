"""Executes one notebook strictly in the real kernel."""

import os
import time
from datetime import datetime
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from . import strict
from .kept import Kept

CELL_SECONDS = 120
STARTS = 3
# The environment variable that has the kernel draw charts for dark pages too.
DARK_TOO = "CHAINRULE_DARK_FIGURES"


def execute(path: Path, mark: str) -> tuple[list[str], str]:
    """Executes a notebook and keeps it if it is well; returns what is wrong and a line about it."""
    started, kept = time.monotonic(), Kept(path, mark)
    notebook = nbformat.read(path, as_version=4)
    os.environ[DARK_TOO] = "yes"
    try:
        run_cells(notebook, path.parent)
        wrong = strict.complaints(notebook)
    except CellTimeoutError:
        wrong = [f"a cell ran longer than {CELL_SECONDS} s"]
    except DeadKernelError:
        wrong = ["the kernel died"]
    except RuntimeError as never_ready:
        wrong = [f"the kernel was started {STARTS} times and never became ready: {never_ready}"]
    line = f"{time.monotonic() - started:.1f} s for {slowest(notebook)}"
    if not wrong:
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)
        kept.put(nbformat.writes(notebook) + "\n")
    return wrong, line


def run_cells(notebook, folder: Path) -> None:
    """Runs all cells in a kernel of their own.

    Its ports are looked for before it starts and may be taken by another when it opens them: then it ends before the first cell, and
    another one with other ports is started.
    """
    for start in range(1, STARTS + 1):
        client = NotebookClient(notebook, kernel_name="java", timeout=CELL_SECONDS, allow_errors=True, coalesce_streams=True,
                                shutdown_kernel="immediate", resources={"metadata": {"path": str(folder)}})
        try:
            client.execute()
            return
        except DeadKernelError:
            raise
        except RuntimeError:
            if start == STARTS:
                raise


def slowest(notebook) -> str:
    """Returns how many code cells there are, and which took longest."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if not cells:
        return "no cells"
    longest = max(cells, key=_seconds)
    caption = longest.source.strip().partition("\n")[0][:60]
    return f"{len(cells)} cells; the slowest took {_seconds(longest):.1f} s: {caption}"


def _seconds(cell) -> float:
    """Returns how long the kernel was busy with a cell; 0 if it never came to it."""
    times = [cell.metadata.get("execution", {}).get(f"iopub.status.{state}") for state in ("busy", "idle")]
    begin, end = (datetime.fromisoformat(time.replace("Z", "+00:00")) if time else datetime.min for time in times)
    return (end - begin).total_seconds() if all(times) else 0.0
