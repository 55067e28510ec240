"""Builds the jars that a verb needs, and only when their sources changed."""

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from .alone import alone
from .jdk import Jdk
from .machine import ROOT, TARGET, environment
from .problem import Problem
from .say import say, step

OLDEST = (3, 8)
HOW_TO_GET = ("Install it (Debian or Ubuntu: apt install maven; macOS: brew install maven; "
              "Windows: winget install Apache.Maven) and start again.")

NO_NETWORK = re.compile(r"Unknown host|Could not transfer|Connection (refused|reset|timed out)|Network is unreachable|Temporary failure")

CORE = ["lib/core"]
CHECKS = CORE + ["lib/learn", "lib/check", "exercises"]
NOTEBOOK = CHECKS + ["lib/notebook"]
GRADER = CHECKS + ["lib/grader"]
REPORT = ["lib/report"]
SIMILARITY = GRADER + ["lib/similarity"]
EXPLAIN = CORE + ["lib/explain"]
BENCH = CORE + ["lib/bench"]
WEB = CHECKS + ["lib/web"]
SPARK = ["lib/spark"]
SCRIPTS = "-Pscripts"


def version(text: str) -> tuple[int, int] | None:
    """Reads Maven's version out of what `mvn -version` prints."""
    found = re.search(r"Apache Maven (\d+)\.(\d+)", text)
    return (int(found.group(1)), int(found.group(2))) if found else None


def find(jdk: Jdk) -> str:
    """Returns the path of a Maven that is new enough."""
    maven = shutil.which("mvn")
    if not maven:
        raise Problem(f"The course needs Maven {OLDEST[0]}.{OLDEST[1]} or newer, but mvn is not on the PATH. {HOW_TO_GET}")
    printed = subprocess.run([maven, "-version"], capture_output=True, text=True, errors="replace", env=environment(jdk))
    found = version(printed.stdout)
    if not found or found < OLDEST:
        seen = f"{found[0]}.{found[1]}" if found else "one that does not start"
        raise Problem(f"The course needs Maven {OLDEST[0]}.{OLDEST[1]} or newer, but {maven} is {seen}. {HOW_TO_GET}")
    return maven


def build(modules: list[str], jdk: Jdk, *options: str) -> None:
    """Packages these modules unless their jars are newer than everything they are made from."""
    if not _is_built(modules):
        with alone():
            if not _is_built(modules):
                _build(modules, jdk, *options)


def _build(modules: list[str], jdk: Jdk, *options: str) -> None:
    wanted, seen = fingerprint(modules), _look(modules)
    with step(f"Building {', '.join(modules)} with JDK {jdk.version} (the first time, Maven downloads what they need)"):
        run(["-DskipTests", "package", "-pl", ",".join(modules), *options], jdk)
    _stamp(modules).parent.mkdir(parents=True, exist_ok=True)
    _stamp(modules).write_text(f"{wanted}\n{seen}", encoding="utf-8")


def _stamp(modules: list[str]) -> Path:
    return TARGET / "stamps" / f"jars-{modules[-1].replace('/', '-')}"


def _is_built(modules: list[str]) -> bool:
    """Says whether the jars are of these sources; reads the sources only if their sizes or dates are not those of the last time."""
    stamp = _stamp(modules)
    if not stamp.exists() or not all(_jar(module) for module in modules):
        return False
    built, _, before = stamp.read_text(encoding="utf-8").partition("\n")
    seen = _look(modules)
    if seen != before and built == fingerprint(modules):
        before = seen
        with contextlib.suppress(OSError):
            stamp.write_text(f"{built}\n{seen}", encoding="utf-8")
    return seen == before


def _jar(module: str) -> bool:
    return any((ROOT / module / "target").glob("chainrule-*.jar"))


def _look(modules: list[str]) -> str:
    """Returns sizes and dates of the sources of these modules: whoever finds the same need not read them."""
    folders = [ROOT / module / "src" / "main" for module in modules]
    files = [ROOT / "pom.xml", *(ROOT / module / "pom.xml" for module in modules),
             *(os.path.join(folder, name) for top in folders for folder, _, names in os.walk(top) for name in names)]
    return "\n".join(f"{file} {status.st_size} {status.st_mtime_ns}" for file, status in sorted((str(file), os.stat(file)) for file in files))


def fingerprint(modules: list[str]) -> str:
    """Returns a hash of the sources of these modules."""
    digest = hashlib.sha256((ROOT / "pom.xml").read_bytes())
    for module in modules:
        files = [ROOT / module / "pom.xml", *sorted((ROOT / module / "src" / "main").rglob("*"))]
        for path in files:
            if path.is_file():
                digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def run(arguments: list[str], jdk: Jdk) -> None:
    """Runs Maven, shows how far downloading is, and on failure the lines that say why."""
    command = [find(jdk), "-B", *repository(home()), *arguments]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(jdk), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace")
    lines = _follow(process)
    if process.wait() != 0:
        raise Problem(explanation(lines))


def home() -> Path:
    """Returns the home folder as Java sees it: the account's, whatever the variable HOME says."""
    try:
        import pwd
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except (ImportError, KeyError):
        return Path.home()


def repository(home: Path) -> list[str]:
    """Returns the option that keeps downloads in this folder where the home folder takes none, unless somebody chose a place."""
    place, settings = home / ".m2" / "repository", home / ".m2" / "settings.xml"
    nearest = next(folder for folder in (place, *place.parents) if folder.exists())
    chosen = "maven.repo.local" in os.environ.get("MAVEN_OPTS", "") or settings.exists() and "localRepository" in settings.read_text("utf-8")
    return [] if chosen or os.access(nearest, os.W_OK) else [f"-Dmaven.repo.local={TARGET / 'maven-repository'}"]


def _follow(process: subprocess.Popen) -> list[str]:
    lines, downloaded, seconds, before = [], 0, 0.0, time.monotonic()
    for line in process.stdout:
        before, waited = time.monotonic(), time.monotonic() - before
        if line.startswith(("Downloaded", "[INFO] Downloaded")):
            downloaded, seconds = downloaded + 1, seconds + waited
            if downloaded % 50 == 0:
                say(f"  {downloaded} files downloaded")
        elif not line.startswith(("Downloading", "Progress", "[INFO] Downloading")):
            lines.append(line.rstrip())
    if downloaded:
        say(f"  {downloaded} files downloaded in {seconds:.0f} s")
    return lines


def explanation(lines: list[str]) -> str:
    """Turns what Maven printed into a sentence and the lines that matter."""
    errors = [line for line in lines if line.startswith("[ERROR]")][:25]
    unreachable = next(filter(NO_NETWORK.search, errors), None)
    if unreachable:
        return ("Maven could not download what the course needs: is this machine connected to the network? "
                f"Connect it and start again; what was already downloaded is kept. (Maven's first word: {unreachable[8:].strip()})")
    return "Maven could not build the course's jars. What it says:\n" + "\n".join(errors or lines[-25:])
