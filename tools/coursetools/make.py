"""Generates notebooks and exercises from their sources: python -m coursetools.make [--check]."""

import os
import sys
from pathlib import Path

from .convert import chapter_notebook, exercise_list, exercise_notebook, parse, solution_notebook
from .exercises import SourceProblem, read
from .paths import CHAPTER, EXERCISE_LIST, EXERCISES, NOTEBOOKS, ROOT, SOLUTIONS


def generated() -> dict[Path, str]:
    """Returns every generated file with the text that it must have."""
    files: dict[Path, str] = {}
    for source in sorted(NOTEBOOKS.glob(CHAPTER + ".md")):
        files[NOTEBOOKS / f"{source.stem}.ipynb"] = chapter_notebook(source)
    exercises = {}
    for source in sorted(SOLUTIONS.glob(CHAPTER + ".md")):
        exercises[source.stem] = read(parse(source), source.name)
        files[EXERCISES / f"{source.stem}.ipynb"] = exercise_notebook(source)
        files[SOLUTIONS / f"{source.stem}.ipynb"] = solution_notebook(source)
    _refuse_twins(exercises)
    files[EXERCISE_LIST] = exercise_list(exercises)
    return files


def _refuse_twins(exercises: dict) -> None:
    seen = {}
    for chapter, all_of in exercises.items():
        for exercise in all_of:
            if exercise.id in seen:
                raise SourceProblem(f"exercise {exercise.id} is in {seen[exercise.id]}.md and in {chapter}.md. Give each its own id.")
            seen[exercise.id] = chapter


def stale(files: dict[Path, str]) -> list[Path]:
    """Returns the files that are missing, differ from what they must be, or are made from nothing any more."""
    wrong = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    there = [path for folder in (NOTEBOOKS, EXERCISES, SOLUTIONS) for path in folder.glob(CHAPTER + ".ipynb")]
    return wrong + [path for path in there if path not in files]


def main(arguments: list[str]) -> int:
    """Writes what is out of step; with --check only names it."""
    try:
        files = generated()
    except SourceProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    wrong = stale(files)
    if "--check" in arguments:
        for path in wrong:
            print(f"{path.relative_to(ROOT)} is out of step with its source: run ./course make.", file=sys.stderr)
        print(f"{len(files)} generated files, {len(wrong)} out of step")
        return 1 if wrong else 0
    for path in wrong:
        _write(path, files.get(path))
        print(f"{'wrote' if path in files else 'removed'} {path.relative_to(ROOT)}")
    print(f"{len(files)} generated files, {len(wrong)} changed")
    return 0


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
