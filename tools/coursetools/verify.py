"""Tests the five guarantees of every exercise, of those of some chapters, or of a teacher's: python -m coursetools.verify [06 …|DIR]."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

import nbformat

from . import make
from .convert import exercise_notebook, parse
from .execution import execute
from .exercises import Exercise, SourceProblem, read
from .folder import COURSE, Folder, of_teacher
from .kept import Kept, kernel_mark
from .launcher import doctor, grading, jdk
from .parameters import EVERYBODY, Reader, by_lot, first_and_last
from .paths import CHAPTER

SHORTEST_SECRET = 12
LOTS = 2


class GradingProblem(Exception):
    """The grader could not do its work; its text is a sentence."""


@dataclass(frozen=True)
class Wrong:
    """An anticipated wrong answer: the nth to an exercise, and whose submissions hold it."""

    stem: str
    exercise: Exercise
    number: int
    together: str
    reader: Reader = EVERYBODY

    @property
    def key(self) -> str:
        """The misconception that it should be seen as; empty if it has none of the catalogue."""
        return self.exercise.wrong[self.number - 1][0]

    @property
    def answer(self) -> dict[str, str]:
        """The text of the answer cell, by exercise."""
        return {self.exercise.id: self.exercise.wrong[self.number - 1][1]}

    @property
    def alone(self) -> str:
        """The name of the learner who gives this wrong answer and no other."""
        return _named(f"wrong-{self.exercise.id.replace('.', '-')}-{self.number}", self.reader)


class Submissions:
    """The submissions by which the guarantees are tested: model answers, nothing at all, and every anticipated wrong answer."""

    def __init__(self, folder: Folder, chapters: list[str]) -> None:
        self.folder = folder
        self.sources = {path.stem: path for path in folder.texts() if not chapters or path.stem[:2] in chapters}
        self.exercises = {stem: read(parse(path), path.name) for stem, path in self.sources.items()}
        asked = any(exercise.parameters for of in self.exercises.values() for exercise in of)
        self.readers = [*first_and_last(), *(by_lot(f"lot-{seed}", seed, "verify") for seed in range(1, LOTS + 1))] if asked else [EVERYBODY]
        self.wrong = [wrong for group in self.groups() for wrong in group]
        shutil.rmtree(folder.verified, ignore_errors=True)

    def read_by(self, reader: Reader) -> dict[str, list[Exercise]]:
        """Returns the exercises with a reader's own numbers."""
        return {stem: [exercise.read_by(reader) for exercise in of] for stem, of in self.exercises.items()}

    def groups(self) -> Iterator[list[Wrong]]:
        """Yields the wrong answers that stand together in one notebook: the nth ones of every other exercise of a chapter."""
        for reader in self.readers:
            for stem, exercises in self.read_by(reader).items():
                for half, name in enumerate(("odd", "even")):
                    nth = zip_longest(*([Wrong(stem, exercise, number, _named(f"wrong-{name}-{number}", reader), reader)
                                         for number in range(1, len(exercise.wrong) + 1)] for exercise in exercises[half::2]))
                    yield from ([wrong for wrong in row if wrong] for row in nth)

    def write(self) -> None:
        """Writes them all; each wrong answer has model answers as its neighbours."""
        for reader in self.readers:
            for stem in self.exercises:
                self._write(self.folder.verified, _named("model", reader), stem, self._models(stem, reader), reader)
                self._write(self.folder.verified, _named("blank", reader), stem, {}, reader)
        for group in self.groups():
            answers = {id: body for wrong in group for id, body in wrong.answer.items()}
            first = group[0]
            self._write(self.folder.verified, first.together, first.stem, {**self._models(first.stem, first.reader), **answers}, first.reader)

    def write_alone(self, these: list[Wrong]) -> Path:
        """Writes a notebook for each of these wrong answers, all else in it right; returns where."""
        place = self.folder.verified / "alone"
        for wrong in these:
            self._write(place, wrong.alone, wrong.stem, {**self._models(wrong.stem, wrong.reader), **wrong.answer}, wrong.reader)
        return place

    def graded_as(self) -> Path:
        """Returns the folder by which these submissions are graded: as released, and with the numbers of these learners where there are some."""
        if self.readers == [EVERYBODY]:
            return self.folder.graded_as
        inside = self.folder.released.relative_to(self.folder.graded_as)
        for notebook in self.folder.released.glob(CHAPTER + ".ipynb"):
            _copy(notebook, self.drawn / inside / notebook.name)
        for jar in self.folder.graded_as.glob("grading/*.jar"):
            _copy(jar, self.drawn / "grading" / jar.name)
        return self.drawn

    @property
    def drawn(self) -> Path:
        """A folder of exercises in which the learners of these submissions have numbers of their own."""
        return self.folder.verified / "drawn"

    def _models(self, stem: str, reader: Reader) -> dict[str, str]:
        return {exercise.id: exercise.model for exercise in self.read_by(reader)[stem]}

    def _write(self, place: Path, learner: str, stem: str, answers: dict[str, str], reader: Reader) -> None:
        released = exercise_notebook(self.sources[stem], replace(reader, learner=learner) if reader.learner else reader)
        if reader.learner:
            own = self.drawn / self.folder.released.relative_to(self.folder.graded_as) / "learners" / learner
            own.mkdir(parents=True, exist_ok=True)
            (own / f"{stem}.ipynb").write_text(released, encoding="utf-8")
        notebook = nbformat.reads(released, as_version=4)
        for cell in notebook.cells:
            meta = cell.metadata.get("chainrule", {})
            if meta.get("role") == "answer" and meta["id"] in answers:
                cell.source = answers[meta["id"]]
        folder = place / "submissions" / learner
        folder.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, folder / f"{stem}.ipynb")


