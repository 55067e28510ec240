"""Executes notebooks strictly in the real kernel: python -m coursetools.run [--for-pages] [CHAPTER…]."""

import hashlib
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from . import strict
from .paths import CHAPTER, EXECUTED, EXERCISES, NOTEBOOKS, ROOT, SOLUTIONS

WORKERS = 2
CELL_SECONDS = 120
STARTS = 3
# The environment variable that has the kernel draw charts for dark pages too.
DARK_TOO = "CHAINRULE_DARK_FIGURES"


def chosen(chapters: list[str], for_pages: bool) -> list[Path]:
    """Returns the notebooks of these chapters, or of all: chapters, exercises as released, and solutions."""
    folders = (NOTEBOOKS, EXERCISES) if for_pages else (NOTEBOOKS, EXERCISES, SOLUTIONS)
    found = [path for folder in folders for path in sorted(folder.glob(CHAPTER + ".ipynb"))]
    return [path for path in found if not chapters or path.name[:2] in [chapter.zfill(2) for chapter in chapters]]


def kernel_mark() -> str:
    """Returns a hash of the kernel: its description names a folder that is named after the jars."""
    folder = Path(sys.prefix) / "share" / "jupyter" / "kernels" / "java"
    names = sorted(path.name for path in folder.glob("lib-*"))
    return hashlib.sha256(((folder / "kernel.json").read_text(encoding="utf-8") + str(names)).encode()).hexdigest()


def execute(path: Path, mark: str) -> tuple[Path, list[str], str]:
    """Executes one notebook unless the same one was executed before; returns what is wrong and a line about it."""
    target = EXECUTED / path.parent.name / path.name
    rules = Path(__file__).read_bytes() + Path(strict.__file__).read_bytes()
    key = hashlib.sha256(path.read_bytes() + mark.encode() + rules).hexdigest()
    stamp = target.with_suffix(".key")
    if target.exists() and stamp.exists() and stamp.read_text() == key:
        return path, [], "unchanged since it last ran"
    started = time.monotonic()
    notebook = nbformat.read(path, as_version=4)
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
        _keep(notebook, target, stamp, key)
    return path, wrong, line


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


def _keep(notebook, target: Path, stamp: Path, key: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    draft = target.with_suffix(".part")
    nbformat.write(notebook, draft)
    os.replace(draft, target)
    stamp.write_text(key)


def main(arguments: list[str]) -> int:
    """Executes what was chosen, two at a time, with a line for each."""
    for_pages = "--for-pages" in arguments
    chapters = [argument for argument in arguments if not argument.startswith("-")]
    unknown = [chapter for chapter in chapters if not chosen([chapter], for_pages)]
    if unknown:
        known = ", ".join(sorted(path.name[:2] for path in NOTEBOOKS.glob(CHAPTER + ".ipynb")))
        print(f"There is no chapter {', '.join(unknown)}. The chapters are: {known}.", file=sys.stderr)
        return 1
    notebooks = chosen(chapters, for_pages)
    os.environ[DARK_TOO] = "yes"
    mark, failed = kernel_mark(), 0
    with ProcessPoolExecutor(WORKERS) as pool:
        for path, wrong, line in pool.map(execute, notebooks, [mark] * len(notebooks)):
            print(f"{'FAILED' if wrong else 'ok    '} {path.relative_to(ROOT)}  {line}", flush=True)
            for complaint in wrong:
                print(f"       {complaint}", flush=True)
            failed += bool(wrong)
    print(f"{len(notebooks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
