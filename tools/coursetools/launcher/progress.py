"""Where a learner stands: what each exercise has earned, chapter by chapter, and what is next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .machine import ROOT
from .say import say
from .work import WORK

LOG = WORK / "progress"
EXERCISE_LIST = ROOT / "exercises" / "src" / "main" / "resources" / "chainrule" / "exercises.properties"


@dataclass
class Exercise:
    """An exercise as far as progress goes; its points are those that its checks give."""

    id: str
    chapter: str
    title: str
    points: float
    self_check: bool

    def place(self) -> tuple[int, int, str]:
        """Returns where it stands among the others: 6.10 after 6.9, 12.1b after 12.1a."""
        chapter, number, rest = re.match(r"(\d+)\.(\d+)(.*)", self.id).groups()
        return int(chapter), int(number), rest


def exercises(text: str) -> list[Exercise]:
    """Reads the list of exercises that the checks use."""
    of: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        found = re.match(r"(\d+\.\d+\w*)\.(\w+)=(.*)", line)
        if found:
            of.setdefault(found[1], {})[found[2]] = found[3]
    read = [Exercise(key, row["chapter"], row["title"], float(row.get("machinePoints", row["points"])), row["selfCheck"] == "true")
            for key, row in of.items()]
    return sorted(read, key=Exercise.place)


def earned(text: str) -> dict[str, float]:
    """Returns the most points that each exercise has earned; a damaged line costs nothing but itself."""
    best: dict[str, float] = {}
    for line in text.splitlines():
        key, _, points = line.partition("\t")
        try:
            best[key] = max(best.get(key, 0.0), float(points))
        except ValueError:
            continue
    return best


def table(all_exercises: list[Exercise], best: dict[str, float]) -> Iterator[str]:
    """Returns one line a chapter, and one on what is next."""
    own = [exercise for exercise in all_exercises if exercise.self_check]
    for chapter in sorted({exercise.chapter for exercise in own}):
        of = [exercise for exercise in own if exercise.chapter == chapter]
        done = [exercise for exercise in of if _done(exercise, best)]
        points, total = sum(best.get(exercise.id, 0.0) for exercise in of), sum(exercise.points for exercise in of)
        yield f"{chapter:<36} {len(done):>2} of {len(of):>2} exercises   {points:>5g} of {total:g} points"
    following = next((exercise for exercise in own if not _done(exercise, best)), None)
    yield ""
    yield f"Next: {following.id} {following.title}, in exercises/{following.chapter}." if following else \
        "Every exercise that checks itself is done."


def _done(exercise: Exercise, best: dict[str, float]) -> bool:
    return exercise.id in best and best[exercise.id] >= exercise.points


def show(log: Path = LOG) -> None:
    """Prints where the learner stands."""
    best = earned(log.read_text(encoding="utf-8", errors="replace")) if log.exists() else {}
    for line in table(exercises(EXERCISE_LIST.read_text(encoding="utf-8")), best):
        say(line)


def reset(log: Path = LOG) -> None:
    """Begins anew; what was remembered is kept beside it under another name."""
    if not log.exists():
        say("Nothing has been remembered yet.")
        return
    kept = next(path for path in (log.with_name(f"progress.before-{number}") for number in range(1, 10_000)) if not path.exists())
    log.rename(kept)
    say(f"Progress begins anew. The old record is kept as {kept.parent.name}/{kept.name}; rename it back to undo this.")
