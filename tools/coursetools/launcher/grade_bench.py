"""Measures the grader: ./course bench grade [--quick] times it beside nbgrader, on the same notebooks in the same run;
./course bench grade --memory [COUNT…] shows how much memory it takes for more and more submissions;
./course bench grade --spark times it on Apache Spark, whose executors are programs of their own on this machine."""

import ctypes
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from . import grading, jupyter, maven, processor, venv
from .jdk import Jdk
from .machine import ROOT, TARGET, VENV, environment, python_of
from .problem import Problem
from .say import say

STEM = "06-several-variables"
SAMPLES = ROOT / "exercises" / "submissions"
NBGRADER_LOCK = ROOT / "tools" / "nbgrader" / "requirements.lock"
NBGRADER_VENV = TARGET / "bench-nbgrader"
PLACE = TARGET / "bench" / "grading"
# A class as one would expect it: half of it right, the other half wrong in ways of its own.
CLASS = ("perfect", "wrong-sign", "perfect", "wrong-path-dropped", "perfect", "helpers-in-added-cells", "perfect",
         "wrong-power-slip", "perfect", "compile-error")
# A small assignment: a number, a formula and a method of the chapter.
FEW = ("6.3", "6.5", "6.7")
ASSIGNMENTS = {"three exercises": FEW, "a chapter": ()}
SPARK_HOME = ROOT / "lib" / "spark" / "target"
# Executors are started by what an installed Spark would start them by.
SCALA = "2.13"
SPARK_MASTERS = ("local[2]", "local-cluster[2,1,1024]")
PROCESSES = {"RunWorker": "largest sandbox", "CompileWorker": "largest compile worker", "chainrule-grader.jar": "grader"}
MODES = {"nbgrader": [], "nbgrader, kernels ended at once": ["--Execute.shutdown_kernel=immediate"]}
ADOPT_ORPHANS = 36
# First results, each from a start of its own; then submissions until everything is warm, and as many as follow.
STARTS, WARMING, FOLLOWING = 5, 100, 600
HEAD = "| | submissions | clock, each | a minute | processor, each | memory of the largest process |"
RULE = "|---|---|---|---|---|---|"
GOALS = {"submissions a minute, once warm": "860", "processor time each": "100 ms", "faster by the clock than nbgrader": "80 ×",
         "faster by the clock than nbgrader, kernels ended at once": "35 ×", "first result of ./course grade": "1.5 s"}
CONFIG = """c = get_config()
c.CourseDirectory.course_id = "course"
c.ClearSolutions.code_stub = {"java": "// your code"}
"""


@dataclass(frozen=True)
class Figures:
    """What grading so many submissions took: seconds on the clock, seconds of processor time, and megabytes at most."""

    count: int
    wall: float
    cpu: float
    megabytes: float

    def __sub__(self, other: "Figures") -> "Figures":
        """What the submissions took that this run had more than another: the start of everything falls out."""
        return Figures(self.count - other.count, self.wall - other.wall, self.cpu - other.cpu, self.megabytes)

    def row(self, name: str) -> str:
        """Returns a line of the table."""
        return (f"| {name} | {self.count} | {1000 * self.wall / self.count:,.0f} ms | {60 * self.count / self.wall:,.1f} "
                f"| {1000 * self.cpu / self.count:,.0f} ms | {self.megabytes:,.0f} MB |")


def run(jdk: Jdk, quick: bool) -> int:
    """Measures, prints a table for each assignment, and then what was to be reached."""
    ours = grading.command(jdk)
    jupyter.install(jdk)
    venv.make(NBGRADER_VENV, NBGRADER_LOCK)
    _begin()
    goals = []
    for name, exercises in ASSIGNMENTS.items():
        starts = [_first(jdk, exercises) for _ in range(2 if quick else STARTS)]
        counts = (10, 100) if quick else (WARMING, WARMING + FOLLOWING)
        measured = {f"this grader, {count} submissions": _ours(ours, jdk, exercises, count) for count in counts}
        before, all_of_them = measured.values()
        warm = all_of_them - before
        measured |= {"this grader, once warm": warm}
        measured |= {mode: _nbgrader(jdk, options, exercises, 2 if quick else 6) for mode, options in MODES.items()}
        for line in ["", f"An assignment of {name}:", "", HEAD, RULE, *(figures.row(mode) for mode, figures in measured.items()), ""]:
            say(line)
        goals.append(reached(statistics.median(start.wall for start in starts), warm, measured))
    for line in goals_table(dict(zip(ASSIGNMENTS, goals))):
        say(line)
    return 0


def reached(first: float, warm: Figures, measured: dict[str, Figures]) -> dict[str, str]:
    """Returns for each goal what was reached."""
    each, cpu = warm.wall / warm.count, warm.cpu / warm.count
    peers = {name: measured[name] for name in MODES}
    return {"submissions a minute, once warm": f"{60 / each:,.0f}", "processor time each": f"{1000 * cpu:,.0f} ms",
            **{f"faster by the clock than {name}": f"{peer.wall / peer.count / each:,.0f} ×" for name, peer in peers.items()},
            **{f"less of the processor than {name}": f"{peer.cpu / peer.count / cpu:,.0f} ×" for name, peer in peers.items()},
            "first result of ./course grade": f"{first:,.1f} s"}


