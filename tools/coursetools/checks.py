"""Compiles a teacher's checks into jars: one for grading with all of them, one for learners with those that they may have."""

import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

from .convert import exercise_list
from .exercises import Exercise, SourceProblem
from .parameters import EVERYBODY, Reader
from .paths import ROOT

CLASS_PATH = ROOT / "lib" / "grader" / "target" / "lib"
LIST = "chainrule/exercises.properties"
LONG_AGO = (2026, 1, 1, 0, 0, 0)


def compiled(folder: Path) -> dict[str, bytes]:
    """Returns the classes of all Java files below a folder, by their names in a jar."""
    sources = sorted(folder.rglob("*.java"))
    if not sources:
        raise SourceProblem(f"There is no Java file in {folder}: each exercise needs its check class there.")
    with tempfile.TemporaryDirectory() as place:
        run = subprocess.run(["javac", "--release", "17", "-parameters", "-proc:none", "-encoding", "UTF-8", "-cp", f"{CLASS_PATH}/*", "-d", place,
                              *map(str, sources)], capture_output=True, text=True, encoding="utf-8", errors="replace")
        if run.returncode != 0:
            raise SourceProblem(f"The checks in {folder} do not compile. What the compiler says:\n{run.stderr.strip()}")
        return {path.relative_to(place).as_posix(): path.read_bytes() for path in sorted(Path(place).rglob("*.class"))}


def refuse_missing(exercises: dict[str, list[Exercise]], classes: dict[str, bytes]) -> None:
    """Raises a sentence for the first exercise whose check class is not there, or says that it checks another exercise."""
    for chapter, all_of in exercises.items():
        for exercise in all_of:
            name = exercise.meta["check"]
            body = classes.get(_path(name))
            if body is None:
                raise SourceProblem(f"{chapter}.md: exercise {exercise.id} names the check {name}, but no Java file in checks/ defines that "
                                    "class. Write its package before its name, as in homework.SquareCheck.")
            if b"Lorg/chainrule/check/CheckOf;" not in body or exercise.id.encode() not in body:
                raise SourceProblem(f'{chapter}.md: exercise {exercise.id} is checked by {name}, but that class does not say '
                                    f'@CheckOf("{exercise.id}").')


def for_learners(exercises: dict[str, list[Exercise]], classes: dict[str, bytes]) -> dict[str, bytes]:
    """Returns the classes that it takes to check what learners may check themselves: none of another exercise's check."""
    all_of = [exercise for of in exercises.values() for exercise in of]
    waiting = [_path(exercise.meta["check"]) for exercise in all_of if exercise.meta.get("selfCheck")]
    secret = {_path(exercise.meta["check"]) for exercise in all_of if not exercise.meta.get("selfCheck")}
    needed = set()
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            waiting += [other for other in classes if other not in secret and _mentions(classes[name], other)]
    return {name: classes[name] for name in sorted(needed)}


def _mentions(body: bytes, name: str) -> bool:
    return re.search(re.escape(name.removesuffix(".class").encode()) + rb"(?![\w])", body) is not None


def _path(class_name: str) -> str:
    return class_name.replace(".", "/") + ".class"


def write(jar: Path, exercises: dict[str, list[Exercise]], classes: dict[str, bytes], reader: Reader = EVERYBODY) -> bool:
    """Writes a jar with the list of exercises, with this reader's numbers, whole or not at all; says whether it changed."""
    jar.parent.mkdir(parents=True, exist_ok=True)
    draft = jar.with_name(f".{jar.name}.part")
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as written:
        for name, body in {**classes, LIST: exercise_list(exercises, reader).encode()}.items():
            written.writestr(zipfile.ZipInfo(name, LONG_AGO), body)
    changed = not jar.exists() or jar.read_bytes() != draft.read_bytes()
    draft.replace(jar)
    return changed
