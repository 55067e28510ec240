"""A folder of exercises: where its sources lie, and where what is made from them goes."""

from dataclasses import dataclass
from pathlib import Path

from . import learners
from .convert import exercise_list, exercise_notebook, nbgrader_notebook, parse, solution_notebook
from .exercises import Exercise, SourceProblem, read
from .parameters import EVERYBODY, Reader
from .paths import CHAPTER, EXERCISE_LIST, EXERCISES, NOTEBOOKS, ROOT, SOLUTIONS


@dataclass(frozen=True)
class Folder:
    """The course's exercises, or a teacher's own."""

    root: Path
    sources: Path
    released: Path
    solved: Path
    list: Path
    shown: tuple[Path, ...]
    graded_as: Path
    verified: Path
    nbgrader: Path | None = None
    learners: Path | None = None
    """The class that got numbers of its own, where there is one."""

    def texts(self) -> list[Path]:
        """Returns the sources, in order."""
        return sorted(self.sources.glob(CHAPTER + ".md"))

    def exercises(self) -> dict[str, list[Exercise]]:
        """Returns the exercises of each source, each id once."""
        exercises = {source.stem: read(parse(source), source.name) for source in self.texts()}
        _refuse_twins(exercises)
        return exercises

    def generated(self) -> dict[Path, str]:
        """Returns every file that is made from the sources, with the text that it must have."""
        files = {}
        for source in self.texts():
            files[self.released / f"{source.stem}.ipynb"] = exercise_notebook(source)
            files[self.solved / f"{source.stem}.ipynb"] = solution_notebook(source)
            if self.nbgrader:
                files[self.nbgrader / source.stem / f"{source.stem}.ipynb"] = nbgrader_notebook(source)
        exercises = self.exercises()
        files[self.list] = exercise_list(exercises)
        return files | self._for_learners(exercises)

    def _for_learners(self, exercises: dict[str, list[Exercise]]) -> dict[Path, str]:
        """Returns the notebooks of those who get numbers of their own, and a table of the numbers."""
        known = learners.read(self.learners) if self.learners else None
        if known is None:
            return {}
        files = {self.own(reader) / f"{source.stem}.ipynb": exercise_notebook(source, reader)
                 for reader in known.readers() for source in self.texts()}
        return {**files, self.learners.with_name("numbers.csv"): known.table([one for of in exercises.values() for one in of])}

    def readers(self) -> list[Reader]:
        """Returns everybody, and each learner who gets numbers of their own."""
        known = learners.read(self.learners) if self.learners else None
        return [EVERYBODY, *(known.readers() if known else [])]

    def own(self, reader: Reader) -> Path:
        """Returns the folder with what a reader gets."""
        return self.released / "learners" / reader.learner if reader.learner else self.released

    def stale(self, files: dict[Path, str]) -> list[Path]:
        """Returns the files that are missing, differ from what they must be, or are made from nothing any more."""
        wrong = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
        there = [path for folder in dict.fromkeys((*self.shown, self.solved)) for path in folder.glob(CHAPTER + ".ipynb")]
        there += self.released.glob(f"learners/*/{CHAPTER}.ipynb")
        return wrong + [path for path in there if path not in files]


def _refuse_twins(exercises: dict[str, list[Exercise]]) -> None:
    seen = {}
    for chapter, all_of in exercises.items():
        for exercise in all_of:
            if exercise.id in seen:
                raise SourceProblem(f"exercise {exercise.id} is in {seen[exercise.id]}.md and in {chapter}.md. Give each its own id.")
            seen[exercise.id] = chapter


COURSE = Folder(root=ROOT, sources=SOLUTIONS, released=EXERCISES, solved=SOLUTIONS, list=EXERCISE_LIST,
                shown=(NOTEBOOKS, EXERCISES), graded_as=EXERCISES, verified=ROOT / "target" / "verify")


def of_teacher(folder: Path) -> Folder:
    """Returns a teacher's own folder; what may go to learners is in release/, what judges them in grading/."""
    release, grading = folder / "release", folder / "grading"
    return Folder(root=folder, sources=folder / "solutions", released=release, solved=grading / "solutions",
                  list=grading / "exercises.properties", shown=(release,), graded_as=folder, verified=grading / "verified",
                  nbgrader=grading / "nbgrader" / "source", learners=grading / "learners.json")
