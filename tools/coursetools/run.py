"""Executes notebooks strictly in the real kernel, unless the same were executed before: python -m coursetools.run [--for-pages] [CHAPTER…]."""

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .kept import Kept, kernel_mark
from .paths import CHAPTER, EXERCISES, NOTEBOOKS, ROOT, SOLUTIONS

WORKERS = 2
UNCHANGED = "unchanged since it last ran"


def chosen(chapters: list[str], for_pages: bool) -> list[Path]:
    """Returns the notebooks of these chapters, or of all: chapters, exercises as released, and solutions."""
    folders = (NOTEBOOKS, EXERCISES) if for_pages else (NOTEBOOKS, EXERCISES, SOLUTIONS)
    found = [path for folder in folders for path in sorted(folder.glob(CHAPTER + ".ipynb"))]
    return [path for path in found if not chapters or path.name[:2] in [chapter.zfill(2) for chapter in chapters]]


def outcomes(notebooks: list[Path]) -> Iterator[tuple[Path, list[str], str]]:
    """Executes those that are not kept; yields each notebook, what is wrong with it, and a line about it, in their order."""
    mark = kernel_mark()
    stale = [path for path in notebooks if not Kept(path, mark).is_current]
    executed = _executed(stale, mark)
    for path in notebooks:
        yield path, *(next(executed) if path in stale else ([], UNCHANGED))


def _executed(stale: list[Path], mark: str) -> Iterator[tuple[list[str], str]]:
    """Executes two at a time; what that takes is imported here, which takes longer than to find that there is nothing to do."""
    from .execution import execute
    with ProcessPoolExecutor(WORKERS) as pool:
        yield from pool.map(execute, stale, [mark] * len(stale))


def main(arguments: list[str]) -> int:
    """Executes what was chosen, with a line for each."""
    for_pages = "--for-pages" in arguments
    chapters = [argument for argument in arguments if not argument.startswith("-")]
    unknown = [chapter for chapter in chapters if not chosen([chapter], for_pages)]
    if unknown:
        known = ", ".join(sorted(path.name[:2] for path in NOTEBOOKS.glob(CHAPTER + ".ipynb")))
        print(f"There is no chapter {', '.join(unknown)}. The chapters are: {known}.", file=sys.stderr)
        return 1
    notebooks, failed = chosen(chapters, for_pages), 0
    for path, wrong, line in outcomes(notebooks):
        print(f"{'FAILED' if wrong else 'ok    '} {path.relative_to(ROOT)}  {line}", flush=True)
        for complaint in wrong:
            print(f"       {complaint}", flush=True)
        failed += bool(wrong)
    print(f"{len(notebooks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
