"""Releases a teacher's own exercises: python -m coursetools.release DIR."""

import sys
from pathlib import Path

from . import checks
from .exercises import SourceProblem
from .folder import Folder, of_teacher
from .make import write

JAR = "checks.jar"


def release(folder: Folder) -> str:
    """Writes what learners get into release/ and what judges them into grading/; returns a sentence about it."""
    exercises = folder.exercises()
    if not any(exercises.values()):
        raise SourceProblem(f"There is no exercise in {folder.sources}: it should hold sources such as 21-first-steps.md, "
                            "whose names begin with two digits.")
    classes = checks.compiled(folder.root / "checks")
    checks.refuse_missing(exercises, classes)
    files = folder.generated()
    write(folder.stale(files), files, folder.root)
    jars = {folder.root / "grading" / JAR: classes, folder.released / JAR: checks.for_learners(exercises, classes)}
    for jar, content in jars.items():
        if checks.write(jar, exercises, content):
            print(f"wrote {jar.relative_to(folder.root)}")
    all_of = [exercise for of in exercises.values() for exercise in of]
    points = sum(exercise.meta["points"] for exercise in all_of)
    return (f"{len(all_of)} exercise{'s' if len(all_of) > 1 else ''} worth {points:g} points. Give learners the files in {folder.released}, "
            f"together; keep {folder.root / 'grading'} to yourself.")


def main(arguments: list[str]) -> int:
    """Releases the folder."""
    folder = Path(arguments[0])
    if not (folder / "solutions").is_dir():
        print(f"There is no folder {folder / 'solutions'}: a teacher's folder has solutions/ with sources and checks/ with Java classes; "
              "docs/teacher.md shows one.", file=sys.stderr)
        return 1
    try:
        print(release(of_teacher(folder)))
    except SourceProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
