"""Where things are in a checkout, and what a started program gets to see."""

import os
import sys
from pathlib import Path

from .jdk import Jdk

ROOT = Path(__file__).resolve().parents[3]
TARGET = ROOT / "target"
VENV = ROOT / ".venv"
TOOLS_LOCK = ROOT / "tools" / "requirements.lock"
SITE_VENV = ROOT / ".venv-site"
SITE_LOCK = ROOT / "site" / "requirements.lock"


def python_of(venv: Path, system: str = os.name) -> Path:
    """Returns the Python of a virtual environment."""
    return venv / ("Scripts/python.exe" if system == "nt" else "bin/python")


def utf8_locale(platform: str = sys.platform) -> dict[str, str]:
    """Returns the settings that give a started program a UTF-8 locale: a JVM cannot open some paths without one."""
    settings = {"PYTHONUTF8": "1"}
    if platform == "darwin":
        settings.update(LC_ALL="en_US.UTF-8", LANG="en_US.UTF-8")
    elif platform != "win32":
        settings.update(LC_ALL="C.UTF-8", LANG="C.UTF-8")
    return settings


def environment(jdk: Jdk | None = None) -> dict[str, str]:
    """Returns the environment for a started program: UTF-8, this course's Python code, this JDK first."""
    result = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "_JAVA_OPTIONS")}
    result.update(utf8_locale())
    result["PYTHONPATH"] = str(ROOT / "tools")
    result["PYTHONDONTWRITEBYTECODE"] = "1"
    if jdk:
        result["JAVA_HOME"] = str(jdk.home)
        result["PATH"] = str(jdk.home / "bin") + os.pathsep + result.get("PATH", "")
    return result
