"""Reads the exercises out of a source in solutions/ and says what is wrong with them."""

import re
from dataclasses import dataclass, field, replace

import nbformat

from .parameters import Reader, choices, filled, names

KINDS = ("numeric", "expression", "jacobian", "function", "order", "choice", "prediction", "free")
HINTS = 3
_ID = re.compile(r"(\d{1,3})\.(\d{1,3})([a-z]?)")
_SUMMARY = re.compile(r"<details>\s*<summary>(.*?)</summary>(.*?)</details>", re.S)


class SourceProblem(Exception):
    """Something in a source that its author can mend; its text is a sentence."""


@dataclass
class Exercise:
    """One exercise as its source declares it, with its cells."""

    id: str
    meta: dict
    text: str = ""
    hints: list[str] = field(default_factory=list)
    answer: str = ""
    wrong: list[tuple[str, str]] = field(default_factory=list)
    check: str = ""
    explanation: str = ""

    @property
    def machine_points(self) -> float:
        """How many of its points the checks give; a person gives the others."""
        return self.meta.get("machinePoints", self.meta["points"])

    @property
    def parameters(self) -> dict:
        """The numbers that differ from learner to learner, by name, each with its choices as declared."""
        return self.meta.get("parameters", {})

    def numbers(self, reader: Reader) -> dict:
        """Returns a reader's own numbers."""
        return reader.numbers(self.id, self.parameters)

    def read_by(self, reader: Reader) -> "Exercise":
        """Returns the exercise with a reader's own numbers in all its texts."""
        numbers = self.numbers(reader)
        return replace(self, text=filled(self.text, numbers), hints=[filled(hint, numbers) for hint in self.hints],
                       answer=filled(self.answer, numbers), wrong=[(name, filled(body, numbers)) for name, body in self.wrong],
                       check=filled(self.check, numbers), explanation=filled(self.explanation, numbers))

    @property
    def stub(self) -> str:
        """The answer cell as released."""
        return part_of(self.answer, keep="STUB", drop="SOLUTION")

    @property
    def model(self) -> str:
        """The answer cell with the model answer."""
        return part_of(self.answer, keep="SOLUTION", drop="STUB")


def part_of(answer: str, keep: str, drop: str) -> str:
    """Returns an answer cell with one of its two parts and without any marker."""
    without = re.sub(rf"^[ \t]*// BEGIN {drop}\n.*?^[ \t]*// END {drop}[ \t]*\n?", "", answer + "\n", flags=re.S | re.M)
    return re.sub(rf"^[ \t]*// (BEGIN|END) {keep}[ \t]*\n", "", without, flags=re.M).strip("\n")


def place_of(exercise_id: str) -> tuple[int, int, str]:
    """Returns what exercises are ordered by: chapter, number, and the letter of a step, as in 12.1a; all zero for no id."""
    parts = _ID.fullmatch(exercise_id)
    return (int(parts[1]), int(parts[2]), parts[3]) if parts else (0, 0, "")


def tags(cell) -> list[str]:
    """Returns a cell's tags."""
    return list(cell.metadata.get("tags", []))


def role(cell, current: str) -> tuple[str, str]:
    """Returns what a cell is for, and the exercise that it belongs to; `current` is the exercise before it."""
    if "exercise" in cell.metadata:
        return "exercise", str(cell.metadata["exercise"].get("id", ""))
    for name in ("hints", "explanation"):
        if name in cell.metadata:
            return name, str(cell.metadata[name])
    for name in ("answer", "wrong", "check"):
        if name in tags(cell):
            return name, current
    return ("setup", "") if "setup" in tags(cell) else ("", "")


