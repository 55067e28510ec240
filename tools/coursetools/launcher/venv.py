"""Makes virtual environments from locks with hashes, whole or not at all."""

import hashlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

from .alone import alone
from .machine import ROOT, environment, python_of
from .problem import Problem
from .say import say

STAMP = "made-from.txt"
NO_NETWORK = ("NewConnectionError", "No matching distribution", "Max retries", "timed out")


def ready(venv: Path, lock: Path) -> bool:
    """Says whether the environment is there and made from this very lock, in this very place."""
    stamp = venv / STAMP
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _mark(venv, lock) and python_of(venv).exists()


def make(venv: Path, lock: Path) -> None:
    """Makes the environment if it is not ready; a half-made one is taken away."""
    if not ready(venv, lock):
        with alone():
            if not ready(venv, lock):
                _make(venv, lock)


def _make(venv: Path, lock: Path) -> None:
    say(f"· Setting up Python packages in {venv.name} from {lock.relative_to(ROOT)} …")
    started = time.monotonic()
    shutil.rmtree(venv, ignore_errors=True)
    try:
        _create(venv)
        _install(venv, lock)
        (venv / STAMP).write_text(_mark(venv, lock), encoding="utf-8")
    except BaseException:
        shutil.rmtree(venv, ignore_errors=True)
        raise
    say(f"  {time.monotonic() - started:.1f} s")


def _mark(venv: Path, lock: Path) -> str:
    return f"{hashlib.sha256(lock.read_bytes()).hexdigest()} {sys.version} {venv.resolve()}"


def _create(venv: Path) -> None:
    made = subprocess.run([sys.executable, "-m", "venv", str(venv)], capture_output=True, text=True, errors="replace")
    if made.returncode != 0:
        raise Problem("Python could not make a virtual environment. On Debian and Ubuntu: apt install python3-venv. "
                      f"What it says:\n{(made.stdout + made.stderr).strip()}")


def install_into(folder: Path, venv: Path, lock: Path) -> None:
    """Installs what a lock names into a folder of its own, whole or not at all."""
    try:
        _install(venv, lock, "--target", str(folder))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _install(venv: Path, lock: Path, *options: str) -> None:
    command = [str(python_of(venv)), "-m", "pip", "install", "--require-hashes", "--no-input", "--disable-pip-version-check",
               "--progress-bar", "off", *options, "-r", str(lock)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace")
    lines = _follow(process, lock.read_text(encoding="utf-8").count("=="))
    if process.wait() != 0:
        raise Problem(explanation(lines))


def _follow(process: subprocess.Popen, packages: int) -> list[str]:
    lines, collected, started = [], 0, time.monotonic()
    for line in process.stdout:
        lines.append(line.rstrip())
        if line.startswith("Collecting"):
            collected += 1
            if collected % 20 == 0:
                say(f"  {collected} of about {packages} packages")
        elif line.startswith("Installing collected"):
            say(f"  found and downloaded in {time.monotonic() - started:.0f} s; installing")
    return lines


def explanation(lines: list[str]) -> str:
    """Turns what pip printed into a sentence and the lines that matter."""
    errors = [line for line in lines if "error" in line.lower()]
    unreachable = [line for line in errors if any(sign in line for sign in NO_NETWORK)]
    if unreachable:
        return ("pip could not download the Python packages: is this machine connected to the network? "
                f"Connect it and start again; nothing half-made was left. (pip's last word: {unreachable[-1]})")
    text = "\n".join(errors[-10:])
    return f"pip could not install the Python packages; nothing half-made was left. What it says:\n{text}"
