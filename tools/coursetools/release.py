"""Releases a teacher's own exercises: python -m coursetools.release DIR [--roster CSV]."""

import json
import subprocess
import sys
from pathlib import Path

from . import checks, learners
from .exercises import Exercise, SourceProblem
from .folder import Folder, of_teacher
from .launcher import grading, jdk
from .launcher.problem import Problem
from .make import write

JAR = "checks.jar"


def release(folder: Folder, roster: Path | None = None) -> str:
    """Writes what learners get into release/ and what judges them into grading/; returns a sentence about it."""
    exercises = folder.exercises()
    if not any(exercises.values()):
        raise SourceProblem(f"There is no exercise in {folder.sources}: it should hold sources such as 21-first-steps.md, "
                            "whose names begin with two digits.")
    all_of = [exercise for of in exercises.values() for exercise in of]
    classes = checks.compiled(folder.root / "checks")
    checks.refuse_missing(exercises, classes)
    if roster:
        _refuse_without_parameters(all_of)
        learners.write(folder.learners, people(roster))
    files = folder.generated()
    said = []
    write(folder.stale(files), files, folder.root, said.append)
    _forget_those_who_left(folder)
    jars = [(folder.root / "grading", classes, folder.readers()[0])]
    jars += [(folder.own(reader), checks.for_learners(exercises, classes), reader) for reader in folder.readers()]
    for place, content, reader in jars:
        if checks.write(place / JAR, exercises, content, reader):
            said.append(f"wrote {(place / JAR).relative_to(folder.root)}")
    _tell(said, str(folder.released.relative_to(folder.root) / "learners"))
    points = sum(exercise.meta["points"] for exercise in all_of)
    return f"{len(all_of)} exercise{'s' if len(all_of) > 1 else ''} worth {points:g} points. {_handing_out(folder)}"


def _tell(said: list[str], own: str) -> None:
    """Says which files changed; those of learners are counted."""
    shared = [sentence for sentence in said if f" {own}" not in sentence]
    print("\n".join(shared), end="\n" if shared else "")
    if len(shared) < len(said):
        print(f"{len(said) - len(shared)} files in {own} changed")


def _refuse_without_parameters(exercises: list[Exercise]) -> None:
    if not any(exercise.parameters for exercise in exercises):
        raise SourceProblem('No exercise here has "parameters", so everybody gets the same: release without --roster.')


def _forget_those_who_left(folder: Folder) -> None:
    staying = {folder.own(reader) for reader in folder.readers()}
    for jar in folder.released.glob(f"learners/*/{JAR}"):
        if jar.parent not in staying:
            jar.unlink()
            jar.parent.rmdir()


def _handing_out(folder: Folder) -> str:
    own = len(folder.readers()) - 1
    what = (f"Give each of {own} learners the folder of theirs in {folder.released / 'learners'}" if own
            else f"Give learners the files in {folder.released}, together")
    return f"{what}; keep {folder.root / 'grading'} to yourself."


def people(roster: Path) -> list[dict[str, str]]:
    """Returns who is on a roster, each with the folder that ./course collect gives them."""
    run = subprocess.run([*grading.command(jdk.find()), "roster", str(roster)], capture_output=True, text=True, encoding="utf-8", errors="replace")
    if run.returncode != 0:
        raise SourceProblem(run.stderr.strip())
    return json.loads(run.stdout)


def main(arguments: list[str]) -> int:
    """Releases the folder."""
    folder = Path(arguments[0])
    roster = Path(arguments[arguments.index("--roster") + 1]) if "--roster" in arguments else None
    if not (folder / "solutions").is_dir():
        print(f"There is no folder {folder / 'solutions'}: a teacher's folder has solutions/ with sources and checks/ with Java classes; "
              "docs/teacher.md shows one.", file=sys.stderr)
        return 1
    try:
        print(release(of_teacher(folder), roster))
    except (SourceProblem, Problem) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
