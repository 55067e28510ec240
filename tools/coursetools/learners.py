"""The learners who get numbers of their own: who they are, and the seed that decides which numbers."""

import csv
import io
import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from .exercises import Exercise, place_of
from .parameters import Reader, by_lot

SEED_BELOW = 1_000_000_000
IDENTITY = ("learner", "name", "id", "email")


@dataclass(frozen=True)
class Learners:
    """A class: its seed, and each learner as the grader's roster has them."""

    seed: int
    people: tuple[dict[str, str], ...]

    def readers(self) -> list[Reader]:
        """Returns them as readers; who has an id keeps the same numbers under another name."""
        return [by_lot(one["learner"], self.seed, one["id"] or one["email"] or one["name"]) for one in self.people]

    def table(self, exercises: list[Exercise]) -> str:
        """Returns a table of all learners' numbers, safe to open in a spreadsheet."""
        asking = sorted((exercise for exercise in exercises if exercise.parameters), key=lambda exercise: place_of(exercise.id))
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        table.writerow([*IDENTITY, *(f"{exercise.id} {name}" for exercise in asking for name in exercise.parameters)])
        for one, reader in zip(self.people, self.readers()):
            numbers = [number for exercise in asking for number in exercise.numbers(reader).values()]
            table.writerow([*(_no_formula(one[field]) for field in IDENTITY), *numbers])
        return text.getvalue()


def read(file: Path) -> Learners | None:
    """Reads the class that a folder was released to; None if it was released to everybody alike."""
    if not file.exists():
        return None
    kept = json.loads(file.read_text(encoding="utf-8"))
    return Learners(kept["seed"], tuple(kept["learners"]))


def write(file: Path, people: list[dict[str, str]]) -> None:
    """Keeps a class; the seed stays as it is once it is there."""
    before = read(file)
    seed = before.seed if before else secrets.randbelow(SEED_BELOW)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"seed": seed, "learners": people}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _no_formula(text: str) -> str:
    return f"'{text}" if text[:1] in tuple("=+-@\t\r\n") else text