def _named(what: str, reader: Reader) -> str:
    return f"{what}-{reader.learner}" if reader.learner else what


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, to)


def grade(exercises: Path, place: Path) -> None:
    """Grades all submissions of a place at once, by this folder of exercises."""
    run = subprocess.run([*grading.command(jdk.find()), "grade", str(place / "submissions"), "--out", str(place / "grades"),
                          "--exercises", str(exercises), *_trust()],
                         capture_output=True, text=True, encoding="utf-8", errors="replace")
    if run.returncode:
        raise GradingProblem(f"the grader ended with {run.returncode}:\n{(run.stdout + run.stderr)[-2000:]}")


def _trust() -> list[str]:
    """These submissions are our own, so they may run where no sandbox is to be had."""
    return [] if doctor.sandbox().well else ["--trust-submissions"]


def result(place: Path, learner: str, stem: str) -> dict[str, dict]:
    """Returns the graded exercises of one submission by id."""
    text = (place / "grades" / "results" / learner / stem / "results.json").read_text(encoding="utf-8")
    return {exercise["id"]: exercise for exercise in json.loads(text)["exercises"]}


def in_sync(submissions: Submissions) -> list[str]:
    """Regenerating changes no released file."""
    folder = submissions.folder
    files, again = (make.generated(), "./course make") if folder is COURSE else (folder.generated(), "./course release")
    return [f"{path.relative_to(folder.root)} is out of step: run {again}" for path in folder.stale(files)]


def solvable(submissions: Submissions) -> list[str]:
    """Each model answer earns all the points that the checks can give."""
    found = []
    for reader in submissions.readers:
        for stem, exercises in submissions.exercises.items():
            graded = result(submissions.folder.verified, _named("model", reader), stem)
            for exercise in exercises:
                if graded[exercise.id]["earned"] != exercise.machine_points:
                    found.append(f"{_called(exercise, reader)}: the model answer earns {graded[exercise.id]['earned']} of "
                                 f"{exercise.machine_points}: {_headlines(graded[exercise.id])}")
                if graded[exercise.id]["points"] != exercise.meta["points"]:
                    found.append(f"{exercise.id}: its checks are worth {graded[exercise.id]['points']} points, "
                                 f"its source says {exercise.meta['points']}")
    return list(dict.fromkeys(found))


def _called(exercise: Exercise, reader: Reader) -> str:
    numbers = ", ".join(f"{name} = {number}" for name, number in exercise.numbers(reader).items())
    return f"{exercise.id} with {numbers}" if numbers else exercise.id


