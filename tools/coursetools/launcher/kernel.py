"""Installs the course's own Java kernel into the virtual environment, in place of the one that came with the package."""

import hashlib
import json
import os
import shutil
import sys
import zipfile
from pathlib import Path
from urllib.parse import quote

from .jdk import Jdk
from .machine import ROOT, VENV, utf8_locale
from .problem import Problem

FOLDER = VENV / "share" / "jupyter" / "kernels" / "java"
JARS = ROOT / "lib" / "notebook" / "target"
MAIN_CLASS = "org.dflib.jjava.distro.JJava"


def jars() -> list[Path]:
    """Returns the jars that the kernel loads besides its own."""
    return [JARS / "chainrule-notebook.jar", *sorted((JARS / "lib").glob("*.jar"))]


def install(jdk: Jdk) -> None:
    """Puts kernel.json, a jar that names the class path, and copies of the jars in place, if anything changed."""
    own = FOLDER / "jjava.jar"
    if not own.exists():
        raise Problem(f"The Java kernel's jar is missing from {FOLDER}. Delete {VENV.name} and start again: it is made anew.")
    copies = f"lib-{_fingerprint(own)}"
    spec = json.dumps(description(jdk, sys.platform), indent=2) + "\n"
    if _is(FOLDER / "kernel.json", spec) and (FOLDER / copies).is_dir():
        return
    _copy(copies)
    _write_launcher_jar(copies)
    (FOLDER / "kernel.json").write_text(spec, encoding="utf-8")
    _write_lab_settings()
    for old in FOLDER.glob("lib-*"):
        if old.name != copies:
            shutil.rmtree(old, ignore_errors=True)


def description(jdk: Jdk, platform: str) -> dict:
    """Returns the kernelspec: one Java machine, compiled quickly rather than thoroughly, with short stack traces."""
    java = Jdk(jdk.home, jdk.version).tool("java")
    return {
        "argv": [java, "-ea", "-XX:TieredStopAtLevel=1", "-XX:MaxJavaStackTraceDepth=12", "-Djava.awt.headless=true",
                 "-Dfile.encoding=UTF-8", "-jar", "{resource_dir}/kernel.jar", "{connection_file}"],
        "display_name": "Java",
        "language": "java",
        "interrupt_mode": "message",
        "env": {name: value for name, value in utf8_locale(platform).items() if name != "PYTHONUTF8"},
    }


def offer(jdk: Jdk, data: Path) -> Path:
    """Names the course's kernel to every Jupyter of this user, VS Code's too; the jars stay where they are."""
    spec = description(jdk, sys.platform)
    spec["argv"] = [part.replace("{resource_dir}", str(FOLDER)) for part in spec["argv"]]
    spec["display_name"] = "Java (the chain rule)"
    folder = data / "kernels" / "chain-rule"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kernel.json").write_text(json.dumps(spec, indent=2) + "\n", encoding="utf-8")
    return folder


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
