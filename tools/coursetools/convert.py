"""Turns sources in Markdown into notebooks: the same text always gives the same bytes."""

import copy
import hashlib
import json
from functools import cache
from pathlib import Path

import jupytext
import nbformat

from .exercises import Exercise, place_of, read, role, tags
from .parameters import EVERYBODY, Reader, filled

KERNEL = {"name": "java", "display_name": "Java", "language": "java"}
LANGUAGE = {"name": "java", "file_extension": ".jshell", "mimetype": "text/x-java-source", "pygments_lexer": "java",
            "codemirror_mode": "java"}
KEPT_TAGS = ("raises-exception",)
LOCKED = ("exercise", "check")


def parse(source: Path) -> nbformat.NotebookNode:
    """Reads a source."""
    return copy.deepcopy(_parsed(source.read_text(encoding="utf-8")))


@cache
def _parsed(text: str) -> nbformat.NotebookNode:
    return jupytext.reads(text, fmt="md:myst")


def chapter_notebook(source: Path) -> str:
    """Returns the text of the notebook for a chapter."""
    notebook = parse(source)
    cells = [_plain(cell) for cell in notebook.cells]
    return _written(cells, source.stem, notebook.metadata, "chapter")


def exercise_notebook(source: Path, reader: Reader = EVERYBODY) -> str:
    """Returns the text of the notebook that a learner gets: stubs, hints and checks."""
    return _exercises(source, solved=False, reader=reader)


def solution_notebook(source: Path) -> str:
    """Returns the text of the notebook with model answers and explanations."""
    return _exercises(source, solved=True)


def nbgrader_notebook(source: Path) -> str:
    """Returns the text of the notebook that a learner gets, with what nbgrader wants to know: its check cells are graded, its tasks locked."""
    return _exercises(source, solved=False, nbgrader=True)


def _exercises(source: Path, solved: bool, nbgrader: bool = False, reader: Reader = EVERYBODY) -> str:
    notebook = parse(source)
    exercises = {exercise.id: exercise for exercise in read(notebook, source.name)}
    numbers = {id: exercise.numbers(reader) for id, exercise in exercises.items() if exercise.parameters}
    cells, current = [], ""
    for cell in notebook.cells:
        kind, of = role(cell, current)
        current = of if kind == "exercise" else current
        if kind == "wrong" or kind == "explanation" and not solved:
            continue
        if kind == "answer":
            cell.source = exercises[of].model if solved else exercises[of].stub
        cell.source = filled(cell.source, numbers.get(of, {}))
        plain = _plain(cell, kind, of)
        if nbgrader and kind in LOCKED:
            plain.metadata["nbgrader"] = _locked(kind, exercises.get(of))
        cells.append(plain)
    return _written(cells, source.stem, notebook.metadata, "solutions" if solved else "exercises", _owner(numbers, reader))


def _owner(numbers: dict, reader: Reader) -> dict:
    """Returns what a notebook records about its own numbers, and whose they are."""
    whose = {"learner": reader.learner} if reader.learner else {}
    return {"parameters": numbers, **whose} if numbers else {}


def _locked(kind: str, exercise: Exercise) -> dict:
    """Returns nbgrader's metadata of a cell that learners leave as it is; an answer needs none, so it keeps its stub."""
    about = {"grade": kind == "check", "grade_id": f"{kind}-{exercise.id.replace('.', '-')}", "locked": True, "schema_version": 3,
             "solution": False, "task": False}
    return {**about, "points": exercise.meta["points"]} if kind == "check" else about


def _plain(cell, kind: str = "", of: str = "") -> nbformat.NotebookNode:
    """Returns a cell with just the metadata that a notebook needs."""
    metadata = {}
    if kind:
        metadata["chainrule"] = {"role": kind, "id": of} if of else {"role": kind}
    if "covers" in cell.metadata:
        metadata["chainrule"] = {**metadata.get("chainrule", {}), "covers": list(cell.metadata["covers"])}
    kept = [tag for tag in tags(cell) if tag in KEPT_TAGS]
    if kept:
        metadata["tags"] = kept
    new = nbformat.v4.new_code_cell if cell.cell_type == "code" else nbformat.v4.new_markdown_cell
    return new(cell.source, metadata=metadata)


def _written(cells: list, stem: str, front, kind: str, more: dict | None = None) -> str:
    seen: dict[str, int] = {}
    for cell in cells:
        text = f"{stem} {cell.cell_type} {cell.metadata.get('chainrule', '')} {cell.source}"
        nth = seen[text] = seen.get(text, 0) + 1
        cell.id = hashlib.sha256(f"{text} {nth}".encode()).hexdigest()[:12]
    metadata = {"kernelspec": KERNEL, "language_info": LANGUAGE,
                "chainrule": {"chapter": stem, "kind": kind, "title": front.get("title", stem), **(more or {})}}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    notebook.nbformat_minor = 5
    nbformat.validate(notebook)
    return json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def exercise_list(exercises: dict[str, list[Exercise]], reader: Reader = EVERYBODY) -> str:
    """Returns the list of all exercises by chapter as a properties file, in the order of their ids, with this reader's numbers."""
    lines = ["# Generated from solutions/*.md by ./course make."]
    rows = [(exercise, chapter) for chapter, all_of in exercises.items() for exercise in all_of]
    for exercise, chapter in sorted(rows, key=lambda row: place_of(row[0].id)):
        meta = exercise.meta
        values = {"chapter": chapter, "title": meta["title"], "kind": meta["kind"], "points": meta["points"],
                  "covers": " ".join(meta.get("covers", [])), "selfCheck": str(bool(meta.get("selfCheck"))).lower(),
                  "check": meta["check"]}
        values |= {key: str(meta[key]).lower() for key in ("machinePoints", "withoutLibrary") if key in meta}
        values |= {f"parameter.{name}": number for name, number in exercise.numbers(reader).items()}
        values |= {"rubric": " ".join(meta["rubric"].split())} if "rubric" in meta else {}
        lines += [f"{exercise.id}.{key}={str(value).replace(chr(92), chr(92) * 2)}" for key, value in values.items()]
    return "\n".join(lines) + "\n"
