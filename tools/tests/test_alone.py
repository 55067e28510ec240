"""One ./course at a time sets up."""

import os
import subprocess
import sys
import time
from pathlib import Path

from coursetools.launcher import alone

TOOLS = Path(__file__).resolve().parents[1]
SET_UP = """
import sys, time
from pathlib import Path
from coursetools.launcher import alone
alone.FILE, place = Path(sys.argv[1]) / "lock", Path(sys.argv[1])
with alone.alone():
    (place / "begun").touch()
    if not (place / "made").exists():
        with open(place / "work", "a") as work:
            work.write(sys.argv[2])
        while not (place / "go").exists():
            time.sleep(0.01)
        (place / "made").touch()
"""


def start(place, name):
    """Starts what sets up in a process of its own."""
    return subprocess.Popen([sys.executable, "-c", SET_UP, str(place), name], stdout=subprocess.PIPE, text=True, encoding="utf-8",
                            env={**os.environ, "PYTHONPATH": str(TOOLS), "PYTHONUTF8": "1"})


def wait_for(file):
    deadline = time.monotonic() + 60
    while not file.exists():
        assert time.monotonic() < deadline, f"{file} never came"
        time.sleep(0.01)


def test_of_two_that_set_up_one_does_the_work_and_the_other_waits_and_says_so(tmp_path):
    first = start(tmp_path, "first")
    wait_for(tmp_path / "begun")
    second = start(tmp_path, "second")
    assert second.stdout.readline() == "Another ./course is setting up; waiting until it has finished …\n"
    assert second.poll() is None
    (tmp_path / "go").touch()
    assert (first.wait(60), second.wait(60)) == (0, 0)
    assert (tmp_path / "work").read_text() == "first"
    assert first.stdout.read() == ""


def test_one_that_was_killed_keeps_nobody_waiting(tmp_path, monkeypatch, capsys):
    killed = start(tmp_path, "killed")
    wait_for(tmp_path / "begun")
    killed.kill()
    killed.wait()
    monkeypatch.setattr(alone, "FILE", tmp_path / "lock")
    with alone.alone():
        pass
    assert capsys.readouterr().out == ""
