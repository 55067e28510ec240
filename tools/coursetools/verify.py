"""Tests the five guarantees of every exercise, of those of some chapters, or of a teacher's: python -m coursetools.verify [06 …|DIR]."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

from . import make
from .convert import exercise_notebook, parse
from .exercises import Exercise, SourceProblem, read
from .folder import COURSE, Folder, of_teacher
from .paths import CHAPTER, ROOT
from .run import execute, kernel_mark

GRADER = ROOT / "lib" / "grader" / "target" / "chainrule-grader.jar"
SHORTEST_SECRET = 12


class Submissions:
    """The submissions by which the guarantees are tested: model answers, nothing at all, and every anticipated wrong answer."""

    def __init__(self, folder: Folder, chapters: list[str]) -> None:
        self.folder = folder
        self.sources = {path.stem: path for path in folder.texts() if not chapters or path.stem[:2] in chapters}
        self.exercises = {stem: read(parse(path), path.name) for stem, path in self.sources.items()}
        shutil.rmtree(folder.verified, ignore_errors=True)

    def write(self) -> None:
        """Writes them all; each wrong answer stands alone among model answers."""
        for stem, exercises in self.exercises.items():
            models = {exercise.id: exercise.model for exercise in exercises}
            self._write("model", stem, models)
            self._write("blank", stem, {})
            for exercise in exercises:
                for number, (_, body) in enumerate(exercise.wrong, 1):
                    self._write(wrong_name(exercise, number), stem, {**models, exercise.id: body})

    def _write(self, learner: str, stem: str, answers: dict[str, str]) -> None:
        notebook = nbformat.reads(exercise_notebook(self.sources[stem]), as_version=4)
        for cell in notebook.cells:
            meta = cell.metadata.get("chainrule", {})
            if meta.get("role") == "answer" and meta["id"] in answers:
                cell.source = answers[meta["id"]]
        folder = self.folder.verified / "submissions" / learner
        folder.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, folder / f"{stem}.ipynb")


def wrong_name(exercise: Exercise, number: int) -> str:
    """Returns the name of the learner who gives the nth wrong answer to an exercise."""
    return f"wrong-{exercise.id.replace('.', '-')}-{number}"


def grade(folder: Folder) -> str:
    """Grades all of them at once; returns what is wrong, or nothing."""
    run = subprocess.run(["java", "-Dfile.encoding=UTF-8", "-jar", str(GRADER), "grade", str(folder.verified / "submissions"),
                          "--out", str(folder.verified / "grades"), "--exercises", str(folder.graded_as), *_trust()],
                         capture_output=True, text=True, encoding="utf-8", errors="replace")
    return "" if run.returncode == 0 else f"the grader ended with {run.returncode}:\n{(run.stdout + run.stderr)[-2000:]}"


def _trust() -> list[str]:
    """These submissions are our own, so they may run where no sandbox is to be had."""
    sandbox = shutil.which("bwrap")
    works = sandbox and subprocess.run([sandbox, "--ro-bind", "/", "/", "--unshare-all", "true"], capture_output=True).returncode == 0
    return [] if works else ["--trust-submissions"]


def result(folder: Folder, learner: str, stem: str) -> dict[str, dict]:
    """Returns the graded exercises of one submission by id."""
    text = (folder.verified / "grades" / "results" / learner / stem / "results.json").read_text(encoding="utf-8")
    return {exercise["id"]: exercise for exercise in json.loads(text)["exercises"]}


def in_sync(submissions: Submissions) -> list[str]:
    """Regenerating changes no released file."""
    folder = submissions.folder
    files, again = (make.generated(), "./course make") if folder is COURSE else (folder.generated(), "./course release")
    return [f"{path.relative_to(folder.root)} is out of step: run {again}" for path in folder.stale(files)]


def solvable(submissions: Submissions) -> list[str]:
    """Each model answer earns all the points that the checks can give."""
    found = []
    for stem, exercises in submissions.exercises.items():
        graded = result(submissions.folder, "model", stem)
        for exercise in exercises:
            if graded[exercise.id]["earned"] != exercise.machine_points:
                found.append(f"{exercise.id}: the model answer earns {graded[exercise.id]['earned']} of "
                             f"{exercise.machine_points}: {_headlines(graded[exercise.id])}")
            if graded[exercise.id]["points"] != exercise.meta["points"]:
                found.append(f"{exercise.id}: its checks are worth {graded[exercise.id]['points']} points, "
                             f"its source says {exercise.meta['points']}")
    return found


def unsolved(submissions: Submissions) -> list[str]:
    """Each exercise as released earns nothing, and still runs to its end."""
    found, mark = [], kernel_mark()
    for stem, exercises in submissions.exercises.items():
        graded = result(submissions.folder, "blank", stem)
        found += [f"{exercise.id}: untouched, it earns {graded[exercise.id]['earned']}" for exercise in exercises
                  if graded[exercise.id]["earned"] != 0]
        found += [f"{stem}: {complaint}" for complaint in execute(submissions.folder.released / f"{stem}.ipynb", mark)[1]]
    return found


def no_leak(submissions: Submissions) -> list[str]:
    """No line of a model answer stands in a notebook that a learner gets."""
    released = {path: path.read_text(encoding="utf-8") for folder in submissions.folder.shown for path in folder.glob(CHAPTER + ".ipynb")}
    found = []
    for exercises in submissions.exercises.values():
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
    found = []
    for stem, exercises in submissions.exercises.items():
        for exercise in exercises:
            for number, (key, _) in enumerate(exercise.wrong, 1):
                graded = result(submissions.folder, wrong_name(exercise, number), stem)[exercise.id]
                seen = [check["misconception"] for check in graded["checks"]]
                if all(check["verdict"] == "CORRECT" for check in graded["checks"]):
                    found.append(f"{exercise.id}: wrong answer {number} ({key or 'no key'}) is taken for right")
                if key and key not in seen:
                    found.append(f"{exercise.id}: wrong answer {number} should be seen as {key}, but was seen as {seen}: {_headlines(graded)}")
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
    trouble = grade(folder)
    if trouble:
        print(f"The guarantees could not be tested: {trouble}", file=sys.stderr)
        return 1
    failed = 0
    for guarantee in GUARANTEES:
        found = guarantee(submissions)
        failed += bool(found)
        print(f"{'FAILED' if found else 'holds '} {guarantee.__doc__}")
        for sentence in found:
            print(f"       {sentence}")
    exercises = sum(map(len, submissions.exercises.values()))
    wrong = sum(len(exercise.wrong) for of in submissions.exercises.values() for exercise in of)
    print(f"{exercises} exercises, {wrong} anticipated wrong answers")
    print(f"{len(GUARANTEES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
