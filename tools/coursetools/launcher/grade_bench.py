"""Times the grader beside nbgrader, on the same notebook in the same run: ./course bench grade [--quick]."""

import ctypes
import json
import os
import resource
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from . import grading, jupyter, venv
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
MODES = {"nbgrader": [], "nbgrader, kernels ended at once": ["--Execute.shutdown_kernel=immediate"]}
ADOPT_ORPHANS = 36
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

    def row(self, name: str) -> str:
        """Returns a line of the table."""
        return (f"| {name} | {self.count} | {1000 * self.wall / self.count:,.0f} ms | {60 * self.count / self.wall:,.1f} "
                f"| {1000 * self.cpu / self.count:,.0f} ms | {self.megabytes:,.0f} MB |")


def run(jdk: Jdk, quick: bool) -> int:
    """Measures, prints the table and the ratios."""
    ours = grading.command(jdk)
    jupyter.install(jdk)
    venv.make(NBGRADER_VENV, NBGRADER_LOCK)
    shutil.rmtree(PLACE, ignore_errors=True)
    say("Grading; load on this machine before: " + " ".join(f"{load:.1f}" for load in os.getloadavg()))
    measured = {f"this grader, {count} submissions": _ours(ours, jdk, count) for count in ((1, 10, 100) if quick else (1, 10, 1000))}
    warm = list(measured.values())[-1]
    measured |= {name: _nbgrader(jdk, options, 2 if quick else 6) for name, options in MODES.items()}
    for line in table(measured, warm):
        say(line)
    return 0


def table(measured: dict[str, Figures], warm: Figures) -> list[str]:
    """Returns the lines of a Markdown table and the ratios to this grader's last figures."""
    lines = ["| | submissions | clock, each | a minute | processor, each | memory of the largest process |", "|---|---|---|---|---|---|"]
    lines += [figures.row(name) for name, figures in measured.items()] + [""]
    for name in MODES:
        peer = measured[name]
        lines.append(f"Beside {name}: {peer.wall / peer.count / (warm.wall / warm.count):,.0f} × on the clock, "
                     f"{peer.cpu / peer.count / (warm.cpu / warm.count):,.0f} × of the processor")
    return lines


def measure(command: list[str], count: int, **options) -> Figures:
    """Runs a command and measures it with all that it starts, including what it kills: orphans come to this process."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(ADOPT_ORPHANS, 1, 0, 0, 0)
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **options)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    _reap()
    if process.returncode:
        raise Problem(f"{command[0]} ended with {process.returncode}:\n{said[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Figures(count, wall, cpu, used.ru_maxrss / 1024)


def _reap() -> None:
    """Waits for orphans that have come here, since only then is their time known; not for ever, some may belong to others."""
    deadline = time.monotonic() + 30
    try:
        while time.monotonic() < deadline:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.01)
    except ChildProcessError:
        pass


def _ours(command: list[str], jdk: Jdk, count: int) -> Figures:
    place = PLACE / f"ours-{count}"
    for number in range(count):
        _put(sample(CLASS[number % len(CLASS)]), place / "submissions" / f"learner-{number:05d}" / f"{STEM}.ipynb")
    say(f"· this grader, {count} submissions …")
    return measure([*command, "grade", str(place / "submissions"), "--out", str(place / "out"), "--seed", "1",
                    "--exercises", str(grading.EXERCISES)], count, env=environment(jdk))


def _nbgrader(jdk: Jdk, options: list[str], count: int) -> Figures:
    place = PLACE / ("nbgrader-" + ("immediate" if options else "default"))
    _put(marked(json.loads((grading.EXERCISES / f"{STEM}.ipynb").read_text(encoding="utf-8"))), place / "source" / "work" / f"{STEM}.ipynb")
    for number in range(count):
        _put(marked(sample(CLASS[number % len(CLASS)])), place / "submitted" / f"learner-{number:05d}" / "work" / f"{STEM}.ipynb")
    (place / "nbgrader_config.py").write_text(CONFIG, encoding="utf-8")
    say(f"· nbgrader {' '.join(options)}, {count} submissions …")
    nbgrader = [str(python_of(NBGRADER_VENV)), "-m", "nbgrader"]
    own = environment(jdk)
    path = os.pathsep.join([str(python_of(NBGRADER_VENV).parent), own["PATH"]])
    settings = {"env": {**own, "PATH": path, "JUPYTER_PATH": str(VENV / "share" / "jupyter")}, "cwd": place}
    measure([*nbgrader, "generate_assignment", "work", "--create"], 1, **settings)
    return measure([*nbgrader, "autograde", "work", "--create", *options], count, **settings)


def sample(name: str) -> dict:
    return json.loads((SAMPLES / name / f"{STEM}.ipynb").read_text(encoding="utf-8"))


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
