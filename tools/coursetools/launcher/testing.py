"""Runs every test of the course, stage by stage; a stage that fails does not stop the others."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from . import jdk as jdks
from . import jupyter, maven, venv
from .doctor import sandbox
from .grade_bench import NBGRADER_LOCK, NBGRADER_VENV
from .jdk import Jdk
from .machine import ROOT, SITE_LOCK, SITE_VENV, TARGET, VENV, environment, python_of
from .problem import Problem
from .say import say

TEST_LOCK = ROOT / "tools" / "test-requirements.lock"
PARITY_LOCK = ROOT / "tools" / "parity" / "requirements.lock"
PARITY_VENV = TARGET / "parity-python"
TEST_PACKAGES = TARGET / "test-python"
NEWER_JDK = 21
SPEED_PAGE = "notebooks/06-several-variables.html"


@dataclass
class Count:
    """How many claims were tested."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def add(self, other: "Count") -> None:
        """Adds another count to this one."""
        self.passed, self.failed, self.skipped = (self.passed + other.passed, self.failed + other.failed,
                                                  self.skipped + other.skipped)


class Beside:
    """A stage that runs while others do; what it says is said when it is waited for."""

    def __init__(self, stage: str):
        self._said = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")
        self._process = subprocess.Popen([sys.executable, str(ROOT / "course"), "test", stage], cwd=ROOT, stdin=subprocess.DEVNULL,
                                         stdout=self._said, stderr=subprocess.STDOUT)

    def wait(self, _jdk: Jdk) -> Count:
        """Waits for its end, and returns its count."""
        failed = self._process.wait() != 0
        self._said.seek(0)
        *lines, last = self._said.read().strip().splitlines() or [""]
        for line in lines:
            if line and not line.startswith("==="):
                say(line)
        return _count(last, failed)


def run_all(arguments: list[str]) -> int:
    """Runs the stages, or those whose names are given, and ends with one line that counts everything."""
    unknown = [argument for argument in arguments if argument not in STAGES]
    if unknown:
        raise Problem(f"There is no stage {unknown[0]}. The stages are: {', '.join(STAGES)}.")
    jdk = jdks.find()
    stages = {name: stage for name, stage in STAGES.items() if not arguments or name in arguments}
    total, bad = Count(), []
    for name in list(stages):
        if name in ONE_CORE and stages.get(NEWER) is java_newer:
            stages[NEWER] = Beside(NEWER).wait
        count = _timed(name, stages[name], jdk)
        total.add(count)
        bad += [name] if count.failed else []
    say("")
    if bad:
        say(f"Failed: {', '.join(bad)}. Run one stage alone with ./course test {bad[0]}")
    say(f"{total.passed} passed, {total.failed} failed, {total.skipped} skipped")
    return 1 if total.failed else 0


def _timed(name: str, stage: Callable[[Jdk], Count], jdk: Jdk) -> Count:
    say(f"\n=== {name}")
    started = time.monotonic()
    try:
        count = stage(jdk)
    except Problem as problem:
        say(str(problem))
        count = Count(failed=1)
    say(f"=== {name}: {count.passed} passed, {count.failed} failed, {count.skipped} skipped in {time.monotonic() - started:.0f} s")
    return count


def java(jdk: Jdk) -> Count:
    """Builds all modules and runs their tests; MyGrad judges the tensors."""
    venv.make(PARITY_VENV, PARITY_LOCK)
    return maven_tests(jdk, ROOT, f"-Dchainrule.python={python_of(PARITY_VENV)}")


def maven_tests(jdk: Jdk, root: Path, *options: str) -> Count:
    """Runs the tests of all modules, also where those of one fail."""
    started = time.time()
    try:
        maven.run(["verify", "-T", "1C", "-f", str(root / "pom.xml"), "--fail-at-end", *options], jdk)
        broken = 0
    except Problem as problem:
        say(str(problem))
        broken = 1
    count = surefire(root, started - 1)
    return Count(count.passed, max(count.failed, broken), count.skipped)


def surefire(root: Path, since: float) -> Count:
    """Adds up the reports that Maven's test runner has written since then."""
    count = Count()
    for report in [*root.glob("lib/*/target/surefire-reports/*.xml"), *root.glob("exercises/target/surefire-reports/*.xml")]:
        if report.stat().st_mtime >= since:
            suite = xml.parse(report).getroot()
            tests, skipped = int(suite.get("tests")), int(suite.get("skipped"))
            failed = int(suite.get("failures")) + int(suite.get("errors"))
            count.add(Count(tests - failed - skipped, failed, skipped))
            for case in suite.iter("testcase"):
                if case.find("skipped") is not None:
                    say(f"  skipped: {case.get('classname')}.{case.get('name')}: {case.find('skipped').get('message')}")
    return count


def java_newer(jdk: Jdk) -> Count:
    """The same on a newer JDK, in a copy, so that the jars of the first are left alone."""
    newer = jdks.newest(NEWER_JDK)
    if newer is None or newer.version == jdk.version:
        say(f"  skipped: no JDK {NEWER_JDK} or newer is installed besides JDK {jdk.version}")
        return Count(skipped=1)
    say(f"  with JDK {newer.version} in {newer.home}")
    copy = TARGET / "newer-jdk"
    shutil.rmtree(copy, ignore_errors=True)
    (copy / "exercises").mkdir(parents=True)
    for file in ("pom.xml", "README.md"):
        shutil.copy(ROOT / file, copy)
    leave = shutil.ignore_patterns("target", "__pycache__")
    for folder in ("lib", "exercises", "docs", "notebooks", "solutions", "tools"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=leave, dirs_exist_ok=True)
    return maven_tests(newer, copy)


