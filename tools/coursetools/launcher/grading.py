"""Starts the grader, and lets it start fast: classes that it always needs are archived once, by the Java that will read them."""

import os
import subprocess
from pathlib import Path

from . import maven
from .alone import alone
from .jdk import Jdk
from .machine import ROOT, environment
from .say import step

JAR = ROOT / "lib" / "grader" / "target" / "chainrule-grader.jar"
EXERCISES = ROOT / "exercises"
# Optimising the grader's own code costs more than it saves: what takes time is its children.
# New objects get little room, so that the grader's memory does not grow with the machine's.
# What Java says about itself goes to standard error: a worker's standard output holds nothing but results.
OPTIONS = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn24m", "-Xshare:auto", "-Xlog:disable", "-Xlog:all=warning:stderr",
           "-Dfile.encoding=UTF-8")


def command(jdk: Jdk) -> list[str]:
    """Returns the command that runs the grader, after building it where need be."""
    maven.build(maven.GRADER, jdk)
    archive = _archive(jdk)
    if not _is_prepared(archive):
        with alone():
            if not _is_prepared(archive):
                with step("Preparing the grader, so that it starts faster from now on"):
                    _prepare(jdk, archive)
    return _java(jdk, f"-XX:SharedArchiveFile={archive}") if archive.exists() else _java(jdk)


def _is_prepared(archive: Path) -> bool:
    jars = [JAR, *(JAR.parent / "lib").glob("*.jar")]
    return archive.exists() and archive.stat().st_mtime >= max(jar.stat().st_mtime for jar in jars)


def _archive(jdk: Jdk) -> Path:
    """Returns where the grader's own classes lie for this JDK; its sandbox's lie beside them."""
    return JAR.parent / "archives" / f"Grader-{jdk.build}.jsa"


def _prepare(jdk: Jdk, archive: Path) -> None:
    """Writes the archives; where that fails, grading starts as fast as it did without."""
    archive.parent.mkdir(exist_ok=True)
    archive.unlink(missing_ok=True)
    draft = archive.with_suffix(f".{os.getpid()}")
    subprocess.run([*_java(jdk, f"-XX:ArchiveClassesAtExit={draft}"), "prepare", "--exercises", str(EXERCISES)],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(jdk))
    if draft.exists():
        draft.replace(archive)


def _java(jdk: Jdk, *options: str) -> list[str]:
    return [jdk.tool("java"), *OPTIONS, *options, "-jar", str(JAR)]