def goals_table(of: dict[str, dict[str, str]]) -> list[str]:
    """Returns the lines of a Markdown table: the goals, and what each assignment reached of them."""
    lines = ["| | to reach | " + " | ".join(of) + " |", "|---" * (len(of) + 2) + "|"]
    names = next(iter(of.values()))
    return lines + [f"| {name} | {GOALS.get(name, '')} | " + " | ".join(figures[name] for figures in of.values()) + " |" for name in names]


def _first(jdk: Jdk, exercises: tuple[str, ...]) -> Figures:
    """Grades one submission as a teacher would."""
    place = _class(exercises, 1)
    return measure([sys.executable, *_grade([str(ROOT / "course")], place)], 1, env=environment(jdk))


def memory(jdk: Jdk, counts: list[int]) -> int:
    """Grades more and more submissions; prints the most memory that each kind of process took, and what the grader kept in the end."""
    if sys.platform != "linux":
        raise Problem("How much memory a process took can be read on Linux only.")
    ours = grading.command(jdk)
    _begin()
    say("| submissions | " + " | ".join(f"{name}, MB" for name in PROCESSES.values()) + " | kept by the grader, MB |")
    say("|---" * (len(PROCESSES) + 2) + "|")
    for count in counts:
        place = _class((), count)
        log = place / "gc.log"
        at = ours.index("-jar")
        process = subprocess.Popen(_grade([*ours[:at], f"-Xlog:gc:file={log}", *ours[at:]], place), stdout=subprocess.DEVNULL, env=environment(jdk))
        most = dict.fromkeys(PROCESSES, 0.0)
        while process.poll() is None:
            most = {kind: max(most[kind], taken) for kind, taken in _taken(process.pid).items()}
            time.sleep(0.2)
        if process.returncode:
            raise Problem(f"Grading {count} submissions ended with {process.returncode}; {place} holds them.")
        say(f"| {count:,} | " + " | ".join(f"{megabytes:,.0f}" for megabytes in most.values()) + f" | {kept(log.read_text())} |")
        shutil.rmtree(place)
    return 0


def kept(log: str) -> str:
    """Returns how many megabytes were left after the last tidying of memory, as Java's log of them says; nothing if there was none."""
    left = re.findall(r"\d+M->(\d+)M\(", log)
    return left[-1] if left else ""


def spark(jdk: Jdk, quick: bool) -> int:
    """Grades the same submissions in one grader and on Spark, and prints the table; says so if their marks differ."""
    ours = grading.command(jdk)
    maven.build(maven.SPARK, jdk, "-Pspark")
    _begin()
    count = 20 if quick else 400
    place = _class((), count)
    measured = {f"this grader, {count} submissions": measure(_grade(ours, place), count, env=environment(jdk))}
    marks = _marks(place / "out")
    paths = "\n".join(str(file) for file in sorted((place / "submissions").rglob("*.ipynb")))
    for master in SPARK_MASTERS:
        out = PLACE / f"spark-{SPARK_MASTERS.index(master)}"
        say(f"· Spark {master}, {count} submissions …")
        command = [jdk.tool("java"), f"-Dspark.master={master}", "-Dspark.ui.enabled=false", "-jar", str(SPARK_HOME / "chainrule-spark.jar"),
                   *ours, "grade", "--worker", "--seed", "1", "--out", str(out), "--exercises", str(place / "exercises")]
        measured[f"Spark {master}"] = measure(command, count, paths, env={**environment(jdk), "SPARK_HOME": str(SPARK_HOME), "SPARK_SCALA_VERSION": SCALA})
        if _marks(out) != marks:
            raise Problem(f"On Spark {master} the marks differ: compare {out} with {place / 'out'}.")
    for line in [HEAD, RULE, *(figures.row(name) for name, figures in measured.items())]:
        say(line)
    return 0


def _marks(out: Path) -> dict[str, float]:
    """Returns what each learner has earned."""
    results = (json.loads(file.read_text(encoding="utf-8")) for file in out.rglob("results.json"))
    return {result["learner"]: result["earned"] for result in results}


def _begin() -> None:
    shutil.rmtree(PLACE, ignore_errors=True)
    say("Grading; load on this machine before: " + " ".join(f"{load:.1f}" for load in os.getloadavg()))
    if not processor.counts_alone():
        say("No control group can be made here, so processor times are those of the whole machine.")


def _taken(grader: int) -> dict[str, float]:
    """Returns for each kind of process the most memory that one of this grader's has taken so far, in megabytes."""
    most, ours = dict.fromkeys(PROCESSES, 0.0), {grader}
    for folder in sorted(Path("/proc").glob("[0-9]*"), key=lambda folder: int(folder.name)):
        try:
            status = dict(line.split(":\t", 1) for line in (folder / "status").read_text().splitlines())
            command = (folder / "cmdline").read_text()
        except (OSError, ValueError):
            continue
        if int(folder.name) == grader or int(status["PPid"]) in ours:
            ours.add(int(folder.name))
            kind = next((kind for kind in PROCESSES if kind in command), None)
            if kind and "VmHWM" in status:
                most[kind] = max(most[kind], int(status["VmHWM"].split()[0]) / 1024)
    return most