def python(jdk: Jdk) -> Count:
    """The tests of the launcher and of the tools."""
    jupyter.install(jdk)
    return _pytest("tools/tests", environment(jdk))


def _pytest(folder: str, environ: dict[str, str]) -> Count:
    if not (TEST_PACKAGES / "pytest").exists():
        venv.install_into(TEST_PACKAGES, VENV, TEST_LOCK)
    environ["PYTHONPATH"] += os.pathsep + str(TEST_PACKAGES)
    return _counted([str(python_of(VENV)), "-m", "pytest", "-q", "-p", "no:cacheprovider", folder], environ)


def generated(jdk: Jdk) -> Count:
    """Generated files are in step with their sources."""
    return _tool("coursetools.make", ["--check"], environment(jdk))


def notebooks(jdk: Jdk) -> Count:
    """Every notebook runs in the real kernel."""
    jupyter.install(jdk)
    return _tool("coursetools.run", [], jupyter.environment(jdk))


def guarantees(jdk: Jdk) -> Count:
    """The five guarantees of every exercise, through the real grader."""
    jupyter.install(jdk)
    maven.build(maven.GRADER, jdk)
    return _tool("coursetools.verify", [], jupyter.environment(jdk))


def grading(jdk: Jdk) -> Count:
    """A teacher's two commands work on every eighth of the sample submissions; the grader's own tests take them all."""
    found = sandbox()
    if not found.well:
        say(f"  skipped: the samples are not run without a sandbox, and {found.text}")
        return Count(skipped=1)
    grades, some = TARGET / "test-grades", TARGET / "test-submissions"
    for old in (grades, some):
        shutil.rmtree(old, ignore_errors=True)
    for sample in sorted(path for path in (ROOT / "exercises" / "submissions").iterdir() if path.is_dir())[::8]:
        shutil.copytree(sample, some / sample.name)
    commands = [["grade", str(some), "--out", str(grades)], ["report", str(grades)]]
    codes = [subprocess.run([sys.executable, str(ROOT / "course"), *command]).returncode for command in commands]
    there = [(grades / "grades.csv").exists(), (grades / "report" / "index.html").exists()]
    good = sum(code == 0 and file for code, file in zip(codes, there))
    return Count(good, len(commands) - good)


def teacher(jdk: Jdk) -> Count:
    """A teacher's day, played from the guide: what it prints works as printed."""
    jupyter.install(jdk)
    maven.build(maven.GRADER, jdk)
    venv.make(NBGRADER_VENV, NBGRADER_LOCK)
    environ = jupyter.environment(jdk)
    environ.update(NBGRADER=str(python_of(NBGRADER_VENV).parent), JUPYTER_PATH=str(VENV / "share" / "jupyter"))
    return _pytest("tools/teacher", environ)


def pages(jdk: Jdk) -> Count:
    """The pages are built, and hold up in a real browser."""
    jupyter.install(jdk)
    maven.build(maven.WEB, jdk, maven.SCRIPTS)
    if subprocess.run([str(python_of(VENV)), "-m", "coursetools.run", "--for-pages"], cwd=ROOT, env=jupyter.environment(jdk)).returncode:
        return Count(failed=1)
    venv.make(SITE_VENV, SITE_LOCK)
    site_python = str(python_of(SITE_VENV))
    if subprocess.run([site_python, "-m", "coursetools.site_test", "--install"], cwd=ROOT, env=environment(jdk)).returncode:
        return Count(failed=1)
    builds = [subprocess.Popen([site_python, "-m", "coursetools.site", *solutions], cwd=ROOT, env=environment(jdk))
              for solutions in ([], ["--no-solutions"])]
    if any([build.wait() for build in builds]):
        return Count(failed=1)
    tested = _counted([site_python, "-m", "coursetools.site_test"], environment(jdk))
    tested.add(_counted([site_python, "-m", "coursetools.site_test", "--speed", "--once", "target/site", SPEED_PAGE], environment(jdk)))
    return tested


def _tool(module: str, arguments: list[str], environ: dict[str, str]) -> Count:
    return _counted([str(python_of(VENV)), "-m", module, *arguments], environ)


def _counted(command: list[str], environ: dict[str, str]) -> Count:
    """Runs a command, shows what it prints, and reads the counts from its last line that has some."""
    process = subprocess.Popen(command, cwd=ROOT, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace")
    last = ""
    for line in process.stdout:
        say(line.rstrip())
        last = line if " passed" in line or " failed" in line else last
    return _count(last, process.wait() != 0)


def _count(line: str, failed: bool) -> Count:
    count = Count(*(_number(line, word) for word in ("passed", "failed", "skipped")))
    if not line:
        count.passed = 0 if failed else 1
    count.failed = max(count.failed, int(failed))
    return count


def _number(line: str, word: str) -> int:
    found = re.search(rf"(\d+) {word}", line)
    return int(found.group(1)) if found else 0


NEWER = "java-newer"
STAGES = {"java": java, "python": python, "generated": generated, "guarantees": guarantees, "grading": grading, "teacher": teacher,
          NEWER: java_newer, "notebooks": notebooks, "pages": pages}
# These leave a core free: the tests on the newer JDK, which take files from a copy, run beside them.
ONE_CORE = ("python", "generated", "guarantees", "grading", "teacher")