def read(notebook: nbformat.NotebookNode, source: str) -> list[Exercise]:
    """Returns the exercises of a source, each checked for completeness."""
    exercises: dict[str, Exercise] = {}
    current = ""
    for cell in notebook.cells:
        kind, of = role(cell, current)
        if kind == "exercise":
            if of in exercises:
                raise SourceProblem(f"{source}: there are two exercises {of}. Give each its own id.")
            current = of
            exercises[of] = Exercise(of, dict(cell.metadata["exercise"]), cell.source)
        elif of and of not in exercises:
            raise SourceProblem(f"{source}: {kind} of {of} stands before the exercise {of}, or that id is misspelled.")
        elif kind and of:
            _take(exercises[of], kind, cell)
    for exercise in exercises.values():
        _check(exercise, source)
    return list(exercises.values())


def _take(exercise: Exercise, kind: str, cell) -> None:
    if kind == "hints":
        exercise.hints = [body.strip() for _, body in _SUMMARY.findall(cell.source)]
    elif kind == "wrong":
        names = [tag for tag in tags(cell) if tag != "wrong"]
        exercise.wrong.append((names[0] if names else "", cell.source))
    else:
        setattr(exercise, kind, cell.source)


def _check(exercise: Exercise, source: str) -> None:
    """Raises a sentence for the first thing that is missing."""
    begin = f"// {exercise.id} answer"
    free = exercise.meta.get("kind") == "free"
    parameters = exercise.parameters
    if not isinstance(parameters, dict):
        raise SourceProblem(f'{source}: exercise {exercise.id}: its parameters must have names, as in {{"a": "2..5", "b": [1, 2, 4]}}.')
    asked = names("\n".join((exercise.text, *exercise.hints, exercise.answer, exercise.check, exercise.explanation, *(body for _, body in exercise.wrong))))
    rules = [
        (_ID.fullmatch(exercise.id), "its id must be the chapter's number, a point, its own number and perhaps a letter, such as 6.3 or 12.1a"),
        (exercise.meta.get("kind") in KINDS, f"its kind must be one of {', '.join(KINDS)}"),
        (float(exercise.meta.get("points", -1)) >= 0, "its points are missing"),
        ((exercise.meta.get("machinePoints") == 0) == free, 'a free response has "machinePoints": 0, and no other exercise has'),
        (bool(exercise.meta.get("title")), "its title is missing"),
        (bool(exercise.meta.get("check")), "the name of its check class is missing"),
        (re.search(r"^#+ \S", exercise.text, re.M), f"its text must begin with a heading, such as ## {exercise.id} {exercise.meta.get('title', '')}"),
        (len(exercise.hints) == HINTS and all(exercise.hints), f"it needs {HINTS} hints that are not empty"),
        (exercise.answer.startswith(begin), f"its answer cell must begin with {begin}"),
        (all(f"// {end} {name}" in exercise.answer for end in ("BEGIN", "END") for name in ("SOLUTION", "STUB")),
         "its answer cell needs // BEGIN SOLUTION … // END SOLUTION and // BEGIN STUB … // END STUB"),
        (f'"{exercise.id}"' in exercise.check, f'its check cell must name "{exercise.id}"'),
        (bool(exercise.explanation), "its explanation is missing"),
        (free or exercise.meta.get("kind") == "prediction" or bool(exercise.wrong), "it needs at least one anticipated wrong answer"),
        (all(len(choices(declared)) > 1 for declared in parameters.values()),
         'each of its parameters needs at least two numbers to choose from, as in "2..5" or [1, 2, 4]'),
        (parameters.keys() <= names(exercise.text), f"its text must say each of its parameters, as in {{{{{next(iter(parameters), 'a')}}}}}"),
        (not parameters or asked <= parameters.keys(), f"it uses {{{{{', '.join(sorted(asked - parameters.keys()))}}}}}, which its parameters do not declare"),
        (all(body.startswith(begin) for _, body in exercise.wrong), f"each wrong answer must begin with {begin}"),
    ]
    for holds, sentence in rules:
        if not holds:
            raise SourceProblem(f"{source}: exercise {exercise.id}: {sentence}.")
