"""The learner's own folder: notebooks are delivered into it, and what the learner changed is never overwritten."""

import hashlib
import itertools
import json
import os
from pathlib import Path

from .machine import ROOT
from .problem import Problem

WORK = ROOT / "my-course"
RECORD = ".delivered.json"
KINDS = ("notebooks", "exercises")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def deliver(source: Path = ROOT, work: Path = WORK) -> list[str]:
    """Copies the course's notebooks into the learner's folder; returns a sentence for each thing worth knowing."""
    record_file = work / RECORD
    record = _record(record_file)
    told, fresh = [], 0
    for kind in KINDS:
        for notebook in sorted((source / kind).glob("*.ipynb")):
            name = f"{kind}/{notebook.name}"
            sentence = _deliver_one(notebook, work / name, name, record)
            fresh += sentence == "new"
            told += [sentence] if sentence not in ("", "new") else []
    _write(record_file, json.dumps(record, indent=1, sort_keys=True).encode())
    if fresh:
        told.insert(0, f"{fresh} notebook{'s' if fresh > 1 else ''} placed in {work.name}/: that folder is yours.")
    return told


def _record(record_file: Path) -> dict:
    """Returns what was delivered before; a record that is lost or damaged is as good as none: nothing is overwritten."""
    try:
        record = json.loads(record_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def _deliver_one(notebook: Path, target: Path, name: str, record: dict) -> str:
    newest, last = _hash(notebook), record.get(name)
    if not target.exists() or _hash(target) in (last, newest):
        same = target.exists() and _hash(target) == newest
        if not same:
            _write(target, notebook.read_bytes())
        record[name] = newest
        return "" if same else "new"
    if newest == last:
        return ""
    beside = _free_place(target, record)
    _write(beside, notebook.read_bytes())
    record[name] = record[_name(beside)] = newest
    return (f"There is a newer {name}. Yours has been changed, so it stays as it is; "
            f"the new one lies beside it as {beside.name}.")


def _free_place(target: Path, record: dict) -> Path:
    """Returns where a newer notebook may lie: a place that holds nothing of the learner's."""
    places = (target.with_suffix(f".new{number}.ipynb") for number in itertools.chain([""], itertools.count(2)))
    return next(place for place in places if not place.exists() or _hash(place) == record.get(_name(place)))


def _name(notebook: Path) -> str:
    return f"{notebook.parent.name}/{notebook.name}"


def _write(target: Path, content: bytes) -> None:
    """Writes a file whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.part")
    draft.write_bytes(content)
    os.replace(draft, target)


def notebook(asked: str, source: Path = ROOT) -> str:
    """Returns the place of the notebook that is asked for, as `03` for a chapter or `exercises/03` for its exercises."""
    kind, _, chapter = asked.rpartition("/")
    kind = kind or "notebooks"
    found = sorted((source / kind).glob(f"{chapter[:2].zfill(2)}-*.ipynb")) if kind in KINDS else []
    if not found:
        known = ", ".join(path.name[:2] for path in sorted((source / "notebooks").glob("*.ipynb")))
        raise Problem(f"There is no notebook {asked}. Ask for a chapter as 03, or for its exercises as exercises/03. The chapters are: {known}.")
    return f"{kind}/{found[0].name}"


def submit(chapter: str, source: Path = ROOT, work: Path = WORK) -> str:
    """Writes the one file to hand in; returns a sentence that says where it is and what it holds."""
    released = sorted((source / "exercises").glob(f"{chapter}-*.ipynb"))
    if not released:
        known = ", ".join(path.name[:2] for path in sorted((source / "exercises").glob("*.ipynb")))
        raise Problem(f"There are no exercises for chapter {chapter}. Chapters with exercises: {known}.")
    own = work / "exercises" / released[0].name
    if not own.exists():
        raise Problem(f"There is nothing to hand in yet: {own.relative_to(source)} does not exist. "
                      "Open the course with ./course lab and work there.")
    try:
        answers, stubs = _answers(own), _answers(released[0])
    except (ValueError, KeyError, TypeError) as error:
        raise Problem(f"{own.relative_to(source)} is not a notebook that can be read ({error}). "
                      "Open it in JupyterLab and save it once more.") from error
    target = work / "submit" / own.name
    _write(target, own.read_bytes())
    done = sum(answers.get(line) not in (None, stub) for line, stub in stubs.items())
    return f"Hand in {target.relative_to(source)}: {done} of {len(stubs)} answers are filled in."


def _answers(notebook: Path) -> dict[str, str]:
    """Returns the answer cells of a notebook by their first line, white space aside."""
    cells = json.loads(notebook.read_text(encoding="utf-8-sig"))["cells"]
    sources = ["".join(cell["source"]).strip() for cell in cells if cell["cell_type"] == "code"]
    answers = [source for source in sources if source.startswith("//") and " answer" in source.split("\n")[0]]
    return {source.split(" answer")[0]: "".join(source.split()) for source in answers}