def unsolved(submissions: Submissions) -> list[str]:
    """Each exercise as released earns nothing, and still runs to its end."""
    found, mark = [], kernel_mark()
    for stem, exercises in submissions.exercises.items():
        for reader in submissions.readers:
            graded = result(submissions.folder.verified, _named("blank", reader), stem)
            found += [f"{_called(exercise, reader)}: untouched, it earns {graded[exercise.id]['earned']}" for exercise in exercises
                      if graded[exercise.id]["earned"] != 0]
        released = submissions.folder.released / f"{stem}.ipynb"
        complaints = [] if Kept(released, mark).is_current else execute(released, mark)[0]
        found += [f"{stem}: {complaint}" for complaint in complaints]
    return found


def no_leak(submissions: Submissions) -> list[str]:
    """No line of a model answer stands in a notebook that a learner gets."""
    released = {path: path.read_text(encoding="utf-8") for folder in submissions.folder.shown for path in folder.glob(CHAPTER + ".ipynb")}
    found = []
    for exercises in submissions.read_by(EVERYBODY).values():
        for exercise in exercises:
            for line in secrets(exercise):
                found += [f"{exercise.id}: {path.relative_to(submissions.folder.root)} holds the line {line} of its model answer"
                          for path, text in released.items() if json.dumps(line, ensure_ascii=False)[1:-1] in text]
    return found


def secrets(exercise: Exercise) -> list[str]:
    """Returns the lines that only the model answer has: not the stub, nor a hint; too short ones are left out."""
    public = "\n".join([exercise.stub, *exercise.hints])
    lines = [line.strip() for line in exercise.model.splitlines()]
    return [line for line in lines if line not in public and len(re.sub(r"\W", "", line)) >= SHORTEST_SECRET]


def diagnosed(submissions: Submissions) -> list[str]:
    """Each anticipated wrong answer gets its own message and not full marks."""
    doubtful = [wrong for wrong in submissions.wrong if _not_diagnosed(submissions.folder.verified, wrong.together, wrong)]
    if not doubtful:
        return []
    place = submissions.write_alone(doubtful)
    grade(submissions.graded_as(), place)
    return [sentence for wrong in doubtful for sentence in _not_diagnosed(place, wrong.alone, wrong)]


def _not_diagnosed(place: Path, learner: str, wrong: Wrong) -> list[str]:
    graded = result(place, learner, wrong.stem)[wrong.exercise.id]
    seen = [check["misconception"] for check in graded["checks"]]
    named = f"{_called(wrong.exercise, wrong.reader)}: wrong answer {wrong.number}"
    found = []
    if all(check["verdict"] == "CORRECT" for check in graded["checks"]):
        found.append(f"{named} ({wrong.key or 'no key'}) is taken for right")
    if wrong.key and wrong.key not in seen:
        found.append(f"{named} should be seen as {wrong.key}, but was seen as {seen}: {_headlines(graded)}")
    return found


def _headlines(graded: dict) -> str:
    return " / ".join(check["headline"] for check in graded["checks"])


GUARANTEES = (in_sync, solvable, unsolved, no_leak, diagnosed)


def main(arguments: list[str]) -> int:
    """Tests the guarantees and says which hold."""
    teachers = [Path(argument) for argument in arguments if not argument.isdigit()]
    folder = of_teacher(teachers[0]) if teachers else COURSE
    try:
        submissions = Submissions(folder, [argument.zfill(2) for argument in arguments if argument.isdigit()])
    except SourceProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    if not submissions.sources:
        print(f"No source {', '.join(arguments)} has exercises; {folder.sources} lists those that have.", file=sys.stderr)
        return 1
    submissions.write()
    failed = 0
    try:
        grade(submissions.graded_as(), folder.verified)
        for guarantee in GUARANTEES:
            failed += not _say(guarantee, guarantee(submissions))
    except GradingProblem as problem:
        print(f"The guarantees could not be tested: {problem}", file=sys.stderr)
        return 1
    exercises = sum(map(len, submissions.exercises.values()))
    print(f"{exercises} exercises, {sum(len(exercise.wrong) for of in submissions.exercises.values() for exercise in of)} anticipated wrong answers")
    print(f"{len(GUARANTEES) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _say(guarantee, found: list[str]) -> bool:
    """Says whether a guarantee holds, and where it does not."""
    print(f"{'FAILED' if found else 'holds '} {guarantee.__doc__}")
    for sentence in found:
        print(f"       {sentence}")
    return not found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
