"""Finds a Java Development Kit that is new enough, whatever stands first on the PATH."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .problem import Problem

OLDEST = 17
# What the JDKs found so far have said of themselves: to ask one takes longer than all else that a started launcher does.
MEMORY = Path(__file__).resolve().parents[3] / "target" / "stamps" / "jdks.json"

HOW_TO_GET = ("Install one (Debian or Ubuntu: apt install openjdk-17-jdk; Fedora: dnf install java-21-openjdk-devel; "
              "macOS: brew install openjdk; Windows: winget install EclipseAdoptium.Temurin.21.JDK) and start again.")


@dataclass(frozen=True)
class Jdk:
    """A Java Development Kit: its folder and its feature release."""

    home: Path
    version: int

    def tool(self, name: str, system: str = os.name) -> str:
        """Returns the path of one of its programs, such as java."""
        return str(self.home / "bin" / (name + (".exe" if system == "nt" else "")))

    @property
    def build(self) -> str:
        """Tells this very build from others: what one Java has archived, no other reads."""
        modules = self.home / "lib" / "modules"
        return f"{self.version}-{int(modules.stat().st_mtime) if modules.exists() else 0}"


def feature_version(text: str) -> int | None:
    """Reads the feature release out of what `java -version` prints: 8 for 1.8.0_392, 17 for 17.0.15."""
    found = re.search(r'version "(\d+)(?:\.(\d+))?', text)
    if not found:
        return None
    major = int(found.group(1))
    return int(found.group(2) or 0) if major == 1 else major


def usual_folders(platform: str = sys.platform, environment: dict | None = None) -> list[Path]:
    """Returns the folders in which JDKs are usually installed on this kind of machine."""
    environment = os.environ if environment is None else environment
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "/")
    patterns = [(home / ".sdkman/candidates/java", "*"), (home / ".jdks", "*")]
    if platform == "darwin":
        patterns += [(Path("/Library/Java/JavaVirtualMachines"), "*/Contents/Home"),
                     (home / "Library/Java/JavaVirtualMachines", "*/Contents/Home"),
                     (Path("/opt/homebrew/opt"), "openjdk*/libexec/openjdk.jdk/Contents/Home")]
    elif platform == "win32":
        for program_files in {environment.get("ProgramFiles", "C:/Program Files"), "C:/Program Files"}:
            for vendor in ("Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft"):
                patterns.append((Path(program_files) / vendor, "*"))
    else:
        patterns += [(Path("/usr/lib/jvm"), "*"), (Path("/usr/java"), "*"), (Path("/opt"), "*jdk*")]
    return [path for folder, pattern in patterns if folder.is_dir() for path in sorted(folder.glob(pattern))]


def candidates() -> list[Path]:
    """Returns every folder that may hold a JDK, the most likely first, each once."""
    found = []
    if os.environ.get("JAVA_HOME"):
        found.append(Path(os.environ["JAVA_HOME"]))
    compiler = shutil.which("javac")
    if compiler:
        found.append(Path(compiler).resolve().parents[1])
    found += usual_folders()
    return list(dict.fromkeys(path.resolve() for path in found))


def read(home: Path) -> Jdk | None:
    """Returns the JDK in a folder; None if it holds none that works."""
    java, compiler = Jdk(home, 0).tool("java"), Jdk(home, 0).tool("javac")
    if not (os.path.exists(java) and os.path.exists(compiler)):
        return None
    program = os.stat(java)
    mark, known = [program.st_mtime_ns, program.st_size], _remembered()
    if known.get(str(home), {}).get("program") != mark:
        version = _asked(java)
        if not version:
            return None
        known[str(home)] = {"program": mark, "version": version}
        _remember(known)
    return Jdk(home, known[str(home)]["version"])


def _asked(java: str) -> int | None:
    """Starts Java and returns its feature release; None if it does not start."""
    try:
        run = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=60, errors="replace")
    except (OSError, subprocess.TimeoutExpired):
        return None
    return feature_version(run.stderr + run.stdout)


def _remembered() -> dict[str, dict]:
    """Returns what JDKs have said, by their folders; nothing if that cannot be read."""
    try:
        return json.loads(MEMORY.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _remember(known: dict[str, dict]) -> None:
    """Writes down what JDKs have said; where that cannot be, they are asked again."""
    draft = MEMORY.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        MEMORY.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(known), encoding="utf-8")
        draft.replace(MEMORY)


def find() -> Jdk:
    """Returns the first JDK that is new enough."""
    too_old = []
    for home in candidates():
        jdk = read(home)
        if jdk and jdk.version >= OLDEST:
            return jdk
        if jdk:
            too_old.append(f"JDK {jdk.version} in {jdk.home}")
    seen = f"only {', '.join(too_old)} was found" if too_old else "none was found"
    raise Problem(f"The course needs a Java Development Kit {OLDEST} or newer, but {seen}. {HOW_TO_GET}")


def newest(at_least: int) -> Jdk | None:
    """Returns the newest JDK on the machine if it is at least this new."""
    found = [jdk for jdk in map(read, candidates()) if jdk and jdk.version >= at_least]
    return max(found, key=lambda jdk: jdk.version, default=None)
