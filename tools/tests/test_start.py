"""The file `course` starts in the Python that is there, or finds one that is new enough."""

import ast
import os
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

COURSE = Path(__file__).resolve().parents[2] / "course"


def started():
    """Returns the file `course` as a module."""
    loader = SourceFileLoader("course_file", str(COURSE))
    module = module_from_spec(spec_from_loader("course_file", loader))
    loader.exec_module(module)
    return module


def fake_python(folder, name, exit_code):
    """Makes a program of that name which ends with that code."""
    folder.mkdir(exist_ok=True)
    tool = folder / name
    tool.write_text(f"#!/bin/sh\nexit {exit_code}\n")
    tool.chmod(0o755)
    return str(tool)


def test_a_python_that_is_too_old_can_read_the_file():
    ast.parse(COURSE.read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")
def test_a_shim_for_a_version_that_does_not_start_is_passed_over(tmp_path, monkeypatch):
    fake_python(tmp_path / "shims", "python3.13", 127)
    works = fake_python(tmp_path / "bin", "python3.11", 0)
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path / "shims"), str(tmp_path / "bin")]))
    assert started().newer_python() == works


@pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")
def test_a_python_that_is_too_old_is_never_taken(tmp_path, monkeypatch):
    fake_python(tmp_path / "bin", "python3.10", 0)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert started().newer_python() is None


@pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")
def test_without_a_newer_python_the_sentence_says_what_to_do(tmp_path, monkeypatch, capsys):
    module = started()
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(module, "OLDEST_PYTHON", (sys.version_info[0], sys.version_info[1] + 1))
    assert module.main() == 1
    assert "needs Python 3.11 or newer, but this is Python" in capsys.readouterr().err