def measure(command: list[str], count: int, given: str = "", **options) -> Figures:
    """Runs a command on what it is given to read, and measures it with all that it starts; orphans come to this process, which waits for them."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as read, tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said, \
            processor.counting(command) as counted:
        read.write(given)
        read.seek(0)
        started = time.monotonic()
        process = subprocess.Popen(counted.command, stdin=read, stdout=subprocess.DEVNULL, stderr=said, **options)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        _reap()
        if process.returncode:
            said.seek(0)
            raise Problem(f"{command[0]} ended with {process.returncode}:\n{said.read()[-2000:]}")
        return Figures(count, wall, counted.seconds(), used.ru_maxrss / 1024)


def _reap() -> None:
    """Waits for orphans that have come here, whose time counts; not for ever, some may belong to others."""
    deadline = time.monotonic() + 30
    try:
        while time.monotonic() < deadline:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.01)
    except ChildProcessError:
        pass


def _class(exercises: tuple[str, ...], count: int) -> Path:
    """Writes the submissions of a class and the notebook that it was given; returns their folder."""
    place = PLACE / f"ours-{len(exercises)}-{count}"
    shutil.rmtree(place, ignore_errors=True)
    _put(part(released(), exercises), place / "exercises" / f"{STEM}.ipynb")
    for number in range(count):
        _put(part(sample(CLASS[number % len(CLASS)]), exercises), place / "submissions" / f"learner-{number:05d}" / f"{STEM}.ipynb")
    return place


def _grade(command: list[str], place: Path) -> list[str]:
    return [*command, "grade", str(place / "submissions"), "--out", str(place / "out"), "--seed", "1",
            "--exercises", str(place / "exercises")]


def _ours(command: list[str], jdk: Jdk, exercises: tuple[str, ...], count: int) -> Figures:
    place = _class(exercises, count)
    say(f"· this grader, {count} submissions …")
    return measure(_grade(command, place), count, env=environment(jdk))


def _nbgrader(jdk: Jdk, options: list[str], exercises: tuple[str, ...], count: int) -> Figures:
    place = PLACE / f"nbgrader-{len(exercises)}-{'immediate' if options else 'default'}"
    _put(marked(part(released(), exercises)), place / "source" / "work" / f"{STEM}.ipynb")
    for number in range(count):
        _put(marked(part(sample(CLASS[number % len(CLASS)]), exercises)), place / "submitted" / f"learner-{number:05d}" / "work" / f"{STEM}.ipynb")
    (place / "nbgrader_config.py").write_text(CONFIG, encoding="utf-8")
    say(f"· nbgrader {' '.join(options)}, {count} submissions …")
    nbgrader = [str(python_of(NBGRADER_VENV)), "-m", "nbgrader"]
    own = environment(jdk)
    path = os.pathsep.join([str(python_of(NBGRADER_VENV).parent), own["PATH"]])
    settings = {"env": {**own, "PATH": path, "JUPYTER_PATH": str(VENV / "share" / "jupyter")}, "cwd": place}
    measure([*nbgrader, "generate_assignment", "work", "--create"], 1, **settings)
    return measure([*nbgrader, "autograde", "work", "--create", *options], count, **settings)


def released() -> dict:
    return json.loads((grading.EXERCISES / f"{STEM}.ipynb").read_text(encoding="utf-8"))


def sample(name: str) -> dict:
    return json.loads((SAMPLES / name / f"{STEM}.ipynb").read_text(encoding="utf-8"))


def part(notebook: dict, exercises: tuple[str, ...]) -> dict:
    """Leaves only these exercises' answers and checks, and the cells that a learner added; everything, if none is named."""
    if exercises:
        given = ["".join(cell["source"]) for cell in released()["cells"]]
        notebook["cells"] = [cell for cell in notebook["cells"] if _belongs(cell, exercises)
                             or cell["cell_type"] == "code" and "chainrule" not in cell["metadata"] and "".join(cell["source"]) not in given]
    return notebook


def _belongs(cell: dict, exercises: tuple[str, ...]) -> bool:
    mark = cell["metadata"].get("chainrule", {})
    return mark.get("id") in exercises and mark.get("role") in ("answer", "check")


def marked(notebook: dict) -> dict:
    """Marks answers and checks as nbgrader wants them."""
    for cell in notebook["cells"]:
        mark = cell["metadata"].get("chainrule", {})
        if mark.get("role") in ("answer", "check"):
            graded = mark["role"] == "check"
            cell["metadata"]["nbgrader"] = {
                "grade": graded, "solution": not graded, "locked": graded, "task": False, "schema_version": 3,
                "grade_id": f"{mark['role']}-{mark['id'].replace('.', '-')}", **({"points": 1} if graded else {})}
    notebook["metadata"].setdefault("kernelspec", {}).update(name="java", display_name="Java", language="java")
    return notebook


def _put(notebook: dict, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(notebook, ensure_ascii=False, indent=1), encoding="utf-8")
