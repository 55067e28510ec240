"""Installs the course's own Java kernel into the virtual environment, in place of the one that came with the package."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import quote

from .jdk import Jdk
from .machine import ROOT, VENV, environment, python_of, utf8_locale
from .problem import Problem
from .say import step

FOLDER = VENV / "share" / "jupyter" / "kernels" / "java"
JARS = ROOT / "lib" / "notebook" / "target"
READ_ARCHIVE = "-XX:SharedArchiveFile="
WRITE_ARCHIVE = "-XX:ArchiveClassesAtExit="
TRAINING_SECONDS = 120
MAIN_CLASS = "org.dflib.jjava.distro.JJava"


def jars() -> list[Path]:
    """Returns the jars that the kernel loads besides its own."""
    return [JARS / "chainrule-notebook.jar", *sorted((JARS / "lib").glob("*.jar"))]


def install(jdk: Jdk) -> None:
    """Puts kernel.json, a jar that names the class path, and copies of the jars in place, if anything changed; archives their classes."""
    spec, copies = _wanted(jdk)
    if not _in_place(spec, copies):
        _put(spec, copies)
    if _lacks_archive(jdk):
        with step("Preparing the kernel, so that it starts faster from now on"):
            _write_archive(jdk)


def installed(jdk: Jdk) -> bool:
    """Says whether there is nothing left to install."""
    return _in_place(*_wanted(jdk)) and not _lacks_archive(jdk)


def _wanted(jdk: Jdk) -> tuple[str, str]:
    """Returns what kernel.json is to say, and the name of the folder with copies of the jars."""
    own = FOLDER / "jjava.jar"
    if not own.exists():
        raise Problem(f"The Java kernel's jar is missing from {FOLDER}. Delete {VENV.name} and start again: it is made anew.")
    return json.dumps(description(jdk, sys.platform), indent=2) + "\n", f"lib-{_fingerprint(own)}"


def _in_place(spec: str, copies: str) -> bool:
    return _is(FOLDER / "kernel.json", spec) and (FOLDER / copies).is_dir()


def _lacks_archive(jdk: Jdk) -> bool:
    return not (FOLDER / archive(jdk)).exists() and os.access(FOLDER, os.W_OK)


def _put(spec: str, copies: str) -> None:
    _copy(copies)
    _write_launcher_jar(copies)
    (FOLDER / "kernel.json").write_text(spec, encoding="utf-8")
    _write_lab_settings()
    for old in FOLDER.glob("lib-*"):
        if old.name != copies:
            shutil.rmtree(old, ignore_errors=True)
    for old in FOLDER.glob("*.jsa"):
        with contextlib.suppress(OSError):  # where a running kernel holds it, it stays, and no kernel of other jars reads it
            old.chmod(0o600)
            old.unlink()


def description(jdk: Jdk, platform: str) -> dict:
    """Returns the kernelspec: one Java machine, compiled quickly rather than thoroughly, with short stack traces.

    It reads its classes from an archive; where there is none that fits, it starts more slowly and says nothing.
    """
    return {
        "argv": [jdk.tool("java"), "-ea", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:MaxJavaStackTraceDepth=12",
                 "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error,cds*=off:stderr", f"{READ_ARCHIVE}{{resource_dir}}/{archive(jdk)}",
                 "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-jar", "{resource_dir}/kernel.jar", "{connection_file}"],
        "display_name": "Java",
        "language": "java",
        "interrupt_mode": "message",
        "env": {name: value for name, value in utf8_locale(platform).items() if name != "PYTHONUTF8"},
    }


def offer(jdk: Jdk, data: Path) -> Path:
    """Names the course's kernel to every Jupyter of this user, VS Code's too; the jars stay where they are."""
    return _name_elsewhere(jdk, data / "kernels" / "chain-rule", "Java (the chain rule)")


def _name_elsewhere(jdk: Jdk, folder: Path, display_name: str, instead: tuple[str, str] = ("", "")) -> Path:
    """Describes the kernel in another folder, and puts there one text in place of another."""
    spec = description(jdk, sys.platform)
    spec["argv"] = [part.replace("{resource_dir}", str(FOLDER)).replace(*instead) for part in spec["argv"]]
    spec["display_name"] = display_name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kernel.json").write_text(json.dumps(spec, indent=2) + "\n", encoding="utf-8")
    return folder


def archive(jdk: Jdk) -> str:
    """Returns the name of the archive of classes, which this build of Java alone can read."""
    return f"classes-{jdk.build}.jsa"


def _write_archive(jdk: Jdk) -> None:
    """Lets a kernel run some cells and write down its classes; where that fails, an empty file keeps it from being tried at each start."""
    whole = FOLDER / archive(jdk)
    draft = whole.with_suffix(".part")
    with tempfile.TemporaryDirectory() as folder:
        _name_elsewhere(jdk, Path(folder) / "training", "training", (f"{READ_ARCHIVE}{whole}", f"{WRITE_ARCHIVE}{draft}"))
        try:
            subprocess.run([str(python_of(VENV)), "-m", "coursetools.train", folder], env=environment(jdk), timeout=TRAINING_SECONDS,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            draft.unlink(missing_ok=True)
    draft.touch()
    os.replace(draft, whole)


def _fingerprint(own: Path) -> str:
    digest = hashlib.sha256(str(own.stat().st_size).encode())
    for jar in jars():
        digest.update(jar.name.encode() + jar.read_bytes())
    return digest.hexdigest()[:12]


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text


def _copy(folder: str) -> None:
    """Copies the jars, so that building never pulls one from under a running kernel."""
    draft = FOLDER / (folder + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    for jar in jars():
        shutil.copyfile(jar, draft / jar.name)
    shutil.rmtree(FOLDER / folder, ignore_errors=True)
    os.replace(draft, FOLDER / folder)


def _write_launcher_jar(copies: str) -> None:
    names = sorted(path.name for path in (FOLDER / copies).iterdir())
    class_path = " ".join(["jjava.jar", *(f"{copies}/{quote(name)}" for name in names)])
    lines = ["Manifest-Version: 1.0", f"Main-Class: {MAIN_CLASS}", "Add-Opens: jdk.jshell/jdk.jshell",
             "Enable-Final-Field-Mutation: ALL-UNNAMED", f"Class-Path: {class_path}"]
    draft = FOLDER / "kernel.jar.part"
    with zipfile.ZipFile(draft, "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", "\n".join(map(folded, lines)) + "\n\n")
    os.replace(draft, FOLDER / "kernel.jar")


def folded(line: str) -> str:
    """Folds a manifest line: no more than 72 bytes, each further line begins with a space."""
    parts = [line[:70]] + [line[at:at + 69] for at in range(70, len(line), 69)]
    return "\n ".join(parts)


def _write_lab_settings() -> None:
    """Keeps JupyterLab from asking for news and updates: nothing leaves the machine."""
    folder = VENV / "share" / "jupyter" / "lab" / "settings"
    folder.mkdir(parents=True, exist_ok=True)
    quiet = {"fetchNews": "false", "checkForUpdates": False}
    (folder / "overrides.json").write_text(json.dumps({"@jupyterlab/apputils-extension:notification": quiet}), encoding="utf-8")
