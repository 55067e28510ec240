"""Generates notebooks and exercises from their sources: python -m coursetools.make [--check]."""

import os
import sys
from pathlib import Path

from .convert import chapter_notebook
from .exercises import SourceProblem
from .folder import COURSE
from .paths import CHAPTER, NOTEBOOKS, ROOT


def generated() -> dict[Path, str]:
    """Returns every generated file of the course with the text that it must have."""
    chapters = {NOTEBOOKS / f"{source.stem}.ipynb": chapter_notebook(source) for source in sorted(NOTEBOOKS.glob(CHAPTER + ".md"))}
    return {**chapters, **COURSE.generated()}


def main(arguments: list[str]) -> int:
    """Writes what is out of step; with --check only names it."""
    try:
        files = generated()
    except SourceProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    wrong = COURSE.stale(files)
    if "--check" in arguments:
        for path in wrong:
            print(f"{path.relative_to(ROOT)} is out of step with its source: run ./course make.", file=sys.stderr)
        print(f"{len(files)} generated files, {len(wrong)} out of step")
        return 1 if wrong else 0
    write(wrong, files, ROOT)
    print(f"{len(files)} generated files, {len(wrong)} changed")
    return 0


def write(wrong: list[Path], files: dict[Path, str], root: Path, say=print) -> None:
    """Puts files that are out of step right, and says which."""
    for path in wrong:
        _write(path, files.get(path))
        say(f"{'wrote' if path in files else 'removed'} {path.relative_to(root)}")


def _write(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.part")
    draft.write_bytes(text.encode())
    os.replace(draft, path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
